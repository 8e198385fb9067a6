/** Breaking a text into lines of a width. */

export interface WrapOptions {
  /** Columns of the whole line, its indent included. */
  readonly width: number;
  /** What stands before the first line, and before each further one. */
  readonly first?: string;
  readonly rest?: string;
  /** What stands before and after each line's words, so that no mark runs over a line end. */
  readonly marks?: readonly [before: string, after: string];
}

/** Below this many columns of text a line would be a column of words: it may stick out instead. */
const LEAST_TEXT = 20;

/** The text in lines no wider than asked for, broken at spaces; a longer word stands whole. */
export function wrap(text: string, options: WrapOptions): string {
  const { width, first = '', rest = '', marks = ['', ''] } = options;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const indent = lines.length === 0 ? first : rest;
    const room = Math.max(LEAST_TEXT, width - indent.length);
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines
    .map((words, index) => (index === 0 ? first : rest) + marks[0] + words + marks[1])
    .join('\n');
}
