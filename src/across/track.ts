/**
 * Follows the matters that documents list for improvement through later documents. The statements of a later document
 * are ranked by how like they are to a matter. The nearest ones decide whether the matter is weak again, better,
 * both, or not mentioned.
 */
import type { Later, Matter, Tracks } from '../model/documents.js';
import type { Report } from '../model/report.js';
import type { Polarity, TrackStatus } from '../model/vocabulary.js';
import { authorityKey, entryOf, inOrderOfInspection, refTo } from './documents.js';
import { likeness } from './likeness.js';
import { findingsOf, type Statement, statementOf } from './statements.js';
import { isListed, listedWeaknesses, type Weakness } from './weaknesses.js';

/** The likeness from which a place of a later document is about a matter. */
const SPOKEN_OF = 3.65;
/** A place counts only where its likeness is at most this much below that of the nearest place. */
const BESIDE = 2;
/** At most this many places are shown, and take part in the decision. */
const MOST_PLACES = 5;
/**
 * A matter is weak again where the share of weakness among its places reaches `AGAIN`; it is better where the share
 * is at most `BETTER`.
 */
const AGAIN = 0.8;
const BETTER = 0.15;
/** Two listed items whose likeness reaches this are one matter in different words. */
const SAME_MATTER = 4.6;

/** The documents of one authority, in the order of their inspections, matter by matter. */
export function track(reports: readonly Report[]): Tracks {
  const ordered = inOrderOfInspection(reports);
  const read = ordered.map((report, document) => readDocument(report, document));
  const matters: Followed[] = [];
  for (const document of read) {
    for (const weakness of document.weaknesses) {
      if (!matters.some((matter) => isSame(matter, weakness))) matters.push(weakness);
    }
  }
  return {
    schemaVersion: '2',
    documents: ordered.map(entryOf),
    warnings: warningsOf(ordered),
    matters: matters.map((matter) => matterOf(matter, read)),
  };
}

/**
 * Groups reports by authority, in the order in which the authorities first appear. Reports that name no authority
 * form one group.
 */
export function byAuthority(reports: readonly Report[]): Report[][] {
  const groups = new Map<string | null, Report[]>();
  for (const report of reports) {
    const key = authorityKey(report);
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups.values()];
}

interface Followed extends Weakness {
  readonly document: number;
  readonly statement: Statement;
}

interface ReadDocument {
  readonly document: number;
  readonly statements: readonly Statement[];
  readonly weaknesses: readonly Followed[];
}

function readDocument(report: Report, document: number): ReadDocument {
  const statements = findingsOf(report)
    .filter(({ polarity }) => polarity !== 'neutral')
    .map((finding) => statementOf(finding, report));
  const weaknesses = listedWeaknesses(report).map((weakness) => ({
    ...weakness,
    document,
    statement: statementOf(weakness.finding, report),
  }));
  return { document, statements, weaknesses };
}

/**
 * Whether two items are one matter. Two items of one list never are, because the document itself lists them as two.
 */
function isSame(matter: Followed, weakness: Followed): boolean {
  if (matter.document === weakness.document && isListed(weakness)) return false;
  const there = likeness(matter.statement, weakness.statement).score;
  const back = likeness(weakness.statement, matter.statement).score;
  return Math.min(there, back) >= SAME_MATTER;
}

function matterOf(matter: Followed, read: readonly ReadDocument[]): Matter {
  const { document, finding, basis, statement } = matter;
  return {
    first: refTo(document, finding),
    basis,
    topics: finding.topics,
    later: read.slice(document + 1).map((later) => laterOf(statement, later)),
  };
}

/** A statement of a later document, how like it is to a matter, and the polarity of its nearest sentence. */
export interface Place {
  readonly statement: Statement;
  readonly score: number;
  readonly polarity: Polarity;
}

/** What a later document says of a matter. */
export interface Said {
  readonly status: TrackStatus;
  readonly places: readonly Place[];
  readonly confidence: number;
}

function laterOf(item: Statement, { document, statements }: ReadDocument): Later {
  const ranked = statements
    .map((statement): Place => {
      const { score, sentence } = likeness(item, statement);
      return { statement, score, polarity: sentence.polarity };
    })
    .sort((a, b) => b.score - a.score);
  const { status, places, confidence } = saidOf(ranked);
  const refs = places.map(({ statement }) => refTo(document, statement.finding));
  return { document, status, places: refs, confidence };
}

/** What a later document says of a matter. Its statements are given with the nearest one first. */
export function saidOf(ranked: readonly Place[]): Said {
  const best = ranked[0]?.score ?? 0;
  if (best < SPOKEN_OF) {
    return { status: 'absent', places: [], confidence: rounded(1 - spokenOf(best)) };
  }
  const places = ranked.slice(0, MOST_PLACES).filter(({ score }) => score >= best - BESIDE);
  const { status, share } = statusOf(places, best);
  return { status, places, confidence: rounded(spokenOf(best) * share) };
}

/**
 * The probability that a document speaks of a matter, given the likeness of its nearest place. Fitted to the labelled
 * pairs.
 */
function spokenOf(best: number): number {
  return 1 / (1 + Math.exp(-2 * (best - SPOKEN_OF) - 0.2));
}

/** How much a place of each polarity counts as weakness. */
const WEAKNESS: Readonly<Record<Polarity, number>> = {
  improvement: 1,
  mixed: 0.5,
  strength: 0,
  neutral: 0.5,
};

/**
 * The status of a matter and how clear it is, from the share of weakness among its places. Nearer places count more.
 */
function statusOf(
  places: readonly Place[],
  best: number,
): { readonly status: TrackStatus; readonly share: number } {
  let [weak, all] = [0, 0];
  for (const { score, polarity } of places) {
    const weight = Math.exp(score - best);
    all += weight;
    weak += weight * WEAKNESS[polarity];
  }
  const share = weak / all;
  if (share > AGAIN) return { status: 'again', share: 0.6 + share - AGAIN };
  if (share < BETTER) return { status: 'better', share: 0.6 + BETTER - share };
  return { status: 'mixed', share: 0.6 };
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}

function warningsOf(ordered: readonly Report[]): Tracks['warnings'] {
  const undated = ordered.filter(({ inspection, published }) => !(inspection?.start ?? published));
  return undated.map(({ source }) => ({
    code: 'not-found:inspection',
    message: `${source.name} states no date: it stands last`,
    page: null,
  }));
}
