/** The findings of a document in the form in which documents are compared. */
import { topicsOf } from '../find/topics/index.js';
import { byPlace } from '../model/findings.js';
import type { Finding, Report } from '../model/report.js';
import type { Polarity } from '../model/vocabulary.js';
import { groupsIn } from './groups.data.js';
import { sentencesOf } from './sentences.js';
import { isGeneral, stemsIn } from './stems.js';
import { ownWords } from './words.js';

/** A stem of a text, and how much it tells. */
export interface Term {
  readonly stem: string;
  readonly weight: number;
}

/** The terms of a text, in order and without repetition. */
export interface Terms {
  readonly all: readonly Term[];
  readonly stems: ReadonlySet<string>;
}

/** A finding in the form in which it is compared with others. */
export interface Statement {
  readonly finding: Finding;
  readonly polarity: Polarity;
  /** The sentences of the finding, one by one. */
  readonly sentences: readonly SentenceTerms[];
  /** The terms of the finding's own words. */
  readonly own: Terms;
  /** The terms of the finding, its context and the heading above it. */
  readonly around: Terms;
  /** The terms of the finding and of what stands near it in its paragraph. */
  readonly paragraph: Terms;
  readonly groups: readonly string[];
  /** The groups of children that the heading or the context names. */
  readonly groupsAround: readonly string[];
}

export interface SentenceTerms {
  readonly text: string;
  readonly polarity: Polarity;
  readonly terms: Terms;
}

/**
 * The findings of all lists, in order and without repetition. Where a mixed sentence was cut into two halves, only
 * the halves are given.
 */
export function findingsOf(report: Report): Finding[] {
  const { headlineFindings, areasForImprovement, strengths } = report;
  const all = [...headlineFindings, ...areasForImprovement, ...strengths];
  const perPlace = new Map<string, Finding>();
  for (const finding of all) {
    const { section, paragraph, start, end } = finding.location;
    const key = `${section}.${paragraph}.${start}.${end}`;
    if (!perPlace.has(key)) perPlace.set(key, finding);
  }
  const once = [...perPlace.values()].sort(byPlace);
  const halves = new Set(once.map(({ id }) => /^(.*\d)[ab]$/.exec(id)?.[1]));
  return once.filter(({ id }) => !halves.has(id));
}

/**
 * Every sentence of a document, whether it is a finding or not, because a release may speak of a matter without
 * praise or blame. A sentence that is not a finding gets an id from its place, and the polarity `neutral`.
 */
export function passagesOf(report: Report): Statement[] {
  return report.sections.flatMap(({ heading, paragraphs }, section) =>
    paragraphs.flatMap((whole, paragraph) =>
      sentencesOf(whole).map(({ start, end }, number): Statement => {
        const { text, page } = whole;
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

/** How much of a paragraph before and after a finding is read with it, in UTF-16 units: about two sentences. */
const NEAR = 300;

/** A finding with what is needed to compare it. `withoutNoise` removes words that say nothing about the matter. */
export function statementOf(
  finding: Finding,
  report: Report,
  withoutNoise: (text: string) => string = (text) => text,
): Statement {
  const terms = (text: string): Terms => termsOf(withoutNoise(text));
  const { section, paragraph } = finding.location;
  const heading = report.sections[section]?.heading ?? '';
  const whole = report.sections[section]?.paragraphs[paragraph]?.text ?? finding.text;
  const before = finding.context.map(({ text }) => text).join(' ');
  const sentences = finding.sentences.map(({ start, end, polarity }) => {
    const text = whole.slice(start, end);
    return { text, polarity, terms: terms(text) };
  });
  return {
    finding,
    polarity: finding.polarity,
    sentences,
    own: terms(finding.text),
    around: terms(`${heading} ${before} ${finding.text}`),
    paragraph: terms(
      whole.slice(Math.max(0, finding.location.start - NEAR), finding.location.end + NEAR),
    ),
    groups: groupsIn(finding.text),
    groupsAround: groupsIn(`${heading} ${before}`),
  };
}

/**
 * The share of its weight that a general word such as "effective" keeps: it says how something is, and hardly which
 * thing it is.
 */
const GENERAL_SHARE = 0.5;

function termsOf(text: string): Terms {
  const words = ownWords();
  const all = [...new Set(stemsIn(text))].map((stem) => ({
    stem,
    weight: words.weight(stem) * (isGeneral(stem) ? GENERAL_SHARE : 1),
  }));
  return { all, stems: new Set(all.map(({ stem }) => stem)) };
}
