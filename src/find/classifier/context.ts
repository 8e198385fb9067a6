/**
 * What the networks are given for a sentence: its own scores by words and by phrases, the scores of its clauses and of
 * its neighbours, and how much its section and its document praise or criticise.
 */
import type { Kind, SectionRole } from '../../model/vocabulary.js';
import { ROLE } from './clauses.js';
import { FAMILIES, familyOf } from './families.data.js';
import { gradeOf } from './features.js';
import type { ClauseScores, Scored, Scores } from './linear.js';
import { softmax } from './network.js';
import { CLASSES } from './weights.js';

/** One sentence of a document. Sentences are given in the order of the document. */
export interface SentenceInput {
  readonly text: string;
  readonly heading: string | null;
  /** The role of its section; `null` where that is not known, as in an article. */
  readonly role: SectionRole | null;
  /** The kind of its document; `null` where the kind must have no influence. */
  readonly kind: Kind | null;
  /** The number of its paragraph, counted through the document. */
  readonly paragraph: number;
}

const CONTINUES =
  /^(?:this|these|those|that|it|they|as a result|however|therefore|consequently|for example|in addition|such|but)\b/i;
const TURNS = /^(?:however|but|nevertheless|nonetheless|conversely|despite this)\b/i;
const NEIGHBOURS = [-1, 1, -2, 2] as const;
const GRADES = ['outstanding', 'good', 'requires improvement', 'inadequate'] as const;
/** In UTF-16 units: a longer sentence counts as this long. */
const LONG = 360;

/** How many numbers `addLeaning` writes. */
const LEANING = 3;
/** The probabilities of a sentence: by its words in their surroundings, then by its phrases. */
const PROBABILITIES = 2 * CLASSES;
/** The scores by phrases are divided by this, so that they are about as large as the other inputs. */
const PHRASES_BY = 3;
const NEIGHBOUR_INPUTS = 1 + 2 * LEANING + PROBABILITIES;
const CLAUSE_INPUTS = 13;
const OPENING_INPUTS = 4;
/** The roles that the networks are told. Sections with other roles are seldom judged. */
const ROLES: readonly SectionRole[] = [
  'headline-findings',
  'findings',
  'strengths',
  'improvement',
  'priority-action',
  'case-study',
  'judgements',
];
const PLACE_INPUTS = ROLES.length + FAMILIES.length + 2;
/** How many numbers the networks are given for a sentence. */
const INPUTS =
  3 * LEANING +
  PROBABILITIES +
  CLASSES +
  NEIGHBOURS.length * NEIGHBOUR_INPUTS +
  2 * PROBABILITIES +
  OPENING_INPUTS +
  CLAUSE_INPUTS +
  (1 + GRADES.length) +
  PLACE_INPUTS +
  1;

/** The numbers for one sentence, which are filled in from the beginning. */
class Input {
  readonly values = new Float64Array(INPUTS);
  private at = 0;

  add(value: number): void {
    this.values[this.at++] = value;
  }

  addAll(values: Scores): void {
    for (let k = 0; k < values.length; k++) {
      this.add(values[k] as number);
    }
  }

  /**
   * Writes three numbers: strength against improvement, mixed against both, and neutral against both. Each is divided
   * by `by`.
   */
  addLeaning(scores: Scores, by = 1): void {
    const highest = Math.max(scores[0] as number, scores[1] as number);
    this.add(leanOf(scores) / by);
    this.add(((scores[2] as number) - highest) / by);
    this.add(((scores[3] as number) - highest) / by);
  }

  /** Leaves the next numbers 0. */
  skip(count: number): void {
    this.at += count;
  }
}

/** How far strength is ahead of improvement. */
function leanOf(scores: Scores): number {
  return (scores[0] as number) - (scores[1] as number);
}

/** Sums of probabilities over a group of sentences. From these sums a mean without any one sentence can be taken. */
class Mean {
  private readonly sums = new Float64Array(PROBABILITIES);
  private count = 0;

  add(probabilities: Scores): void {
    this.count += 1;
    for (let k = 0; k < PROBABILITIES; k++) {
      this.sums[k] = (this.sums[k] as number) + (probabilities[k] as number);
    }
  }

  /** Writes the mean over the other sentences of the group. Where they are few, it is drawn towards zero. */
  addWithout(probabilities: Scores, input: Input): void {
    for (let k = 0; k < PROBABILITIES; k++) {
      input.add(((this.sums[k] as number) - (probabilities[k] as number)) / this.count);
    }
  }
}

