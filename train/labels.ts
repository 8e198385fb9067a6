/** The labels of one document's sentences. A label is found by the words of its sentence. */
import { plain } from './plain.js';

/** The letters that stand for strength, area for improvement, mixed and neutral, in the order of POLARITIES. */
export const LABELS = 'SIMN';
/** An index in POLARITIES. */
export type Label = 0 | 1 | 2 | 3;
const NEUTRAL = 3;

/** In UTF-16 units: a shorter text may stand inside another one by chance. */
const TELLING = 12;

export class Labels {
  private readonly byText = new Map<string, Label>();

  add(text: string, label: Label): void {
    const words = plain(text);
    if (words !== '') this.byText.set(words, label);
  }

  /**
   * The label of a text as the product cut it; `null` where it has none. The reader's sentence may be the same, or the
   * product may have cut it in pieces or joined it with others.
   */
  of(text: string): Label | null {
    const words = plain(text);
    return this.byText.get(words) ?? this.ofSeveral(words) ?? this.ofPiece(words);
  }

  /** The label on which the sentences in the text agree. Neutral sentences have no say beside others. */
  private ofSeveral(words: string): Label | null {
    const held = [...this.byText].filter(([own]) => own.length > TELLING && words.includes(own));
    const length = held.reduce((sum, [own]) => sum + own.length, 0);
    if (length < words.length / 2) return null;
    const labels = new Set(held.map(([, label]) => label));
    if (labels.size > 1) labels.delete(NEUTRAL);
    return labels.size === 1 ? ([...labels][0] as Label) : null;
  }

  /** The label of the sentence of which the text is the larger part. */
  private ofPiece(words: string): Label | null {
    if (words.length <= TELLING) return null;
    const around = [...this.byText].filter(([own]) => own.includes(words));
    const [own, label] = around[0] ?? ['', null];
    return around.length === 1 && words.length > own.length / 2 ? label : null;
  }
}
