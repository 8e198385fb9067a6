/** Recognises lines that belong to pictures: credits and captions. Used for web pages and for text files. */
import { endsStatement } from '../forms/sentence.js';
import { AGENCIES } from './furniture.data.js';

/** In characters: no credit or caption is longer. */
const LONGEST_LINE = 160;

/** "The town hall in May. (AP Photo/Ann Hill)". The caption may be a sentence; its credit stands in brackets. */
const BRACKETED_CREDIT =
  /[([](?:(?:image|photo|picture|credit|file photo)s?\b|[^()[\]]{0,40}\b(?:AP Photo|Getty Images|Reuters|AFP|Shutterstock|Alamy)\b)[^()[\]]{0,80}[)\]]\.?$/i;

/**
 * Whether a line is the credit of a picture: it is short, and ends with the name of an agency or a picture library.
 */
export function isCredit(text: string): boolean {
  if (text.length < 400 && BRACKETED_CREDIT.test(text)) return true;
  if (text.length > LONGEST_LINE || endsStatement(text)) return false;
  const tail = /[^|/(©,]*\)?$/.exec(text)?.[0] ?? '';
  const found = AGENCIES.exec(tail.trim());
  return found !== null && tail.trim().length - found[0].length <= 24;
}

/** What pictures in articles of this field show. */
const PICTURED =
  /\b(?:pictured|(?:file|stock|library) (?:photo|picture|image|pic)|(?:town|county|city|civic|council|shire|guild|community)\s(?:hall|house|centre|offices?|chambers?|headquarters|hq)$)|\((?:far |second |third )?(?:left|right|centre|above|below|pictured)\)/i;

/** "The council's offices at Tanner House". */
const BUILDING =
  /\b(?:[Oo]ffices?|[Hh]eadquarters|HQ|[Bb]ase|[Bb]uilding)\s(?:at|in|on|of)\s\p{Lu}/u;

/** Whether a line without a full stop is the caption of a picture. */
export function isCaption(text: string): boolean {
  if (isCredit(text)) return true;
  if (text.length >= LONGEST_LINE || endsStatement(text)) return false;
  return PICTURED.test(text) || BUILDING.test(text);
}
