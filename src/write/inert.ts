/**
 * Makes the words of a document harmless. They are shown in terminals, spreadsheets and web pages, where a text must
 * not be able to do anything but be read.
 */

/**
 * Control characters (including ESC and the one-byte CSI), and marks that change the direction of writing, with which
 * a text can show other words than it contains.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
const HELD_WHITE_SPACE = /[\t\n\r\u2028\u2029]+/g;

/** The text as one line. Line ends and tabs become one space; other control characters are removed. */
export function oneLine(text: string): string {
  return text.replace(HELD_WHITE_SPACE, ' ').replace(CONTROLS, '');
}

/** The text with its line ends and tabs, but without other control characters. */
export function printable(text: string): string {
  return text.replace(CONTROLS, (run) => run.replace(/[^\t\n\r]/g, ''));
}

/**
 * JSON escapes only the characters below U+0020. Here DEL, C1 and the direction marks are written as `\uXXXX` too.
 * The value stays the same, and the text cannot control a terminal.
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
 * The text in a form in which Markdown shows it unchanged: it makes no emphasis, link, table cell, list, heading,
 * HTML tag or automatic link.
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

/**
 * Cells that a spreadsheet would run as a formula, and those with apostrophes before such a cell. All get one
 * apostrophe more, so that removing one gives the text back.
 */
const FORMULA = /^'*[=+\-@\t\n\r\uff1d\uff0b\uff0d\uff20]/;

/** The text with an apostrophe before it, where a spreadsheet would take it for a formula. */
export function inertCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `inertCell` was given. */
export function cellText(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
