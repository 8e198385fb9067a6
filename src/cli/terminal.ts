/** What the command knows of the streams and the environment that it runs in. Only `thisTerminal` looks at the process. */
import { homedir } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import type { Style } from '../write/writer.js';
import { PLAIN } from '../write/writer.js';

export interface Terminal {
  readonly in: Readable;
  readonly out: Writable;
  readonly err: Writable;
  readonly isOutTerminal: boolean;
  readonly isErrTerminal: boolean;
  /** The columns of standard output; `null` where it is not a terminal. */
  readonly columns: number | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's own folder. */
  readonly home: string;
}

export function thisTerminal(): Terminal {
  return {
    // Looked up when it is asked for: to open standard input is work, and few commands read it.
    get in() {
      return process.stdin;
    },
    out: process.stdout,
    err: process.stderr,
    isOutTerminal: process.stdout.isTTY === true,
    isErrTerminal: process.stderr.isTTY === true,
    columns: process.stdout.isTTY === true ? process.stdout.columns : null,
    env: process.env,
    home: homedir(),
  };
}

/** The widest line, whatever the width of the window: longer lines are tiring to read. */
const WIDEST = 100;
const USUAL = 80;

export function widthFor(asked: number | null, { columns }: Terminal): number {
  return asked ?? Math.min(WIDEST, columns ?? USUAL);
}

export interface ColorQuestion {
  /** `false` where `--no-color` was given. */
  readonly color: boolean;
  readonly toStream: boolean;
}

/**
 * Colours are used where standard output is a terminal. `NO_COLOR` and `--no-color` switch them off; `FORCE_COLOR`
 * switches them on, unless `--no-color` is given.
 */
export async function styleFor(question: ColorQuestion, terminal: Terminal): Promise<Style> {
  const force = terminal.env.FORCE_COLOR ?? '';
  const isForced = !['', '0', 'false'].includes(force);
  if (!question.color || !(isForced || isWelcome(question, terminal))) return PLAIN;
  const { Chalk, supportsColor } = await import('chalk');
  const level = supportsColor ? supportsColor.level : isForced ? 1 : 0;
  const chalk = new Chalk({ level });
  return {
    title: marksOf(chalk.bold),
    heading: marksOf(chalk.bold.underline),
    label: marksOf(chalk.cyan),
    dim: marksOf(chalk.dim),
    strength: marksOf(chalk.green),
    improvement: marksOf(chalk.red),
    mixed: marksOf(chalk.yellow),
    warning: marksOf(chalk.yellow),
  };
}

function isWelcome({ toStream }: ColorQuestion, { env, isOutTerminal }: Terminal): boolean {
  const isRefused = (env.NO_COLOR ?? '') !== '' || ['0', 'false'].includes(env.FORCE_COLOR ?? '');
  return !isRefused && isOutTerminal && toStream;
}

/** The characters that chalk puts before and after a text. */
function marksOf(dress: (text: string) => string): readonly [string, string] {
  const [before = '', after = ''] = dress('\0').split('\0');
  return [before, after];
}
