/** What the linear model reads of one document, as lists of features to learn from. */
import { type Clause, clausesOf } from '../src/find/classifier/clauses.js';
import type { SentenceInput } from '../src/find/classifier/context.js';
import {
  NORM,
  neighbourValue,
  PARTS,
  placeFeatures,
  type Side,
  type Sink,
  textFeatures,
  wordFeatures,
} from '../src/find/classifier/features.js';
import { type Token, tokenise, type Word } from '../src/find/classifier/tokens.js';

const ROOM = 1024;

/** A list of features, as parallel arrays that are filled anew for each sentence: 700 sentences hold 400,000 of them. */
export class Features implements Sink {
  hash = new Uint32Array(ROOM);
  value = new Float64Array(ROOM);
  /** How many there are; what the arrays hold after them is left over. */
  size = 0;

  clear(): this {
    this.size = 0;
    return this;
  }

  add(hash: number, parts: number): void {
    if (this.size === this.hash.length) {
      this.grow();
    }
    this.hash[this.size] = hash;
    this.value[this.size] = parts / PARTS;
    this.size += 1;
  }

  addWord(word: Word): void {
    this.addAll('own', word);
  }

  addAll(side: Side, word: Word): void {
    for (const { hash, parts } of wordFeatures(side, word)) {
      this.add(hash, parts);
    }
  }

  /** Brings the values to the length `NORM`. */
  normalise(): this {
    const { value, size } = this;
    let sum = 0;
    for (let i = 0; i < size; i++) {
      sum += (value[i] as number) ** 2;
    }
    return this.times(NORM / Math.sqrt(sum || 1));
  }

  times(scale: number): this {
    const { value, size } = this;
    for (let i = 0; i < size; i++) {
      value[i] = (value[i] as number) * scale;
    }
    return this;
  }

  private grow(): void {
    const { hash, value } = this;
    this.hash = new Uint32Array(2 * hash.length);
    this.value = new Float64Array(2 * hash.length);
    this.hash.set(hash);
    this.value.set(value);
  }
}

/** Every method fills the same list: its result holds until the next call. */
export class DocumentFeatures {
  private readonly tokens: readonly (readonly Token[])[];
  private readonly list = new Features();

  constructor(private readonly sentences: readonly SentenceInput[]) {
    this.tokens = sentences.map((sentence) => tokenise(sentence.text));
  }

  /** A sentence's own words. */
  text(index: number): Features {
    return this.own(this.tokens[index] ?? []);
  }

  /** Its heading, the role of its section and the kind of its document. */
  place(index: number): Features {
    const list = this.list.clear();
    const sentence = this.sentences[index];
    if (sentence) placeFeatures(sentence, list);
    return list;
  }

  /** The words of the sentence before or after; none where it is in another paragraph. */
  neighbour(index: number, side: 'previous' | 'next'): Features {
    const other = side === 'previous' ? index - 1 : index + 1;
    const near = this.sentences[other]?.paragraph === this.sentences[index]?.paragraph;
    const tokens = near ? (this.tokens[other] ?? []) : [];
    const list = this.list.clear();
    for (const token of tokens) {
      if (!token.word.mark) {
        list.addAll(side, token.word);
      }
    }
    return list.times(neighbourValue(tokens));
  }

  /** The clauses of a sentence; none where it has no contrast. */
  clauses(index: number): Clause[] {
    const clauses = clausesOf(this.tokens[index] ?? []);
    return clauses.length < 2 ? [] : clauses;
  }

  /** One clause's words, as if it were a sentence. */
  clause(index: number, { from, to }: Clause): Features {
    return this.own((this.tokens[index] ?? []).slice(from, to));
  }

  private own(tokens: readonly Token[]): Features {
    textFeatures(tokens, clausesOf(tokens), this.list.clear());
    return this.list.normalise();
  }
}
