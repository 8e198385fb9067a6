/** Errors as data. */
import { OfstedParseError, UnexpectedError } from '../model/errors.js';
import type { Failure } from './task.js';

/** What to say of anything that was thrown: a typed error in its own words, anything else as a defect of ours. */
export function failureOf(error: unknown): Failure {
  const stack = error instanceof Error ? (error.stack ?? null) : null;
  const typed = error instanceof OfstedParseError ? error : new UnexpectedError(error);
  return {
    status: 'failed',
    code: typed.code,
    message: typed.reason,
    remedy: remedyOf(typed),
    stack,
  };
}

/** The remedy for someone at the command line, who has options where a program has arguments. */
function remedyOf({ code, commandOption, remedy }: OfstedParseError): string {
  if (commandOption === null) return remedy;
  return code === 'encrypted'
    ? `give its password with ${commandOption}`
    : `raise the limit with ${commandOption}`;
}
