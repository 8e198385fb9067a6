/** Breaks a text into lines of a width. */

export interface WrapOptions {
  /** The width of the whole line in columns, including its indent. */
  readonly width: number;
  /** What stands before the first line, and before each further one. */
  readonly first?: string;
  readonly rest?: string;
  /** What stands before and after the words of each line, so that no mark runs over the end of a line. */
  readonly marks?: readonly [before: string, after: string];
}

/**
 * In columns: where less than this is left for the text, lines may be wider than the width. Otherwise each would be a
 * single word.
 */
const LEAST_TEXT = 20;

/** The text in lines of at most the given width, broken at spaces. A longer word is not broken. */
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
