/** What a release says that inspectors found, and what the letter says that the release does not mention. */

import { FULL_MONTH } from '../../dates/calendar.js';
import type { CheckedClaim, LeftOut } from '../../model/documents.js';
import type { Report } from '../../model/report.js';
import type { Polarity } from '../../model/vocabulary.js';
import { refTo } from '../documents.js';
import { WEIGHTS } from '../likeness.data.js';
import { likeness } from '../likeness.js';
import { findingsOf, passagesOf, type Statement, statementOf } from '../statements.js';
import { isGeneral } from '../stems.js';
import { isListed, weaknessesOf } from '../weaknesses.js';
import type { LetterText } from './letter-text.js';
import { exactPlace } from './quotations.js';
import { partsOf } from './tokens.js';

/** The likeness from which two statements are about the same matter. */
const SAME_MATTER = 3.3;
/** The likeness from which a statement of the letter is shown beside a claim, so that a reader can judge. */
const WORTH_A_LOOK = 1.6;
/**
 * The likeness from which a statement of the letter may oppose a claim. It is higher than `SAME_MATTER`, because to
 * say "opposed" wrongly does most harm.
 */
const SURELY_SAME = 3.8;
const MOST_SHOWN = 3;
/** Points of the letter are shown only where their likeness is at most this much below that of the nearest one. */
const NEARLY_AS_NEAR = 2;

interface Ranked {
  readonly statement: Statement;
  readonly score: number;
  readonly polarity: Polarity;
}

/** Ranks statements by how like they are to `item`. Whether they praise or criticise plays no part. */
function rank(item: Statement, statements: readonly Statement[]): Ranked[] {
  return statements
    .map((statement) => {
      const { score, sentence } = likeness(item, statement);
      const { polarity } = sentence;
      const onMatter = score - (polarity === 'improvement' ? WEIGHTS.improvement : 0);
      return { statement, score: onMatter, polarity };
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * Words that say who speaks, when, and of which visit. Each release has them; a letter says the same things without
 * them. "Visits to children" stay.
 */
const REPORTING = new RegExp(
  [
    String.raw`(?:ofsted|focused|monitoring|recent|latest|their|this|the)(?:\s(?:focused|monitoring))?\svisit`,
    "(?:his|her) majesty['’]s|ofsted|inspect(?:ors?|ions?)",
    'say|says|said|stat(?:es|ed)|not(?:es|ed)|found|wrote|writes?|prais(?:es|ed)|describ(?:es|ed)|highlight(?:s|ed)',
    String.raw`\d{1,2}|20\d\d|${FULL_MONTH}`,
  ]
    .map((words) => String.raw`\b(?:${words})\b`)
    .join('|'),
  'giu',
);

/** Lays each statement of a release about what inspectors found beside the nearest points of the letter. */
export function checkClaims(release: Report, letter: Report, text: LetterText): CheckedClaim[] {
  const points = statementsOf(letter);
  const others = otherSpeakers(release);
  return findingsOf(release)
    .filter(({ by, polarity, speaker }) => {
      const isTheirs = by === 'inspectors' && !(speaker !== null && others.has(speaker));
      return isTheirs && polarity !== 'neutral';
    })
    .map((finding) => {
      const claim = statementOf(finding, release, aboutMatter);
      // A claim such as "Ofsted praises progress" names no matter, so nothing is near it.
      const ranked = claim.own.all.every(({ stem }) => isGeneral(stem)) ? [] : rank(claim, points);
      const least = Math.max(WORTH_A_LOOK, (ranked[0]?.score ?? 0) - NEARLY_AS_NEAR);
      const shown = ranked.filter(({ score }) => score >= least).slice(0, MOST_SHOWN);
      const isThere = exactPlace(partsOf(finding.text), text) !== null;
      return {
        release: refTo(0, finding),
        letter: shown.map(({ statement }) => refTo(1, statement.finding)),
        status: isThere ? 'supported' : statusOf(finding.polarity, ranked),
      };
    });
}

function aboutMatter(text: string): string {
  return text.replace(REPORTING, ' ');
}

/** The speakers whom the release quotes and who are not inspectors. */
function otherSpeakers({ quotes }: Report): ReadonlySet<string> {
  const others = quotes.filter(({ by }) => by === 'council' || by === 'other');
  return new Set(others.flatMap(({ speaker }) => speaker?.name ?? []));
}

/**
 * `supported` where a near point says the same of the same matter; `opposed` where the nearest points say the
 * contrary and none says the same.
 */
function statusOf(polarity: Polarity, ranked: readonly Ranked[]): CheckedClaim['status'] {
  const same = ranked.filter(({ score }) => score >= SAME_MATTER).slice(0, MOST_SHOWN);
  if (same.some((one) => isLike(polarity, one.polarity))) return 'supported';
  return same.some(({ score }) => score >= SURELY_SAME) ? 'opposed' : 'not-found';
}

function isLike(a: Polarity, b: Polarity): boolean {
  return a === b || a === 'mixed' || b === 'mixed';
}

/**
 * The weaknesses that the letter names as priority actions, in its list or in its summary, and that no passage of the
 * release speaks of. Where the letter has no list, the weaknesses in its text count too.
 */
export function leftOutOf(release: Report, letter: Report): LeftOut[] {
  const all = weaknessesOf(letter);
  const hasList = all.some(isListed);
  const named = all.filter(({ basis }) => !hasList || basis !== 'sentence');
  const passages = passagesOf(release);
  return named.flatMap(({ finding, basis }) => {
    const [nearest] = rank(statementOf(finding, letter), passages);
    if (nearest !== undefined && nearest.score >= SAME_MATTER) return [];
    const isShown = nearest !== undefined && nearest.score >= WORTH_A_LOOK;
    const ref = isShown ? refTo(0, nearest.statement.finding) : null;
    return [{ letter: refTo(1, finding), basis, nearest: ref }];
  });
}

function statementsOf(report: Report): Statement[] {
  return findingsOf(report)
    .filter(({ polarity }) => polarity !== 'neutral')
    .map((finding) => statementOf(finding, report));
}
