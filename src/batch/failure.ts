/** Errors as data. */
import { OfstedParseError, UnexpectedError } from '../model/errors.js';
import type { Failure } from './task.js';

/** What to say of anything that was thrown: a typed error in its own words, anything else as a defect of ours. */
export function failureOf(error: unknown): Failure {
  const stack = error instanceof Error ? (error.stack ?? null) : null;
  const { code, message, remedy } =
    error instanceof OfstedParseError ? error : new UnexpectedError(error);
  return { status: 'failed', code, message, remedy, stack };
}
