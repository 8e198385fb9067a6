/**
 * The text of a letter as one row of words. Each word keeps its place, so that a quotation is found even where it
 * runs over several paragraphs.
 */

import type { Ref } from '../../model/documents.js';
import { allFindings } from '../../model/findings.js';
import type { Report } from '../../model/report.js';
import { sentencesOf } from '../sentences.js';
import { type Token, tokensOf } from './tokens.js';

export interface PlacedToken extends Token {
  readonly section: number;
  readonly paragraph: number;
}

export class LetterText {
  readonly tokens: readonly PlacedToken[];
  readonly #report: Report;
  /** For each word, the numbers of the tokens at which it stands. */
  readonly #places = new Map<string, number[]>();

  constructor(report: Report) {
    this.#report = report;
    this.tokens = report.sections.flatMap(({ paragraphs }, section) =>
      paragraphs.flatMap(({ text }, paragraph) =>
        tokensOf(text).map((token) => ({ ...token, section, paragraph })),
      ),
    );
    this.tokens.forEach(({ form }, i) => {
      const places = this.#places.get(form);
      if (places === undefined) this.#places.set(form, [i]);
      else places.push(i);
    });
  }

  /** The numbers of the tokens at which a word stands, in order. */
  placesOf(form: string): readonly number[] {
    return this.#places.get(form) ?? [];
  }

  /**
   * A reference to the sentences that hold the words from number `from` up to number `to` (exclusive). Words beyond
   * the first one's paragraph are left out.
   */
  refTo(document: number, from: number, to: number): Ref | null {
    const first = this.tokens[from];
    if (first === undefined) return null;
    const { section, paragraph } = first;
    const inside = this.tokens
      .slice(from, to)
      .filter((token) => token.section === section && token.paragraph === paragraph);
    const place = this.#report.sections[section]?.paragraphs[paragraph];
    if (place === undefined) return null;
    const end = inside.at(-1)?.end ?? first.end;
    const spans = sentencesOf(place).filter((span) => span.start < end && span.end > first.start);
    const [start, stop] = [spans[0]?.start ?? first.start, spans.at(-1)?.end ?? end];
    const finding = allFindings(this.#report).find(
      ({ location }) =>
        location.section === section &&
        location.paragraph === paragraph &&
        location.start <= start &&
        location.end >= stop,
    );
    return {
      document,
      id: finding?.id ?? `s${section + 1}p${paragraph + 1}`,
      text: place.text.slice(start, stop),
      context: finding?.context ?? [],
      page: place.page,
    };
  }
}
