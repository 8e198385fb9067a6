/**
 * Limits on the time and memory that one file may take, whatever is in it. The command's options and their defaults
 * are made from this table.
 */
import { LimitExceededError } from '../model/errors.js';

/** A limit: its default, the command's option for it, and what it counts. */
export interface LimitEntry {
  readonly value: number;
  readonly option: string;
  /** The end of the sentence "the file has more than 2000 …". */
  readonly counts: string;
}

/** The limits with their defaults. The largest published report has 60 pages and 3 MB. */
export const LIMITS = {
  inputBytes: { value: 64 * 1024 * 1024, option: '--max-bytes', counts: 'bytes' },
  pages: { value: 2_000, option: '--max-pages', counts: 'pages' },
  blocks: { value: 100_000, option: '--max-blocks', counts: 'paragraphs and other blocks' },
  textLength: { value: 10_000_000, option: '--max-text', counts: 'characters of text' },
  elements: { value: 400_000, option: '--max-elements', counts: 'HTML elements' },
} as const satisfies Record<string, LimitEntry>;

/** The limits of one run. */
export type Limits = { readonly [K in keyof typeof LIMITS]: number };

/** The limits that the caller gives, and the defaults for the others. */
export function limitsWith(given: Partial<Limits> = {}): Limits {
  const at = (name: keyof Limits): number => given[name] ?? LIMITS[name].value;
  return {
    inputBytes: at('inputBytes'),
    pages: at('pages'),
    blocks: at('blocks'),
    textLength: at('textLength'),
    elements: at('elements'),
  };
}

/** Throws `LimitExceededError` where `count` is above the limit `name`. */
export function checkLimit(name: keyof Limits, count: number, limits: Limits): void {
  if (count <= limits[name]) return;
  const { counts, option } = LIMITS[name];
  throw new LimitExceededError(`the file has too many ${counts}`, limits[name], name, option);
}

/** Throws `LimitExceededError` where there are too many blocks, or their text is too long. */
export function checkBlocks(blocks: readonly { readonly text: string }[], limits: Limits): void {
  checkLimit('blocks', blocks.length, limits);
  let length = 0;
  for (const block of blocks) length += block.text.length;
  checkLimit('textLength', length, limits);
}

/**
 * How deep elements (HTML) or structure nodes (PDF) may be nested. Deeper ones are put side by side. No option
 * changes this, because no text is lost, and because every walk over a tree may then call itself.
 */
export const MAX_DEPTH = 256;
