/** The features of one document's sentences, for training the linear model. */
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

/**
 * A list of features in two parallel arrays. The arrays are used again for each sentence, because 700 sentences have
 * 400,000 features.
 */
export class Features implements Sink {
  hash = new Uint32Array(ROOM);
  value = new Float64Array(ROOM);
  /** The number of features. What stands after them in the arrays is left from an earlier sentence. */
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

  /** Scales the values so that their vector has the length `NORM`. */
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

/** All methods fill the same list, so each result may only be used until the next call. */
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

  /** The words of the sentence before or after; empty where that is in another paragraph. */
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

  /** The clauses of a sentence; empty where it has no contrast. */
  clauses(index: number): Clause[] {
    const clauses = clausesOf(this.tokens[index] ?? []);
    return clauses.length < 2 ? [] : clauses;
  }

  /** The words of a clause, as if it were a sentence. */
  clause(index: number, { from, to }: Clause): Features {
    return this.own((this.tokens[index] ?? []).slice(from, to));
  }

  private own(tokens: readonly Token[]): Features {
    textFeatures(tokens, clausesOf(tokens), this.list.clear());
    return this.list.normalise();
  }
}
