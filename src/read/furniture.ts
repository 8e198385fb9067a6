/** Which printed lines are furniture, and the dates that some of them state. Shared by pages and text files. */
import { firstDate } from './dates.js';
import { AGENCIES, ENDINGS, FURNITURE } from './furniture.data.js';

const LONGEST = 120;

/** The name of the furniture that the whole block is; `null` where it is text. */
export function furnitureName(text: string): string | null {
  const entry = FURNITURE.find(
    (e) => text.length <= (e.longest ?? LONGEST) && e.pattern.test(text),
  );
  if (entry !== undefined) return entry.name;
  return printedDate(text) === null ? null : 'date line';
}

/** Whether what follows a block is no longer the article: "Comments", "Related news". */
export function isEnding(text: string): boolean {
  return ENDINGS.some((e) => text.length <= LONGEST && e.pattern.test(text));
}

/** "The town hall in May. (AP Photo/Ann Hill)": a caption may be a sentence, its credit stands in brackets. */
const BRACKETED_CREDIT =
  /[([](?:(?:image|photo|picture|credit|file photo)s?\b|[^()[\]]{0,40}\b(?:AP Photo|Getty Images|Reuters|AFP|Shutterstock|Alamy)\b)[^()[\]]{0,80}[)\]]\.?$/i;

/** A short line that ends in an agency's or library's name is the credit of a picture. */
export function isCredit(text: string): boolean {
  if (text.length < 400 && BRACKETED_CREDIT.test(text)) return true;
  if (text.length > 160 || /[.!?:]["”’]?$/.test(text)) return false;
  const tail = /[^|/(©,]*\)?$/.exec(text)?.[0] ?? '';
  const found = AGENCIES.exec(tail.trim());
  return found !== null && tail.trim().length - found[0].length <= 24;
}

/** What pictures of this field show. */
const PICTURED =
  /\b(?:pictured|(?:file|stock|library) (?:photo|picture|image|pic)|(?:town|county|city|civic|council|shire|guild|community)\s(?:hall|house|centre|offices?|chambers?|headquarters|hq)$)|\((?:far |second |third )?(?:left|right|centre|above|below|pictured)\)/i;

/** "The council's offices at Tanner House". */
const BUILDING =
  /\b(?:[Oo]ffices?|[Hh]eadquarters|HQ|[Bb]ase|[Bb]uilding)\s(?:at|in|on|of)\s\p{Lu}/u;

/** Whether a line that stands by itself without a full stop is the caption of a picture. */
export function isCaption(text: string): boolean {
  if (isCredit(text)) return true;
  if (text.length >= 160 || /[.!?:]["”’]?$/.test(text)) return false;
  return PICTURED.test(text) || BUILDING.test(text);
}

const BYLINE =
  /^(?:Words by|Written by|By|BY)\s?:?\s(\p{Lu}[\p{L}'’.-]+(?:[\s,|&]+(?:and\s|for\s|at\s)?[\p{Lu}@][\p{L}'’.-]*){0,8})$/u;

/** Who wrote an article by the line that says nothing else: "By Ann Hill, Local Democracy Reporter". */
export function printedAuthor(text: string): string | null {
  return text.length > 80 ? null : (BYLINE.exec(text)?.[1] ?? null);
}

/** A line that prints dates and nothing else. */
export interface PrintedDate {
  readonly published: string | null;
  readonly updated: string | null;
}

const PUBLISHED =
  /\b(?:first )?(?:published|posted|created|released|issued|date(?! modified| updated)|added|press release)\b/i;
const UPDATED = /\b(?:last )?(?:updated|modified|edited|reviewed|amended)\b/i;

/** What may stand beside a date on its line: labels, weekdays, times, zones. */
const BESIDE_DATES =
  /\b(?:first|last|published|posted|created|released|issued|dated?|added|updated|modified|edited|reviewed|amended|press release|on|at|by|am|pm|[ap]\.m\.|noon|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|gmt|bst|utc|[ecmp][sd]?t|min(?:ute)?s?|hours?|days?|ago|read|the|of|a|an|original|this|page|article|story|was|time|news|webteam|admin|staff|\d{1,2}(?:st|nd|rd|th)?|\d{4})\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|[\d\s:.,;|/()•·+–—-]|(?<=\d)[hz]/gi;

/** The dates of a line such as "Published 7th Mar 2025, 05:00 GMT"; `null` where it says more than that. */
export function printedDate(text: string): PrintedDate | null {
  if (text.length > 140 || !/\d/.test(text)) return null;
  const rest = text.replace(BESIDE_DATES, '');
  if (rest.length > 3 || !hasDate(text)) return null;
  const cut = UPDATED.exec(text);
  if (cut === null) return { published: firstDate(text), updated: null };
  const before = text.slice(0, cut.index);
  const after = text.slice(cut.index);
  const later = PUBLISHED.exec(after);
  const updated = firstDate(later === null ? after : after.slice(0, later.index));
  return {
    published: firstDate(before) ?? (later === null ? null : firstDate(after.slice(later.index))),
    updated,
  };
}

/** A date in full, "Nov 19, 6:55 AM", or "Published 1 day ago". */
function hasDate(text: string): boolean {
  if (firstDate(text) !== null) return true;
  if (/\b\d{1,3} (?:min(?:ute)?s?|hours?|days?) ago\b/i.test(text)) return true;
  const month =
    /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/i;
  return (
    month.test(text) &&
    (PUBLISHED.test(text) || UPDATED.test(text) || /\d[:.]\d\d/.test(text) || text.length < 16)
  );
}
