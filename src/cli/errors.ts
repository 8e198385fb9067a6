/** What the command says when something is wrong, and the status that it ends with. */
import type { Failure } from '../batch/task.js';
import { OfstedParseError } from '../model/errors.js';
import { oneLine } from '../write/inert.js';

export const STATUS = { ok: 0, nothingRead: 1, usage: 2, partlyRead: 3 } as const;

/** Help or the version was printed: there is nothing more to do. */
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

/** Something to tell, of an input or of the run. */
export interface Notice {
  readonly name?: string;
  readonly code: string;
  readonly message: string;
  readonly remedy?: string;
  readonly stack?: string | null;
}

/** An input that could not be read, for someone at the command line, who has options where a program has arguments. */
export function noticeOf(name: string, failure: Failure): Notice {
  const { code, message, remedy, commandOption, stack } = failure;
  if (commandOption === null) return { name, code, message, remedy, stack };
  const verb = code === 'encrypted' ? 'give its password' : 'raise the limit';
  return { name, code, message, remedy: `${verb} with ${commandOption}`, stack };
}

export interface Voice {
  /** An error: always said. */
  error(notice: Notice): void;
  /** A remark: left out with `--quiet`, and where errors are written as JSON. */
  note(text: string): void;
}

export interface VoiceOptions {
  readonly quiet: boolean;
  readonly json: boolean;
  readonly debug: boolean;
  readonly write: (text: string) => void;
}

export function makeVoice({ quiet, json, debug, write }: VoiceOptions): Voice {
  return {
    error: (notice) => write(`${json ? jsonOf(notice) : lineOf(notice, debug)}\n`),
    note: (text) => {
      if (!quiet && !json) write(`ofsted-parse: ${oneLine(text)}\n`);
    },
  };
}

/** `ofsted-parse: FILE: what is wrong; what to do`. File names come from outside too: no control character passes. */
function lineOf({ name, message, remedy, stack }: Notice, debug: boolean): string {
  const place = name === undefined ? '' : `${name === '-' ? 'standard input' : name}: `;
  const line = `ofsted-parse: ${place}${message}${remedy === undefined ? '' : `; ${remedy}`}`;
  return oneLine(line) + (debug && stack ? `\n${stack}` : '');
}

function jsonOf({ name, code, message, remedy }: Notice): string {
  return JSON.stringify({ name: name ?? null, code, message, remedy: remedy ?? null });
}

/** How an error that ends the command is told, and with which status. */
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