function addClauses(clauses: readonly ClauseScores[], input: Input): void {
  const first = clauses[0];
  const last = clauses.at(-1);
  if (first === undefined || last === undefined) {
    input.skip(CLAUSE_INPUTS);
    return;
  }
  const probabilities = clauses.map(({ scores }) => softmax(scores.slice()));
  const good = Math.max(...probabilities.map((p) => p[0] as number));
  const bad = Math.max(...probabilities.map((p) => p[1] as number));
  input.add(1);
  input.addLeaning(first.scores);
  input.addLeaning(last.scores);
  input.add(first.role === ROLE.subordinate ? 1 : 0);
  input.add(last.role === ROLE.subordinate ? 1 : 0);
  input.add(first.role === ROLE.before ? 1 : 0);
  input.add(good * bad);
  input.add(good);
  input.add(bad);
}

function addOpening(text: string, previous: Scored | undefined, input: Input): void {
  const lean = previous === undefined ? 0 : leanOf(previous.full) / 2;
  const continues = CONTINUES.test(text) ? 1 : 0;
  const turns = TURNS.test(text) ? 1 : 0;
  input.add(continues);
  input.add(continues * lean);
  input.add(turns);
  input.add(turns * lean);
}

/** What the sentences of a document have around them. */
interface Surroundings {
  readonly scored: readonly Scored[];
  /** The probabilities of each sentence. */
  readonly probabilities: readonly Scores[];
  readonly whole: Mean;
  readonly sections: ReadonlyMap<string, Section>;
}

/** The sentences under one heading. */
interface Section {
  readonly mean: Mean;
  readonly grade: string | null;
}

function surroundingsOf(
  sentences: readonly SentenceInput[],
  scored: readonly Scored[],
): Surroundings {
  const probabilities = scored.map(probabilitiesOf);
  const whole = new Mean();
  const sections = new Map<string, Section>();
  sentences.forEach(({ heading }, i) => {
    const section = sections.get(heading ?? '') ?? { mean: new Mean(), grade: gradeOf(heading) };
    sections.set(heading ?? '', section);
    section.mean.add(probabilities[i] as Scores);
    whole.add(probabilities[i] as Scores);
  });
  return { scored, probabilities, whole, sections };
}

function probabilitiesOf({ full, phrases }: Scored): Float64Array {
  return Float64Array.of(...softmax(full.slice()), ...softmax(phrases.slice()));
}

function addNeighbour(at: number, around: Surroundings, input: Input): void {
  const { text, phrases } = around.scored[at] as Scored;
  input.add(1);
  input.addLeaning(text, 2);
  input.addLeaning(phrases, PHRASES_BY);
  input.addAll(around.probabilities[at] as Scores);
}

function addSection(heading: string | null, grade: string | null, input: Input): void {
  input.add(heading === null ? 0 : 1);
  for (const known of GRADES) {
    input.add(known === grade ? 1 : 0);
  }
}

/**
 * Writes the kind and the role of the section, whether the sentence is the first of its section, and how far down in
 * the section it stands.
 */
function addPlace(sentences: readonly SentenceInput[], i: number, input: Input): void {
  const { heading, role, kind } = sentences[i] as SentenceInput;
  for (const known of ROLES) {
    input.add(known === role ? 1 : 0);
  }
  const family = kind === null ? null : familyOf(kind);
  for (const known of FAMILIES) {
    input.add(known === family ? 1 : 0);
  }
  const known = heading !== null || role !== null;
  input.add(known && sentences[i - 1]?.heading !== heading ? 1 : 0);
  input.add(known ? (i + 1) / sentences.length : 0);
}

function inputOf(
  sentences: readonly SentenceInput[],
  i: number,
  around: Surroundings,
): Float64Array {
  const { text, heading, paragraph } = sentences[i] as SentenceInput;
  const own = around.scored[i] as Scored;
  const probabilities = around.probabilities[i] as Scores;
  const section = around.sections.get(heading ?? '') as Section;
  const isNear = (at: number): boolean => sentences[at]?.paragraph === paragraph;
  const input = new Input();
  input.addLeaning(own.full);
  input.addLeaning(own.text);
  input.addLeaning(own.phrases, PHRASES_BY);
  input.addAll(probabilities);
  input.addAll(softmax(own.text.slice()));
  for (const offset of NEIGHBOURS) {
    if (isNear(i + offset)) {
      addNeighbour(i + offset, around, input);
    } else {
      input.skip(NEIGHBOUR_INPUTS);
    }
  }
  section.mean.addWithout(probabilities, input);
  around.whole.addWithout(probabilities, input);
  addOpening(text, isNear(i - 1) ? around.scored[i - 1] : undefined, input);
  addClauses(own.clauses, input);
  addSection(heading, section.grade, input);
  addPlace(sentences, i, input);
  input.add(Math.min(1, text.length / LONG));
  return input.values;
}

/** The networks' input for each sentence of a document. */
export function contextInputs(
  sentences: readonly SentenceInput[],
  scored: readonly Scored[],
): Float64Array[] {
  const around = surroundingsOf(sentences, scored);
  return sentences.map((_, i) => inputOf(sentences, i, around));
}
