/** Errors as data. */
import { OfstedParseError, UnexpectedError } from '../model/errors.js';
import { sendable } from '../model/sent-error.js';
import type { Failure } from './task.js';

/** What was thrown, as data: a typed error in its own words, anything else as a defect of this program. */
export function failureOf(thrown: unknown): Failure {
  const typed = thrown instanceof OfstedParseError ? thrown : new UnexpectedError(thrown);
  return { status: 'failed', ...sendable(typed) };
}
