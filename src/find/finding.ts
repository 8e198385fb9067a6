/** Turns points into findings of the report. */
import type { Finding } from '../model/report.js';
import type { OutlineSection } from '../outline/index.js';
import { cuesOf } from './classifier/index.js';
import type { Judged } from './judge.js';
import type { Point } from './points/index.js';
import { referencesIn } from './references.js';
import { type PointInput, type Theme, topicsOf } from './topics/index.js';
import type { Unit } from './units.js';

/** The finding for a point, in a document with the given theme. */
export function findingOf(
  point: Point,
  sections: readonly OutlineSection[],
  theme: Theme,
): Finding {
  const { sentences, polarity } = point;
  const first = sentences[0] as Judged;
  const { section, paragraph, start, page } = first;
  const end = (sentences.at(-1) as Judged).end;
  const paragraphText = sections[section]?.paragraphs[paragraph]?.text ?? '';
  const text = paragraphText.slice(start, end);
  const listed = isListed(point);
  const said = sentences.map(saidIn);
  return {
    id: idOf(first),
    text,
    sentences: said,
    context: [...point.context],
    polarity,
    basis: listed ? 'section' : 'sentence',
    confidence: confidenceOf(point),
    cues: [...new Set(said.flatMap(({ cues }) => cues))],
    topics: topicsOf(inPlace(point, text, paragraphText), theme),
    ...first.said,
    body: first.body,
    location: { section, paragraph, start, end, page, boxes: [] },
    references: listed ? referencesIn(text) : [],
    responsible: [...first.responsible],
  };
}

/** A point with the text around it. */
function inPlace({ sentences, context }: Point, text: string, paragraph: string): PointInput {
  const first = sentences[0] as Judged;
  return {
    text,
    heading: first.heading,
    before: paragraph.slice(0, first.start),
    after: paragraph.slice(first.start + text.length),
    context: context.map((words) => words.text).join(' '),
  };
}

/** Whether the point is an item of the document's own list, and says what the list says. */
function isListed({ sentences: [first], polarity }: Point): boolean {
  if (!first?.list) return false;
  return first.list === polarity || (first.item && polarity === 'mixed');
}

function saidIn({ text, start, end, polarity, confidence }: Judged): Finding['sentences'][number] {
  const cues = polarity === 'neutral' ? [] : cuesOf(text, polarity).map((cue) => cue.text);
  return { start, end, polarity, confidence, cues };
}

/** The confidence of a point: the highest among its sentences that have the polarity of the point. */
function confidenceOf({ sentences, polarity }: Point): number {
  const saying = sentences.filter((sentence) => sentence.polarity === polarity);
  const all = saying.length > 0 ? saying : sentences;
  return Math.max(...all.map(({ confidence }) => confidence));
}

/**
 * "s4p2.1": the section, the paragraph and the first sentence, counted from 1. A listed item has no third number. The
 * letters prevent a spreadsheet from reading an id as a number.
 */
function idOf({ section, paragraph, number, item }: Unit): string {
  const place = `s${section + 1}p${paragraph + 1}`;
  return item ? place : `${place}.${number + 1}`;
}
