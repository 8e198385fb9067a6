/**
 * The errors in which reading may end. Each has a code, a message of one line that says what is wrong, and a remedy
 * that says what to do.
 */
export type ErrorCode =
  | 'not-found'
  | 'is-folder'
  | 'not-readable'
  | 'empty'
  | 'encrypted'
  | 'no-text'
  | 'corrupt'
  | 'unsupported-format'
  | 'limit-exceeded'
  | 'corrections'
  | 'timeout'
  | 'worker-died'
  | 'internal';

/** The class of every typed error of the library. */
export class OfstedParseError extends Error {
  readonly code: ErrorCode;
  /** What is wrong, without the name of the input. */
  readonly reason: string;
  /** What a caller of the library can do about it. */
  readonly remedy: string;
  /** The option of the command that helps, such as `--password`; `null` where none does. */
  readonly commandOption: string | null = null;
  /** The name of the input in the report: its path, or the `name` that was given; `null` for bytes without a name. */
  input: string | null = null;
  constructor(code: ErrorCode, reason: string, remedy: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = new.target.name;
    this.code = code;
    this.reason = reason;
    this.remedy = remedy;
  }

  /** The same error. Its message and its stack now begin with the name of the input. */
  of(input: string): this {
    if (this.input !== null || input === '-') return this;
    this.input = input;
    const named = `${input}: ${this.message}`;
    if (this.stack !== undefined) this.stack = this.stack.replace(this.message, () => named);
    this.message = named;
    return this;
  }
}

/** The file cannot be opened: not there, a folder, or not readable. */
export class InputError extends OfstedParseError {}

/** The typed error for an error that the file system gave when a file was opened. */
export function fileError(cause: unknown): InputError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT')
    return new InputError('not-found', 'there is no such file', 'check the path', { cause });
  if (code === 'EISDIR')
    return new InputError('is-folder', 'this is a folder', 'give the path of a file', { cause });
  return new InputError('not-readable', 'the file cannot be opened', 'check its permissions', {
    cause,
  });
}

/** The input holds no bytes, or nothing but white space. */
export class EmptyInputError extends OfstedParseError {
  constructor() {
    super('empty', 'the file is empty', 'check that it was downloaded whole');
  }
}

/** The PDF needs a password, or the one given is wrong. */
export class EncryptedPdfError extends OfstedParseError {
  override readonly commandOption = '--password';
  constructor(passwordGiven: boolean, options?: ErrorOptions) {
    super(
      'encrypted',
      passwordGiven ? 'the password does not open this PDF' : 'the PDF is encrypted',
      'give its password as the option `password`',
      options,
    );
  }
}

/** The PDF has pages but no text: a scan, or a file whose pages are damaged. */
export class NoTextError extends OfstedParseError {
  constructor(pages: number) {
    super(
      'no-text',
      `the PDF has ${pages} page${pages === 1 ? '' : 's'} but no text: it is a scan, or damaged`,
      'run it through OCR first (for example: ocrmypdf in.pdf out.pdf)',
    );
  }
}

/** The file is neither a PDF, nor HTML, nor text. */
export class UnsupportedFormatError extends OfstedParseError {
  constructor(what: string, remedy: string) {
    super('unsupported-format', `this is ${what}, which cannot be read`, remedy);
  }
}

/** The file has a known format but cannot be read. */
export class CorruptFileError extends OfstedParseError {
  constructor(message: string, options?: ErrorOptions) {
    super('corrupt', message, 'download it again, or open and save it with a PDF viewer', options);
  }
}

/** The corrections do not fit the document, or the file holds no corrections. */
export class CorrectionsError extends OfstedParseError {
  constructor(message: string) {
    super('corrections', message, 'make the review page anew from this file and correct it there');
  }
}

/** The file exceeds a limit on size, pages, blocks or text. */
export class LimitExceededError extends OfstedParseError {
  override readonly commandOption: string;
  /** `limit` is the name among the `limits` of the library, `commandOption` that of the command's option. */
  constructor(what: string, value: number, limit: string, commandOption: string) {
    const remedy = `raise it with the option \`limits: { ${limit}: … }\``;
    super('limit-exceeded', `${what} (limit ${value})`, remedy);
    this.commandOption = commandOption;
  }
}

/** A part of the file is longer, or nests deeper, than can be worked on. */
export class OverflowError extends OfstedParseError {
  constructor(cause: RangeError) {
    const message = 'a part of the file is too long, or nests too deep, to be read';
    super('limit-exceeded', message, 'save it with another program and give that', { cause });
  }
}

/** A defect of this library that showed on this file. The stack is that of the defect. */
export class UnexpectedError extends OfstedParseError {
  constructor(cause: unknown) {
    const [words] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    const remedy = 'report it with the file; DEBUG=1 shows where it arose';
    super('internal', `an error that should not happen: ${words}`, remedy, { cause });
    if (cause instanceof Error && cause.stack !== undefined) this.stack = cause.stack;
  }
}

/** Reading took too long, needed too much memory, or ended the worker that did it. */
export class WorkerError extends OfstedParseError {
  override readonly commandOption: string | null;
  constructor(code: ErrorCode, reason: string, remedy: string, commandOption: string | null) {
    super(code, reason, remedy);
    this.commandOption = commandOption;
  }
}
