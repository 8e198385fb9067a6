/** Errors as data. */
import { OfstedParseError } from '../model/errors.js';
import type { Failure } from './task.js';

/** What to say of anything that was thrown: a typed error in its own words, anything else as a defect of ours. */
export function failureOf(error: unknown): Failure {
  const stack = error instanceof Error ? (error.stack ?? null) : null;
  if (error instanceof OfstedParseError) {
    return {
      status: 'failed',
      code: error.code,
      message: error.message,
      remedy: error.remedy,
      stack,
    };
  }
  const words = error instanceof Error ? error.message : String(error);
  return {
    status: 'failed',
    code: 'internal',
    message: `an error that should not happen: ${words.split('\n')[0] ?? ''}`,
    remedy: 'report it with the file; DEBUG=1 shows where it arose',
    stack,
  };
}
