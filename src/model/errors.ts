/**
 * The errors that reading may end in. Each has a code, a message of one line that says
 * what is wrong, and a remedy that says what to do.
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
  | 'timeout'
  | 'worker-died'
  | 'internal';

/** What every typed error of the library is. */
export class OfstedParseError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string;
  constructor(code: ErrorCode, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.remedy = remedy;
  }
}

/** The file cannot be opened: not there, a folder, or not readable. */
export class InputError extends OfstedParseError {}

/** The typed error for what the file system said when a file was opened. */
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
  constructor(passwordGiven: boolean, options?: ErrorOptions) {
    super(
      'encrypted',
      passwordGiven ? 'the password does not open this PDF' : 'the PDF is encrypted',
      'give its password with --password',
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

/** The file says what it is but cannot be read as that. */
export class CorruptFileError extends OfstedParseError {
  constructor(message: string, options?: ErrorOptions) {
    super('corrupt', message, 'download it again, or open and save it with a PDF viewer', options);
  }
}

/** A limit on size, pages, blocks or text was passed. */
export class LimitExceededError extends OfstedParseError {
  constructor(what: string, limit: string, option: string) {
    super('limit-exceeded', `${what} (limit ${limit})`, `raise the limit with ${option}`);
  }
}

/** One part of the file is longer, or nests deeper, than can be worked on at all. */
export class OverflowError extends OfstedParseError {
  constructor(cause: RangeError) {
    const message = 'a part of the file is too long, or nests too deep, to be read';
    super('limit-exceeded', message, 'save it with another program and give that', { cause });
  }
}

/** A defect of this library that a file has brought to light. Its stack is that of the defect. */
export class UnexpectedError extends OfstedParseError {
  constructor(cause: unknown) {
    const [words] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    const remedy = 'report it with the file; DEBUG=1 shows where it arose';
    super('internal', `an error that should not happen: ${words}`, remedy, { cause });
    if (cause instanceof Error && cause.stack !== undefined) this.stack = cause.stack;
  }
}
