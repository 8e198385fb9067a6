/** Turns errors into plain data. */
import { OfstedParseError, UnexpectedError } from '../model/errors.js';
import { sendable } from '../model/sent-error.js';
import type { Failure } from './task.js';

/**
 * An error as plain data. A typed error keeps its own words; any other error is reported as a defect of this program.
 */
export function failureOf(thrown: unknown): Failure {
  const typed = thrown instanceof OfstedParseError ? thrown : new UnexpectedError(thrown);
  return { status: 'failed', ...sendable(typed) };
}
