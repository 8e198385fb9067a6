/**
 * What became of the matters that documents list for improvement. The statements of each later document
 * are ranked by how like they are to a matter; the nearest ones say whether it is weak again, better,
 * both, or not spoken of.
 */
import type { Later, Matter, Tracks } from '../model/documents.js';
import type { Report } from '../model/report.js';
import type { Polarity, TrackStatus } from '../model/vocabulary.js';
import { authorityKey, entryOf, inOrderOfInspection, refTo } from './documents.js';
import { likeness } from './likeness.js';
import { findingsOf, type Statement, statementOf } from './statements.js';
import { isListed, listedWeaknesses, type Weakness } from './weaknesses.js';

/** A place less like a matter than this is not about it. */
const SPOKEN_OF = 3.65;
/** Places this much less like than the nearest one do not count beside it. */
const BESIDE = 2;
/** At most so many places are given, and decide. */
const MOST_PLACES = 5;
/** The share of weakness among the places from which a matter is weak again, and up to which it is better. */
const AGAIN = 0.8;
const BETTER = 0.15;
/** Two listed items as like as this are one matter under other words. */
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

/** The reports by authority, in the order in which each authority is met; those that name none together. */
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

/** Items of one list stay apart, for the document lists them apart. */
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

/** A statement of a later document that is about a matter. */
interface Place {
  readonly statement: Statement;
  readonly score: number;
  readonly polarity: Polarity;
}

function laterOf(item: Statement, { document, statements }: ReadDocument): Later {
  const ranked = statements
    .map((statement): Place => {
      const { score, sentence } = likeness(item, statement);
      return { statement, score, polarity: sentence.polarity };
    })
    .sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  if (best < SPOKEN_OF) {
    return { document, status: 'absent', places: [], confidence: rounded(1 - spokenOf(best)) };
  }
  const places = ranked.slice(0, MOST_PLACES).filter(({ score }) => score >= best - BESIDE);
  const { status, share } = statusOf(places, best);
  return {
    document,
    status,
    places: places.map(({ statement }) => refTo(document, statement.finding)),
    confidence: rounded(spokenOf(best) * share),
  };
}

/** How likely it is that a document whose nearest place is so like a matter speaks of it: fitted to the labelled pairs. */
function spokenOf(best: number): number {
  return 1 / (1 + Math.exp(-2 * (best - SPOKEN_OF) - 0.2));
}

/** What a place counts as weakness. */
const WEAKNESS: Readonly<Record<Polarity, number>> = {
  improvement: 1,
  mixed: 0.5,
  strength: 0,
  neutral: 0.5,
};

/** The status, by the share of weakness among the places, nearer ones counting more; and how clear it is. */
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
