/** What a document says of its service, a finding each, as the stages that lay documents side by side read it. */
import { topicsOf } from '../find/topics/index.js';
import type { Finding, Report } from '../model/report.js';
import type { Polarity } from '../model/vocabulary.js';
import { sentences } from '../outline/index.js';
import { groupsIn } from './groups.data.js';
import { isGeneral, stemsIn } from './stems.js';
import { ownWords } from './words.js';

/** A stem of a text, and how much it tells. */
export interface Term {
  readonly stem: string;
  readonly weight: number;
}

/** A text as its terms, each once and in order. */
export interface Terms {
  readonly all: readonly Term[];
  readonly stems: ReadonlySet<string>;
}

/** A finding as it is laid beside others. */
export interface Statement {
  readonly finding: Finding;
  readonly polarity: Polarity;
  /** The sentences of the finding, each by itself. */
  readonly sentences: readonly SentenceTerms[];
  /** The finding's own words. */
  readonly own: Terms;
  /** The whole finding with its context and the heading above it. */
  readonly around: Terms;
  /** The finding with what stands near it in its paragraph. */
  readonly paragraph: Terms;
  readonly groups: readonly string[];
  /** Groups named by the heading or the context only. */
  readonly groupsAround: readonly string[];
}

export interface SentenceTerms {
  readonly text: string;
  readonly polarity: Polarity;
  readonly terms: Terms;
}

/**
 * Findings of every list, each once and in order. A mixed sentence that was cut in two is given as its
 * halves, not whole as well.
 */
export function findingsOf(report: Report): Finding[] {
  const { headlineFindings, areasForImprovement, strengths } = report;
  const all = [...headlineFindings, ...areasForImprovement, ...strengths];
  const byPlace = new Map<string, Finding>();
  for (const finding of all) {
    const { section, paragraph, start, end } = finding.location;
    const key = `${section}.${paragraph}.${start}.${end}`;
    if (!byPlace.has(key)) byPlace.set(key, finding);
  }
  const once = [...byPlace.values()].sort(inDocument);
  const halves = new Set(once.map(({ id }) => /^(.*\d)[ab]$/.exec(id)?.[1]));
  return once.filter(({ id }) => !halves.has(id));
}

/** The findings of all lists, as they stand there. */
export function allFindings(report: Report): Finding[] {
  const { headlineFindings, strengths, areasForImprovement, claims } = report;
  return [...headlineFindings, ...strengths, ...areasForImprovement, ...claims];
}

/**
 * Every sentence of a document, whether it is a finding or not: a release may speak of a matter without
 * praise or blame. One that is no finding has its place for an id, and no polarity.
 */
export function passagesOf(report: Report): Statement[] {
  return report.sections.flatMap(({ heading, paragraphs }, section) =>
    paragraphs.flatMap(({ text, page }, paragraph) =>
      sentences(text).map(({ start, end }, number): Statement => {
        const place = { start, end };
        const words = text.slice(start, end);
        const topics = topicsOf({ text: words, heading, before: text.slice(0, start) });
        return statementOf(
          {
            ...PASSAGE,
            id: `s${section + 1}p${paragraph + 1}.${number + 1}`,
            text: words,
            sentences: [{ ...place, polarity: 'neutral', confidence: 1, cues: [] }],
            topics,
            location: { section, paragraph, ...place, page, boxes: [] },
          },
          report,
        );
      }),
    ),
  );
}

const PASSAGE: Omit<Finding, 'id' | 'text' | 'sentences' | 'topics' | 'location'> = {
  context: [],
  polarity: 'neutral',
  basis: 'sentence',
  confidence: 1,
  cues: [],
  by: 'other',
  speaker: null,
  body: null,
  references: [],
  responsible: [],
};

function inDocument({ location: a }: Finding, { location: b }: Finding): number {
  return a.section - b.section || a.paragraph - b.paragraph || a.start - b.start;
}

/** How much of a paragraph before and after a finding is read with it, in UTF-16 units: about two sentences. */
const NEAR = 300;

export function statementOf(finding: Finding, report: Report): Statement {
  const { section, paragraph } = finding.location;
  const heading = report.sections[section]?.heading ?? '';
  const whole = report.sections[section]?.paragraphs[paragraph]?.text ?? finding.text;
  const before = finding.context.map(({ text }) => text).join(' ');
  const sentences = finding.sentences.map(({ start, end, polarity }) => {
    const text = whole.slice(start, end);
    return { text, polarity, terms: termsOf(text) };
  });
  return {
    finding,
    polarity: finding.polarity,
    sentences,
    own: termsOf(finding.text),
    around: termsOf(`${heading} ${before} ${finding.text}`),
    paragraph: termsOf(
      whole.slice(Math.max(0, finding.location.start - NEAR), finding.location.end + NEAR),
    ),
    groups: groupsIn(finding.text),
    groupsAround: groupsIn(`${heading} ${before}`),
  };
}

/** What a word that says how something is tells of the matter. */
const GENERAL_SHARE = 0.5;

export function termsOf(text: string): Terms {
  const words = ownWords();
  const all = [...new Set(stemsIn(text))].map((stem) => ({
    stem,
    weight: words.weight(stem) * (isGeneral(stem) ? GENERAL_SHARE : 1),
  }));
  return { all, stems: new Set(all.map(({ stem }) => stem)) };
}
