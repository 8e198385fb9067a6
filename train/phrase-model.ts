/**
 * Trains the network over phrases (`src/find/classifier/phrases.ts`) by Adam on small batches. Filters, and parts of
 * word vectors, are left out at random while it learns, so that it does not learn the sentences by heart.
 */
import { softmax } from '../src/find/classifier/network.js';
import {
  DIMENSIONS,
  FILTERS,
  FIRST_ROWS,
  OUTPUTS,
  product,
  ROWS,
  UNITS,
  WINDOWS,
} from '../src/find/classifier/phrases.js';
import { CLASSES } from '../src/find/classifier/weights.js';
import { Adam } from './adam.js';
import { type Random, randomFrom } from './random.js';

/** A sentence as the numbers of its words, with its label. */
export interface WordLesson {
  readonly words: Int32Array;
  readonly label: number;
}

/** The parameters; laid out as in `Phrases`, but the vectors in the order of the words' numbers. */
export interface PhraseModel {
  readonly vectors: Float32Array;
  readonly filters: Float32Array;
  readonly biases: Float32Array;
  readonly output: Float32Array;
}

const EPOCHS = 8;
const BATCH = 64;
const RATE = 0.003;
/** The share of filters, and of the numbers of a word's vector, that are left out of a step. */
const DROP_FILTERS = 0.3;
const DROP_NUMBERS = 0.2;
/** Of a longer sentence only the first words are learnt. */
const MOST_WORDS = 80;
const SEED = 1;

function initial(vectors: Float32Array, random: Random): PhraseModel {
  const filters = new Float32Array(ROWS * DIMENSIONS);
  WINDOWS.forEach((size, w) => {
    const inputs = size * DIMENSIONS;
    const from = (FIRST_ROWS[w] as number) * DIMENSIONS;
    for (let i = from; i < from + FILTERS * inputs; i++)
      filters[i] = random.normal() / Math.sqrt(3 * inputs);
  });
  const output = Float32Array.from({ length: OUTPUTS }, (_, i) =>
    i % (UNITS + 1) === UNITS ? 0 : random.normal() / Math.sqrt(3 * UNITS),
  );
  return { vectors: vectors.slice(), filters, biases: new Float32Array(UNITS), output };
}

/** The words of a batch, and what each row of the filters gives for them. */
class Table {
  /** The place of a word in the batch, by the word's number. */
  readonly places: Int32Array;
  /** The words' vectors with the numbers that are shown in this step. */
  shown = new Float32Array(0);
  values = new Float32Array(0);

  constructor(
    private readonly model: PhraseModel,
    private readonly random: Random,
  ) {
    this.places = new Int32Array(model.vectors.length / DIMENSIONS);
  }

  fill(lessons: readonly WordLesson[]): void {
    const words = new Set(lessons.flatMap((lesson) => [...lesson.words]));
    if (this.values.length < words.size * ROWS) {
      this.shown = new Float32Array(words.size * DIMENSIONS);
      this.values = new Float32Array(words.size * ROWS);
    }
    let place = 0;
    for (const word of words) {
      this.places[word] = place;
      this.#show(word, place);
      this.#multiply(place);
      place += 1;
    }
  }

  #show(word: number, place: number): void {
    const { vectors } = this.model;
    for (let d = 0; d < DIMENSIONS; d++) {
      const kept = this.random.next() < DROP_NUMBERS ? 0 : 1 / (1 - DROP_NUMBERS);
      this.shown[place * DIMENSIONS + d] = kept * (vectors[word * DIMENSIONS + d] as number);
    }
  }

  #multiply(place: number): void {
    const { filters } = this.model;
    for (let row = 0; row < ROWS; row++) {
      const [start, from] = [place * DIMENSIONS, row * DIMENSIONS];
      this.values[place * ROWS + row] = product(this.shown, start, filters, from);
    }
  }
}

class Trainer {
  readonly #table: Table;
  readonly #vectors: Adam;
  readonly #filters: Adam;
  readonly #biases: Adam;
  readonly #output: Adam;
  /** The highest value of each filter, without its bias, and the middle word of the window where it was found. */
  readonly #highest = new Float32Array(UNITS);
  readonly #centre = new Int32Array(UNITS);
  /** The output of each unit; 0 where its filter is left out. */
  readonly #units = new Float32Array(UNITS);

  constructor(
    private readonly model: PhraseModel,
    private readonly random: Random,
  ) {
    this.#table = new Table(model, random);
    this.#vectors = new Adam(model.vectors);
    this.#filters = new Adam(model.filters);
    this.#biases = new Adam(model.biases);
    this.#output = new Adam(model.output);
  }

