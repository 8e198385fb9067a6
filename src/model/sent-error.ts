/** Errors on their way between threads. An error that is sent as it is loses its class. */
import {
  CorrectionsError,
  CorruptFileError,
  EmptyInputError,
  EncryptedPdfError,
  type ErrorCode,
  InputError,
  LimitExceededError,
  NoTextError,
  OfstedParseError,
  OverflowError,
  UnexpectedError,
  UnsupportedFormatError,
  WorkerError,
} from './errors.js';

/** An error as plain data. */
export interface SentError {
  /** The name of its class. */
  readonly name: string;
  readonly code: ErrorCode;
  readonly message: string;
  readonly remedy: string;
  readonly commandOption: string | null;
  readonly stack: string | null;
}

/** The error as plain data. The `message` does not contain the name of the input. */
export function sendable(error: OfstedParseError): SentError {
  const { name, code, reason: message, remedy, commandOption, stack = null } = error;
  return { name, code, message, remedy, commandOption, stack };
}

const CLASSES = [
  InputError,
  EmptyInputError,
  EncryptedPdfError,
  NoTextError,
  UnsupportedFormatError,
  CorruptFileError,
  CorrectionsError,
  LimitExceededError,
  OverflowError,
  UnexpectedError,
  WorkerError,
];

/** The error that was sent, with its class, its words and its stack. */
export function received({
  name,
  code,
  message,
  remedy,
  commandOption,
  stack,
}: SentError): OfstedParseError {
  const error = new OfstedParseError(code, message, remedy);
  const type = CLASSES.find((one) => one.name === name);
  if (type !== undefined) Object.setPrototypeOf(error, type.prototype);
  return Object.assign(error, { name, commandOption, ...(stack === null ? {} : { stack }) });
}
