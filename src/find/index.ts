/**
 * Findings: what the document praises and what must improve, sentence by sentence.
 *
 * The document's own lists decide first (basis `section`); every other sentence is read by the
 * classifier (basis `sentence`), which knows nothing of this stage and can be replaced without it.
 */
import type { Finding } from '../model/report.js';
import type { Kind, Polarity } from '../model/vocabulary.js';
import type { OutlineSection, Span } from '../outline/index.js';
import { classify, cuesOf, splitMixed, type Verdict } from './classifier/index.js';
import { summaryOf } from './headline.js';
import { withOpenings } from './openings.js';
import { referencesIn } from './references.js';
import { topicsOf } from './topics/index.js';
import { type Unit, unitsOf } from './units.js';

/** The findings of a document, in the report's three lists. */
export interface Findings {
  readonly headlineFindings: Finding[];
  readonly strengths: Finding[];
  readonly areasForImprovement: Finding[];
  /** Articles: what others than the inspectors say of the service. */
  readonly claims: Finding[];
}

/** What `find` must know of the document beside its sections. */
export interface FindContext {
  readonly kind: Kind;
  /** Whom an article gives a sentence to, by its place and the sentences before it; not given for other kinds. */
  readonly attribution?: (sentence: Unit, previous: readonly string[]) => string | null;
}

/**
 * How sure an item of the document's own list is: of the labelled items of the corpus, 98 in 100
 * have the polarity of their list.
 */
const LISTED_CONFIDENCE = 0.98;

/** The findings of a document's sections. */
export function find(sections: readonly OutlineSection[], context: FindContext): Findings {
  const read = unitsOf(sections, context.kind);
  const { units, verdicts } = withOpenings(read, classify(inputsOf(read)));
  const inSummary = summaryOf(sections);
  const result: Findings = {
    headlineFindings: [],
    strengths: [],
    areasForImprovement: [],
    claims: [],
  };
  const said: string[] = [];
  units.forEach((unit, i) => {
    const verdict = verdicts[i] as Verdict;
    const inHeadline = inSummary(unit.section, unit.paragraph);
    if (inHeadline || polarityOf(unit, verdict) !== 'neutral') {
      const finding = findingOf(unit, verdict, sections);
      const attributed = context.attribution?.(unit, said) ?? null;
      const whole = attributed === null ? finding : { ...finding, speaker: attributed };
      if (inHeadline) result.headlineFindings.push(whole);
      sortIn(result, whole);
    }
    if (context.attribution) said.push(unit.text);
  });
  return result;
}

/** What the classifier is given: the units with their headings, and their paragraphs counted through the document. */
export function inputsOf(
  units: readonly Unit[],
): { text: string; heading: string | null; paragraph: number }[] {
  let paragraph = -1;
  let last = '';
  return units.map(({ section, paragraph: p, text, heading, role }) => {
    const key = `${section}.${p}`;
    if (key !== last) paragraph += 1;
    last = key;
    // The title of an article is a headline, not the name of what is judged below it, and may be lost.
    return { text, heading: role === 'article' ? null : heading, paragraph };
  });
}

function sortIn(result: Findings, finding: Finding): void {
  const parts = finding.polarity === 'mixed' ? partsOf(finding) : null;
  if (parts) {
    for (const { polarity, part } of parts)
      (polarity === 'strength' ? result.strengths : result.areasForImprovement).push(part);
    return;
  }
  if (finding.polarity === 'strength' || finding.polarity === 'mixed')
    result.strengths.push(finding);
  if (finding.polarity === 'improvement' || finding.polarity === 'mixed')
    result.areasForImprovement.push(finding);
}

/** The letters that tell the halves of a mixed finding apart in their ids. */
const HALVES = ['a', 'b'];

/** The halves of a mixed finding, where both stand by themselves: verbatim, each with an id of its own. */
function partsOf(finding: Finding): { polarity: Polarity; part: Finding }[] | null {
  const parts = splitMixed(finding.text);
  if (!parts) return null;
  return parts.map(({ start, end, polarity }, i) => ({
    polarity,
    part: { ...cut(finding, { start, end }, polarity), id: finding.id + (HALVES[i] ?? '') },
  }));
}

function cut(finding: Finding, { start, end }: Span, polarity: Polarity): Finding {
  const text = finding.text.slice(start, end);
  const { location, confidence } = finding;
  const cues = finding.cues.filter((cue) => text.includes(cue));
  const place = { start: location.start + start, end: location.start + end };
  return {
    ...finding,
    text,
    cues,
    sentences: [{ ...place, polarity, confidence, cues }],
    location: { ...location, ...place },
  };
}

/** The document's own list decides over the classifier, except where an item tells what was found. */
function polarityOf(unit: Unit, verdict: Verdict): Polarity {
  return isRequired(unit) && unit.list ? unit.list : verdict.polarity;
}

/** Whether a unit is an item of a list of what is required or praised, and so what its list says. */
function isRequired({ item, list, narrative }: Unit): boolean {
  return item && list !== null && !narrative;
}

function findingOf(unit: Unit, verdict: Verdict, sections: readonly OutlineSection[]): Finding {
  const polarity = polarityOf(unit, verdict);
  const listed = unit.list !== null && unit.list === polarity;
  const { section, paragraph, start, end, page, text } = unit;
  const confidence = isRequired(unit) ? LISTED_CONFIDENCE : rounded(verdict.confidence);
  const cues = polarity === 'neutral' ? [] : cuesOf(text, polarity).map((cue) => cue.text);
  return {
    id: idOf(unit),
    text,
    sentences: [{ start, end, polarity, confidence, cues }],
    context: [],
    polarity,
    basis: listed ? 'section' : 'sentence',
    confidence,
    cues,
    topics: topicsOf({
      text,
      heading: unit.heading,
      before: textBefore(unit, sections),
    }),
    by: 'inspectors',
    speaker: null,
    body: unit.body,
    location: { section, paragraph, start, end, page, boxes: [] },
    references: listed ? referencesIn(text) : [],
    responsible: [...unit.responsible],
  };
}

/** What stands before the unit in its paragraph. */
export function textBefore(
  { section, paragraph, start }: Unit,
  sections: readonly OutlineSection[],
): string {
  return sections[section]?.paragraphs[paragraph]?.text.slice(0, start) ?? '';
}

/**
 * "s4p2.1": section, paragraph and sentence, from 1 as a reader counts; a listed item has no third
 * number. The letters keep a spreadsheet from reading an id as a number.
 */
function idOf({ section, paragraph, number, item }: Unit): string {
  const place = `s${section + 1}p${paragraph + 1}`;
  return item ? place : `${place}.${number + 1}`;
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
