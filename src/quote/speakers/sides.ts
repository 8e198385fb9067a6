/** Decides whose side a quotation in an article is on, where the office of its speaker does not tell. */
import type { Quote } from '../../model/report.js';
import type { Spoken } from '../heard.js';
import type { Part } from '../marks/quotations.js';
import { standingOf } from './described.js';
import type { Told } from './finder.js';

type By = Quote['by'];

const PARTY =
  '(?:lab(?:our)?|con(?:servatives?)?|tory|lib(?:eral)? dem(?:ocrat)?s?|ld|greens?|reform(?: uk)?|ind(?:ependent)?)';

/** Bodies other than the council for which a speaker may speak. */
const OUTSIDE = /\b(?:nhs|health|police|union|charity|school|campaign\w*|parents?)\b/i;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a name is that of a party's councillor without an office: "Cllr Doe (Lab)", "Labour's Cllr Doe". */
function isOfParty(name: string, texts: readonly string[]): boolean {
  const who = escaped(name);
  const pattern = new RegExp(
    `${who} \\(${PARTY}\\b|\\b${PARTY}(?:[’']s)? (?:(?:cllr|councillor|group leader|member) )?${who}`,
    'i',
  );
  return texts.some((text) => text.includes(name) && pattern.test(text));
}

/** What the article tells about speakers before a quotation. */
interface SidedArticle {
  readonly texts: readonly string[];
  /** The heading above each paragraph that is the first of its section. */
  readonly headings: readonly (string | null)[];
  readonly told: readonly Told[];
  /** The quotations before, with their sides. */
  readonly earlier: readonly Spoken[];
}

interface KnownSide {
  readonly paragraph: number;
  readonly start: number;
  readonly by: By;
}

/** The side of the last speaker before a place in the article. */
function before({ told, earlier }: SidedArticle, paragraph: number, start: number): By {
  const known: KnownSide[] = [
    ...told.map((one) => ({ paragraph: one.paragraph, start: one.start, by: one.voice.by })),
    ...earlier.map(({ quotation, by }) => {
      const last = quotation.at(-1) as Part;
      return { paragraph: last.paragraph, start: last.open, by };
    }),
  ].filter(
    (one) =>
      one.by !== null &&
      (one.paragraph < paragraph || (one.paragraph === paragraph && one.start <= start)) &&
      paragraph - one.paragraph <= REACH,
  );
  const rank = (one: KnownSide): number => one.paragraph * 1e7 + one.start;
  return known.sort((a, b) => rank(a) - rank(b)).at(-1)?.by ?? null;
}

/** A lead-in to the words of inspectors: "Key findings from the letter:". */
const INSPECTORS_WORDS = /\b(?:inspectors?|inspection|ofsted|report|letter|findings)\b/i;

/** In paragraphs: how far a list of quotations goes on under its lead-in. */
const LONGEST_LIST = 12;

/** The side of the lead-in under which a quotation stands in a list of quotations or of bullets. */
function introducedBy({ texts, headings }: SidedArticle, paragraph: number): By {
  if (!isListed(texts[paragraph] ?? '')) return null;
  const ofInspectors = (line: string): By => (INSPECTORS_WORDS.test(line) ? 'inspectors' : null);
  for (let at = paragraph; at >= Math.max(0, paragraph - LONGEST_LIST); at--) {
    const heading = headings[at] ?? null;
    const text = texts[at] ?? '';
    if (at < paragraph && /:\s*$/.test(text)) return ofInspectors(text);
    if (!isListed(text)) return null;
    if (heading !== null) return /:\s*$/.test(heading) ? ofInspectors(heading) : null;
  }
  return null;
}

/** Whether a paragraph is only a quotation, or a bullet without a full stop. */
const isListed = (text: string): boolean =>
  /^\s*[“"‘].*[”"’][.,]?\s*$/su.test(text) || !/[.!?]\W*$/.test(text.replace(/[”"’]\s*$/, ''));

/** In paragraphs: how far a speaker is carried over. */
const REACH = 3;

/**
 * The side of a quotation. A councillor of a party without an office does not speak for the council. Someone named
 * without an office speaks for the council, because the article is about it. A quotation for which nobody is named
 * continues with the speaker before it.
 */
export function sideOf({ by, speaker, quotation }: Spoken, article: SidedArticle): By {
  const { paragraph, open } = quotation[0] as Part;
  const name = speaker?.name ?? null;
  const office = speaker?.role ?? null;
  const hasNoOffice = office === null || office === 'councillor';
  const standing = name === null || !hasNoOffice ? null : standingOf(name, article.texts);
  if (name !== null && by !== 'inspectors' && hasNoOffice) {
    if (standing === 'in-office') return 'council';
    if (standing === 'not-in-office' || isOfParty(name, article.texts)) return 'other';
  }
  if (by !== null) return by;
  if (name === null) return introducedBy(article, paragraph) ?? before(article, paragraph, open);
  if (standing === 'outside') return 'other';
  const around = article.texts[paragraph] ?? '';
  return OUTSIDE.test(around.slice(0, open)) ? 'other' : 'council';
}
