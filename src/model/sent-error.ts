/** Errors on their way between threads: one that is sent as it is arrives without its class. */
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
  /** Of its class. */
  readonly name: string;
  readonly code: ErrorCode;
  readonly message: string;
  readonly remedy: string;
  readonly commandOption: string | null;
  readonly stack: string | null;
}

/** The error as data; `message` is without the name of the input. */
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

/** The error that was sent: of the same class, with the same words and stack. */
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
