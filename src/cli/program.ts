/** Parses the command line: commander, set up from the table of options. */
import type { Writable } from 'node:stream';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { TOOL } from '../model/version.js';
import { Ending, UsageError } from './errors.js';
import { COMMANDS, EXAMPLES, OPTIONS, type OptionEntry, STATUSES } from './options.data.js';
import { ValueError } from './values.js';

/** What the user asked for. */
export interface Request {
  readonly command: 'read' | (typeof COMMANDS)[number]['name'];
  readonly operands: readonly string[];
  /** The values by long name in camel case, defaults included. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The names of the options that were given on the command line. */
  readonly given: ReadonlySet<string>;
}

/** `out` gets help and version, where they are asked for. */
export function parseArguments(argv: readonly string[], out: Writable): Request {
  const asked: { command: Request['command']; operands: readonly string[] } = {
    command: 'read',
    operands: [],
  };
  const program = buildProgram(out, (command, operands) =>
    Object.assign(asked, { command, operands }),
  );
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    throw endingOf(error);
  }
  const values = program.opts<Record<string, unknown>>();
  const names = Object.keys(values);
  const given = names.filter((name) => program.getOptionValueSource(name) === 'cli');
  return { ...asked, values, given: new Set(given) };
}

type Ask = (command: Request['command'], operands: readonly string[]) => void;

function buildProgram(out: Writable, ask: Ask): Command {
  const program = new Command('ofsted-parse')
    .usage('[options] <input...>')
    .description(
      "Reads Ofsted letters and reports on children's services, and articles about them,\n" +
        'into facts, findings and quotations. Inputs are files, folders, patterns, or - for standard input.',
    )
    .argument('[input...]')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .configureOutput({ writeOut: (text) => out.write(text), outputError: () => {} })
    .action((inputs: string[]) => ask('read', inputs));
  for (const entry of OPTIONS) program.addOption(toOption(entry));
  program
    .version(TOOL.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', helpEnd());
  for (const { name, operands, text, example } of COMMANDS) {
    const command = program.command(`${name} ${operands}`.trim()).description(text);
    command.addHelpText('after', `\nExample:\n  ${example}\n`);
    command.action((...all: unknown[]) => ask(name, operandsOf(all)));
  }
  return program;
}

/** Commander passes the operands first, then the options, then the command. */
function operandsOf(all: readonly unknown[]): readonly string[] {
  return all
    .flatMap((one) => (Array.isArray(one) ? (one as unknown[]) : [one]))
    .filter((one): one is string => typeof one === 'string');
}

function toOption(entry: OptionEntry): Option {
  // Commander prints the description of a default only where the option has a default value.
  const isWordsOnly = entry.initial === undefined && entry.initialWords !== undefined;
  const text = isWordsOnly ? `${entry.text} (default: ${entry.initialWords})` : entry.text;
  const option = new Option(entry.flags, text).helpGroup(`${entry.heading}:`);
  if (entry.choices !== undefined) option.choices(entry.choices);
  const { parse } = entry;
  if (entry.isRepeated) {
    option.argParser((value, before) => [...(Array.isArray(before) ? before : []), value]);
  }
  if (parse !== undefined) option.argParser((value) => checked(parse, value));
  if (entry.initial !== undefined) option.default(entry.initial, entry.initialWords);
  return option;
}

function checked(parse: (value: string) => unknown, value: string): unknown {
  try {
    return parse(value);
  } catch (error) {
    if (error instanceof ValueError) throw new InvalidArgumentError(`It ${error.message}.`);
    throw error;
  }
}

function endingOf(error: unknown): unknown {
  if (!(error instanceof CommanderError)) return error;
  if (error.exitCode === 0) return new Ending();
  return new UsageError(error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' '));
}

function helpEnd(): string {
  const examples = EXAMPLES.map(([text, command]) => `  # ${text}\n  ${command}`);
  const statuses = STATUSES.map(([status, text]) => `  ${String(status).padStart(3)}  ${text}`);
  return `\nExamples:\n${examples.join('\n')}\n\nExit status:\n${statuses.join('\n')}\n`;
}
