/**
 * Words of a document end up in terminals, spreadsheets and web pages. These functions
 * take from a text the power to do anything there but be read.
 */

/**
 * C0 and C1 control characters (among them ESC and the one-byte CSI), and the marks that
 * turn the direction of writing, with which a text can show other words than it holds.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
const HELD_WHITE_SPACE = /[\t\n\r\u2028\u2029]+/g;

/** One line of plain characters: line ends and tabs become one space, other control characters go. */
export function oneLine(text: string): string {
  return text.replace(HELD_WHITE_SPACE, ' ').replace(CONTROLS, '');
}

/** Text that keeps its line ends and tabs and loses every other control character. */
export function printable(text: string): string {
  return text.replace(CONTROLS, (run) => run.replace(/[^\t\n\r]/g, ''));
}

/**
 * JSON escapes C0 only. DEL, C1 and the direction marks are written as `\uXXXX` too, which
 * is the same JSON value and cannot speak to a terminal.
 */
export function inertJson(json: string): string {
  return json.replace(/[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (mark) => {
    return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const MARKDOWN = /[\\`*_{}[\]#|~$^@]/g;
const LINE_START = /^(\s*)([-+=]|\d{1,9}(?=[.)]))/;
const LINKS = /(:)(?=\/\/)|(?<=www)(\.)/gi;

/**
 * Text that Markdown shows as it is: no emphasis, link, table cell, list, heading, HTML tag
 * or automatic link comes of it.
 */
export function inertMarkdown(text: string): string {
  return oneLine(text)
    .replace(MARKDOWN, '\\$&')
    .replace(/[&<>]/g, (mark) => HTML[mark] ?? mark)
    .replace(LINKS, '\\$&')
    .replace(LINE_START, (_all, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

/** Cells that a spreadsheet would run, with any apostrophes before: so that taking one off gives the text back. */
const FORMULA = /^'*[=+\-@\t\n\r\uff1d\uff0b\uff0d\uff20]/;

/** A leading apostrophe before text that a spreadsheet would take for a formula. */
export function inertCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `inertCell` was given. */
export function cellText(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