  batch(lessons: readonly WordLesson[], rate: number): void {
    this.#table.fill(lessons);
    for (const lesson of lessons) this.#learn(lesson);
    for (const adam of [this.#vectors, this.#filters, this.#biases, this.#output]) adam.step(rate);
  }

  #learn({ words, label }: WordLesson): void {
    this.#pool(words);
    const units = this.#units;
    for (let u = 0; u < UNITS; u++) {
      const value = (this.#highest[u] as number) + (this.model.biases[u] as number);
      const isShown = this.random.next() >= DROP_FILTERS;
      units[u] = isShown && value > 0 ? value / (1 - DROP_FILTERS) : 0;
    }
    const errors = this.#probabilities();
    errors[label] = (errors[label] as number) - 1;
    const back = this.#learnOutput(errors);
    for (let u = 0; u < UNITS; u++)
      if (units[u] !== 0) this.#learnFilter(u, (back[u] as number) / (1 - DROP_FILTERS), words);
  }

  #pool(words: Int32Array): void {
    this.#highest.fill(Number.NEGATIVE_INFINITY);
    const sums = new Float32Array(FILTERS);
    WINDOWS.forEach((size, w) => {
      for (let centre = 0; centre < words.length; centre++) {
        sums.fill(0);
        for (let j = 0; j < size; j++) this.#addRow(sums, words[centre + j - (size >> 1)], w, j);
        for (let f = 0; f < FILTERS; f++) {
          const u = w * FILTERS + f;
          if ((sums[f] as number) <= (this.#highest[u] as number)) continue;
          this.#highest[u] = sums[f] as number;
          this.#centre[u] = centre;
        }
      }
    });
  }

  #addRow(sums: Float32Array, word: number | undefined, window: number, j: number): void {
    if (word === undefined) return;
    const { places, values } = this.#table;
    const from = (places[word] as number) * ROWS + (FIRST_ROWS[window] as number) + j * FILTERS;
    for (let f = 0; f < FILTERS; f++) sums[f] = (sums[f] as number) + (values[from + f] as number);
  }

  #probabilities(): Float64Array {
    const { output } = this.model;
    const scores = new Float64Array(CLASSES);
    for (let k = 0; k < CLASSES; k++) {
      const from = k * (UNITS + 1);
      let sum = output[from + UNITS] as number;
      for (let u = 0; u < UNITS; u++)
        sum += (output[from + u] as number) * (this.#units[u] as number);
      scores[k] = sum;
    }
    return softmax(scores);
  }

  /** Gives the error of each unit. */
  #learnOutput(errors: Float64Array): Float64Array {
    const { output } = this.model;
    const { gradient } = this.#output;
    const back = new Float64Array(UNITS);
    for (let k = 0; k < CLASSES; k++) {
      const error = (errors[k] as number) / BATCH;
      const from = k * (UNITS + 1);
      gradient[from + UNITS] = (gradient[from + UNITS] as number) + error;
      for (let u = 0; u < UNITS; u++) {
        gradient[from + u] = (gradient[from + u] as number) + error * (this.#units[u] as number);
        back[u] = (back[u] as number) + error * (output[from + u] as number);
      }
    }
    return back;
  }

  #learnFilter(unit: number, error: number, words: Int32Array): void {
    const biases = this.#biases.gradient;
    biases[unit] = (biases[unit] as number) + error;
    const window = Math.floor(unit / FILTERS);
    const size = WINDOWS[window] as number;
    for (let j = 0; j < size; j++) {
      const word = words[(this.#centre[unit] as number) + j - (size >> 1)];
      const row = (FIRST_ROWS[window] as number) + j * FILTERS + (unit % FILTERS);
      if (word !== undefined) this.#learnRow(row, word, error);
    }
  }

  #learnRow(row: number, word: number, error: number): void {
    const { places, shown } = this.#table;
    const { filters } = this.model;
    const ofFilters = this.#filters.gradient;
    const ofVectors = this.#vectors.gradient;
    const from = (places[word] as number) * DIMENSIONS;
    for (let d = 0; d < DIMENSIONS; d++) {
      const value = shown[from + d] as number;
      if (value === 0) continue;
      const f = row * DIMENSIONS + d;
      const v = word * DIMENSIONS + d;
      ofFilters[f] = (ofFilters[f] as number) + error * value;
      ofVectors[v] = (ofVectors[v] as number) + error * (filters[f] as number);
    }
  }
}

/** Trains a model. The words begin with these vectors. */
export function trainPhrases(lessons: readonly WordLesson[], vectors: Float32Array): PhraseModel {
  const random = randomFrom(SEED);
  const model = initial(vectors, random);
  const trainer = new Trainer(model, random);
  const order = lessons.flatMap(({ words, label }) =>
    words.length === 0 ? [] : [{ words: words.subarray(0, MOST_WORDS), label }],
  );
  const steps = EPOCHS * Math.ceil(order.length / BATCH);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    random.shuffle(order);
    for (let i = 0; i < order.length; i += BATCH)
      trainer.batch(order.slice(i, i + BATCH), RATE * (1 - step++ / steps));
  }
  return model;
}
