/** What a release says that inspectors found, and what the letter says that the release does not mention. */
import type { CheckedClaim, LeftOut } from '../../model/documents.js';
import type { Report } from '../../model/report.js';
import type { Polarity } from '../../model/vocabulary.js';
import { refTo } from '../documents.js';
import { WEIGHTS } from '../likeness.data.js';
import { likeness } from '../likeness.js';
import { findingsOf, passagesOf, type Statement, statementOf } from '../statements.js';
import { isListed, weaknessesOf } from '../weaknesses.js';
import type { LetterText } from './letter-text.js';
import { exactPlace } from './quotations.js';
import { partsOf } from './tokens.js';

/** A statement less like another than this is not about the same matter. */
const SAME_MATTER = 3.3;
/** A statement that is still shown beside one of the other document, so that a reader can judge. */
const WORTH_A_LOOK = 1.6;
/** A letter opposes a claim only by a statement that is surely about its matter. */
const SURELY_SAME = 3.8;
const MOST_SHOWN = 3;
/** Points this much less like than the nearest one are not shown beside it. */
const NEARLY_AS_NEAR = 2;

interface Ranked {
  readonly statement: Statement;
  readonly score: number;
  readonly polarity: Polarity;
}

/** Statements by how like they are to another, whatever they say of it. */
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

/** Each statement of a release about what inspectors found, beside the nearest points of the letter. */
export function checkClaims(release: Report, letter: Report, text: LetterText): CheckedClaim[] {
  const points = statementsOf(letter);
  const others = otherSpeakers(release);
  return findingsOf(release)
    .filter(({ by, polarity, speaker }) => {
      const isTheirs = by === 'inspectors' && !(speaker !== null && others.has(speaker));
      return isTheirs && polarity !== 'neutral';
    })
    .map((finding) => {
      const ranked = rank(statementOf(finding, release), points);
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

/** Who is quoted in the release, and does not speak for the inspectors. */
function otherSpeakers({ quotes }: Report): ReadonlySet<string> {
  const others = quotes.filter(({ by }) => by === 'council' || by === 'other');
  return new Set(others.flatMap(({ speaker }) => speaker?.name ?? []));
}

/** Supported by a point that says the like of the same matter; opposed where the nearest ones say the contrary and none the like. */
function statusOf(polarity: Polarity, ranked: readonly Ranked[]): CheckedClaim['status'] {
  const same = ranked.filter(({ score }) => score >= SAME_MATTER).slice(0, MOST_SHOWN);
  if (same.some((one) => isLike(polarity, one.polarity))) return 'supported';
  return same.some(({ score }) => score >= SURELY_SAME) ? 'opposed' : 'not-found';
}

function isLike(a: Polarity, b: Polarity): boolean {
  return a === b || a === 'mixed' || b === 'mixed';
}

/**
 * The weaknesses that a letter names as priority actions, in its list or in its summary, of which no passage
 * of the release speaks; of a letter without a list, those of its text too.
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
