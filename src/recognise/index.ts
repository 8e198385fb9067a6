/** Decides what a document is, from signs of several independent sources. */

import { type Line, type Reading, readingOf } from '../lines/reading.js';
import type { Document, Warning } from '../model/document.js';
import { type Framework, isArticle, isInspection, type Kind } from '../model/vocabulary.js';
import { errorTitle } from './error-page.js';
import { type Evidence, evidenceOf, type Found } from './evidence.js';
import { FRAMEWORK_NAMES } from './frameworks.data.js';
import { chooseLayout } from './layout.js';
import type { Layout } from './layouts.data.js';
import type { Source } from './signs.data.js';
import { type Subject, subjectOf } from './subject.js';

/** What a document is, and which layout it has. */
export interface Recognised {
  readonly kind: Kind;
  readonly framework: Framework | null;
  /** The id of an entry in the table of layouts. */
  readonly layout: string | null;
  readonly warnings: readonly Warning[];
}

/** Below this score the document is of no known kind. */
const ENOUGH = 4;
/**
 * A source disagrees with the chosen kind where it speaks for another kind with at least this weight, and with at
 * least this much more than for the chosen one.
 */
const DISAGREES = 4;

/** Decides what `document` is. Doubts are given as warnings: `kind-unknown` or `kind-signs-disagree`. */
export function recognise(document: Document): Recognised {
  const reading = readingOf(document);
  const error = errorTitle(reading);
  if (error !== null)
    return other(`the page stands for a document that it does not hold: "${error}"`);
  const evidence = evidenceOf(reading);
  const kind = judged(kindOf(evidence), evidence, subjectOf(reading));
  if (kind === 'other') return other(unknown(evidence));
  if (kind === 'off-subject') return offSubject();
  const layout = chooseLayout(kind, reading);
  return {
    kind,
    framework: frameworkOf(kind, layout, reading),
    layout: layout?.id ?? null,
    warnings: disagreements(kind, evidence),
  };
}

function kindOf(evidence: Evidence): Kind {
  let best: Kind = 'other';
  for (const [kind, score] of evidence.scores)
    if (score >= ENOUGH && score > (evidence.scores.get(best) ?? 0)) best = kind;
  return best;
}

/**
 * An article must be about services for children in England. A text that is about them and names who inspects them is
 * taken for an article even where its other signs are few, because bulletins and notices quote nobody.
 */
function judged(kind: Kind, evidence: Evidence, subject: Subject): Kind | 'off-subject' {
  if (isInspection(kind)) return kind;
  if (!subject.isServices) return kind === 'other' ? kind : 'off-subject';
  const isRescued = kind === 'other' && subject.isInspected && !speaksForInspection(evidence);
  return isRescued ? articleKind(evidence) : kind;
}

/**
 * Whether signs speak for a document of the inspectors, and more so than for an article. A salutation alone does not
 * count, because a council's bulletin may begin with one.
 */
function speaksForInspection({ scores }: Evidence): boolean {
  const article = Math.max(scores.get('news-article') ?? 0, scores.get('press-release') ?? 0);
  return [...scores].some(([kind, score]) => !isArticle(kind) && score > Math.max(1, article));
}

function articleKind({ scores }: Evidence): Kind {
  const [first, second] = [scores.get('news-article') ?? 0, scores.get('press-release') ?? 0];
  return second > first ? 'press-release' : 'news-article';
}

/**
 * The framework of a document. A letter may name another framework than that of its layout, because two frameworks
 * were in use in 2018.
 */
function frameworkOf(kind: Kind, layout: Layout | null, reading: Reading): Framework | null {
  if (layout?.framework == null) return frameworkNamed(reading.lines);
  if (kind !== 'monitoring-visit' && kind !== 'focused-visit') return layout.framework;
  const named = frameworkNamed(reading.top);
  return named === 'ilacs' || named === 'sif' ? named : layout.framework;
}

function frameworkNamed(lines: readonly Line[]): Framework | null {
  const named = FRAMEWORK_NAMES.find(({ pattern }) =>
    lines.some((line) => pattern.test(line.text)),
  );
  return named?.framework ?? null;
}

function other(message: string): Recognised {
  return otherWith({ code: 'kind-unknown', message, page: null });
}

function offSubject(): Recognised {
  const message = 'not about services for children in England: no findings are read from it';
  return otherWith({ code: 'off-subject', message, page: null });
}

function otherWith(warning: Warning): Recognised {
  return { kind: 'other', framework: null, layout: null, warnings: [warning] };
}

function unknown(evidence: Evidence): string {
  const signs = evidence.found.map(describe).join('; ');
  return `no kind of document that the tool knows, so no findings are read from it; signs found: ${signs === '' ? 'none' : signs}`;
}

/** A warning for each source that speaks for another kind than the chosen one. */
function disagreements(kind: Kind, evidence: Evidence): Warning[] {
  const sources: readonly Source[] = ['title', 'phrases', 'layout', 'publisher'];
  return sources.flatMap((source) => {
    const own = weightOf(kind, source, evidence);
    const rival = [...evidence.scores.keys()]
      .map((other) => ({ other, weight: weightOf(other, source, evidence) }))
      .filter(({ weight }) => weight >= DISAGREES && weight - own >= DISAGREES)
      .sort((a, b) => b.weight - a.weight)[0];
    return rival === undefined ? [] : [disagreement(kind, source, rival.other, evidence)];
  });
}

function weightOf(kind: Kind, source: Source, evidence: Evidence): number {
  return evidence.found
    .filter(({ sign }) => sign.source === source && sign.kinds.includes(kind))
    .reduce((sum, { sign }) => sum + sign.weight, 0);
}

function disagreement(kind: Kind, source: Source, other: Kind, evidence: Evidence): Warning {
  const signs = evidence.found.filter(
    ({ sign }) => sign.source === source && sign.kinds.includes(other),
  );
  const message = `read as ${kind}, but the ${source} speaks for ${other}: ${signs.map(describe).join('; ')}`;
  return { code: 'kind-signs-disagree', message, page: signs[0]?.page ?? null };
}

function describe(found: Found): string {
  return `"${found.text}"${found.page === null ? '' : ` (page ${found.page})`}`;
}
