/** A press release or article beside the letter that it is about. */
import type { Check } from '../../model/documents.js';
import type { Report } from '../../model/report.js';
import { entryOf } from '../documents.js';
import { checkClaims, leftOutOf } from './claims.js';
import { checkFacts } from './facts.js';
import { LetterText } from './letter-text.js';
import { checkQuotes } from './quotations.js';

export { letterFor, pairsOf } from './pairs.js';

/**
 * Lays a release beside a letter: its quotations, the facts that both state, what it says that inspectors found, and
 * the weaknesses of the letter that it does not mention.
 */
export function check(release: Report, letter: Report): Check {
  const text = new LetterText(letter);
  return {
    schemaVersion: '2',
    documents: [entryOf(release), entryOf(letter)],
    warnings: [],
    quotes: checkQuotes(release, text, 1),
    facts: checkFacts(release, letter),
    claims: checkClaims(release, letter, text),
    leftOut: leftOutOf(release, letter),
  };
}

/**
 * Whether the release differs from the letter. It does where a fact is different, where a quotation is altered or is
 * not in the letter, or where a phrase in quotation marks is altered. What the council or others say does not count.
 */
export function differs({ quotes, facts }: Check): boolean {
  const isWrong = quotes.some(
    ({ by, status, isPhrase }) =>
      (by === null || by === 'inspectors') &&
      (status === 'altered' || (status === 'absent' && !isPhrase)),
  );
  return isWrong || facts.some(({ agree }) => !agree);
}
