/** The man page, made from the tables that the command itself uses. */
import { TOOL } from '../model/version.js';
import { COMMANDS, EXAMPLES, OPTIONS, STATUSES } from './options.data.js';

/** Escapes a text so that troff prints it unchanged. */
function plain(text: string): string {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/gm, '\\&$1');
}

export function manPage(): string {
  const headings = [...new Set(OPTIONS.map(({ heading }) => heading))];
  return [
    `.TH OFSTED\\-PARSE 1 "" "ofsted\\-parse ${plain(TOOL.version)}" "User Commands"`,
    '.SH NAME',
    "ofsted\\-parse \\- read Ofsted letters and reports on children's services into facts, findings and quotations",
    '.SH SYNOPSIS',
    '.B ofsted\\-parse\n[\\fIoptions\\fR] \\fIinput\\fR...',
    ...COMMANDS.map(({ name, operands }) => `.br\n.B ofsted\\-parse ${name}\n${plain(operands)}`),
    '.SH DESCRIPTION',
    'Inputs are files, folders, patterns, or \\- for standard input. Results go to standard output or where \\fB\\-o\\fR says, everything else to standard error. Nothing is sent over a network.',
    '.SH COMMANDS',
    ...COMMANDS.map(({ name, text }) => `.TP\n.B ${name}\n${plain(text)}`),
    '.SH OPTIONS',
    ...headings.flatMap((heading) => [`.SS ${heading}`, ...optionsUnder(heading)]),
    '.SH EXAMPLES',
    ...EXAMPLES.map(([text, command]) => `.TP\n${plain(text)}\n.B ${plain(command)}`),
    '.SH EXIT STATUS',
    ...STATUSES.map(([status, text]) => `.TP\n.B ${status}\n${plain(text)}`),
    '.SH FILES',
    '.TP\n.I .ofsted\\-parserc\nDefaults for the options, as a JSON object of their long names; looked for in the current folder, then in the home folder.',
    '.TP\n.I FOLDER/.ofsted\\-parse.jsonl\nThe record of a run that wrote into FOLDER, by which \\-\\-resume goes.',
    '.SH ENVIRONMENT',
    '.TP\n.B NO_COLOR, FORCE_COLOR\nNo colour, or colour though standard output is no terminal.',
    '.TP\n.B DEBUG\nStack traces with errors.',
    '',
  ].join('\n');
}

function optionsUnder(heading: string): readonly string[] {
  return OPTIONS.filter((option) => option.heading === heading).map((option) => {
    const { flags, text, choices, initial, initialWords } = option;
    const values = choices === undefined ? '' : ` (${choices.join(', ')})`;
    const usual = initialWords ?? (initial === undefined ? null : String(initial));
    const end = usual === null ? '' : `; default: ${usual}`;
    return `.TP\n.B ${plain(flags)}\n${plain(text + values + end)}`;
  });
}
