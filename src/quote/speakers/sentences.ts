/**
 * The sentences of an article. They are cut only where they are needed, because a report has quotations in few of its
 * paragraphs.
 */
import { type Extent, sentencesOf, type Token, tokensOf } from '../phrases/tokens.js';

export interface Sentence {
  readonly tokens: readonly Token[];
  /** The text of its whole paragraph. */
  readonly text: string;
  readonly paragraph: number;
  /** Its number within the paragraph. */
  readonly place: number;
  /** Whether it contains a quotation. */
  readonly quoted: boolean;
}

export class Sentences {
  private readonly cut: (readonly Sentence[])[] = [];

  /** @param extents the quotations in each paragraph */
  constructor(
    private readonly texts: readonly string[],
    private readonly extents: readonly (readonly Extent[])[],
  ) {}

  /** The sentences, in order, of the paragraphs for whose text `may` is true. */
  *where(may: (text: string) => boolean): Generator<Sentence> {
    for (const [paragraph, text] of this.texts.entries())
      if (may(text)) yield* this.inParagraph(paragraph);
  }

  /** The sentences that contain one of these quotations, in order. */
  *quoting(asked: readonly boolean[]): Generator<Sentence> {
    const isAsked = ({ part }: { readonly part: number }): boolean => asked[part] === true;
    for (const [paragraph, extents] of this.extents.entries())
      if (extents.some(isAsked))
        yield* this.inParagraph(paragraph).filter(({ tokens }) => tokens.some(isAsked));
  }

  nextInParagraph({ paragraph, place }: Sentence): Sentence | undefined {
    return this.inParagraph(paragraph)[place + 1];
  }

  /** The sentences before this one that are not headings or captions, the nearest first. */
  *proseBefore({ paragraph, place }: Sentence): Generator<Sentence> {
    for (let p = paragraph; p >= 0; p--) {
      const sentences = this.inParagraph(p);
      for (let i = (p === paragraph ? place : sentences.length) - 1; i >= 0; i--) {
        const sentence = sentences[i] as Sentence;
        if (isProse(sentence)) yield sentence;
      }
    }
  }

  private inParagraph(paragraph: number): readonly Sentence[] {
    const known = this.cut[paragraph];
    if (known !== undefined) return known;
    const text = this.texts[paragraph] ?? '';
    const tokens = tokensOf(text, this.extents[paragraph] ?? []);
    const sentences = sentencesOf(tokens).map((own, place) => ({
      tokens: own,
      text,
      paragraph,
      place,
      quoted: own.some((token) => token.kind === 'quote'),
    }));
    this.cut[paragraph] = sentences;
    return sentences;
  }
}

const isProse = ({ quoted, tokens }: Sentence): boolean =>
  quoted || /[.!?:…]\W*$/.test(tokens.at(-1)?.text ?? '');
