/** Letters and reports saved as web pages: every heading, bullet and paragraph is text, not only what looks like an article. */
import type { Block } from '../../model/document.js';
import { furnitureName } from '../furniture.js';
import type { Draft } from './blocks.js';

/** Names of sections that inspection reports and visit letters have, and articles about them have not. */
const SECTION_NAMES: readonly RegExp[] = [
  /^headline findings$/i,
  /^areas covered by the visit$/i,
  /^findings and evaluation of progress$/i,
  /^what needs to improve\b/i,
  /^areas for (?:improvement|priority action)$/i,
  /^main findings$/i,
  /^summary of (?:the )?(?:key )?findings$/i,
  /^the (?:experiences and progress|impact of leaders|effectiveness of)\b/i,
  /^(?:judgement|overall effectiveness|information about this inspection|what happens next|recommendations)\b/i,
  /^what is it like to be a child\b/i,
];

/** Whether the blocks are a letter or a report: a salutation and a close, or two of the sections' names. */
export function isLetter(drafts: readonly Draft[]): boolean {
  const texts = drafts.map((draft) => draft.block.text);
  const opens = texts.some((text) => /^Dear\s+\p{Lu}/u.test(text) && text.length < 80);
  const closes = texts.some((text) => /^Yours (?:sincerely|faithfully|truly)\b/i.test(text));
  if (opens && closes) return true;
  const short = texts.filter((text) => text.length < 90);
  const named = SECTION_NAMES.filter((name) => short.some((text) => name.test(text)));
  return named.length >= (opens ? 1 : 2);
}

/** What a page may print around a letter. A date or a name on a line of its own is part of a letter. */
const AROUND_A_LETTER = new Set([
  'skip link',
  'share',
  'cookies',
  'to the top',
  'feedback',
  'script wanted',
  'newsletter',
  'newsletter form',
  'first to comment',
  'follow us',
  'advert label',
  'no words',
]);

/** The letter's blocks, all of them; the page's own words around it as furniture. */
export function letterBlocks(drafts: readonly Draft[]): Block[] {
  return drafts.map(({ block }) => {
    const name = furnitureName(block.text);
    const around = name !== null && AROUND_A_LETTER.has(name) && block.kind !== 'table-row';
    return around ? { ...block, kind: 'furniture', level: 0, declared: false } : block;
  });
}
