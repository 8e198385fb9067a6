/**
 * The sentences of a report's paragraphs. A report may come from a JSON file, which holds the paragraphs but not
 * where their sentences stand, so the stages that lay reports side by side cut them here with the outline's cutter.
 */
import type { Paragraph } from '../model/report.js';
import { type Span, sentences } from '../outline/index.js';

const cut = new WeakMap<Paragraph, readonly Span[]>();

/** Where the sentences of a paragraph stand in its text. Each paragraph is cut once, however often this is asked. */
export function sentencesOf(paragraph: Paragraph): readonly Span[] {
  let spans = cut.get(paragraph);
  if (spans === undefined) {
    spans = sentences(paragraph.text);
    cut.set(paragraph, spans);
  }
  return spans;
}
