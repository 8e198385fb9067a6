/** What the command says when something is wrong, and its exit status. */
import type { Failure } from '../batch/task.js';
import { OfstedParseError } from '../model/errors.js';
import { oneLine } from '../write/inert.js';

export const STATUS = { ok: 0, nothingRead: 1, usage: 2, partlyRead: 3 } as const;

/** Thrown when help or the version has been printed and there is nothing more to do. */
export class Ending extends Error {}

/** The command was used wrongly. */
export class UsageError extends Error {
  readonly remedy: string;
  constructor(message: string, remedy = 'see ofsted-parse --help') {
    super(message);
    this.remedy = remedy;
  }
}

/** The one input of a command could not be read. */
export class ReadingError extends Error {
  readonly input: string;
  readonly failure: Failure;
  constructor(input: string, failure: Failure) {
    super(failure.message);
    this.input = input;
    this.failure = failure;
  }
}

/** A message about an input or about the run. */
export interface Notice {
  readonly name?: string;
  readonly code: string;
  readonly message: string;
  readonly remedy?: string;
  readonly stack?: string | null;
}

/**
 * The message for an input that could not be read. It names options, where the library's own message names arguments.
 */
export function noticeOf(name: string, failure: Failure): Notice {
  const { code, message, remedy, commandOption, stack } = failure;
  if (commandOption === null) return { name, code, message, remedy, stack };
  const verb = code === 'encrypted' ? 'give its password' : 'raise the limit';
  return { name, code, message, remedy: `${verb} with ${commandOption}`, stack };
}

/** Prints what the command says beside its output, on standard error. */
export interface Messages {
  /** Prints an error. Errors are always printed. */
  error(notice: Notice): void;
  /** Prints a remark. Remarks are left out with `--quiet`, and where errors are written as JSON. */
  note(text: string): void;
}

export interface MessagesOptions {
  readonly quiet: boolean;
  readonly json: boolean;
  readonly debug: boolean;
  readonly write: (text: string) => void;
}

export function makeMessages({ quiet, json, debug, write }: MessagesOptions): Messages {
  return {
    error: (notice) => write(`${json ? jsonOf(notice) : lineOf(notice, debug)}\n`),
    note: (text) => {
      if (!quiet && !json) write(`ofsted-parse: ${oneLine(text)}\n`);
    },
  };
}

/**
 * `ofsted-parse: FILE: what is wrong; what to do`. Control characters are removed, because a file's name comes from
 * outside too.
 */
function lineOf({ name, message, remedy, stack }: Notice, debug: boolean): string {
  const place = name === undefined ? '' : `${name === '-' ? 'standard input' : name}: `;
  const line = `ofsted-parse: ${place}${message}${remedy === undefined ? '' : `; ${remedy}`}`;
  return oneLine(line) + (debug && stack ? `\n${stack}` : '');
}

function jsonOf({ name, code, message, remedy }: Notice): string {
  return JSON.stringify({ name: name ?? null, code, message, remedy: remedy ?? null });
}

/** The message for an error that ends the command, and the exit status. */
export function endingOf(error: unknown): { readonly notice: Notice; readonly status: number } {
  const stack = error instanceof Error ? (error.stack ?? null) : null;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) {
    return {
      notice: { code: 'usage', message, remedy: error.remedy, stack },
      status: STATUS.usage,
    };
  }
  if (error instanceof ReadingError) {
    return { notice: noticeOf(error.input, error.failure), status: STATUS.nothingRead };
  }
  if (error instanceof OfstedParseError) {
    const { code, remedy } = error;
    return { notice: { code, message, remedy, stack }, status: STATUS.nothingRead };
  }
  return { notice: { code: codeOf(error), message, stack }, status: STATUS.nothingRead };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'internal';
}
