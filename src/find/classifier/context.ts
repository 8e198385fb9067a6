/**
 * What the second judgement sees: a sentence's own scores, those of its clauses and of its neighbours,
 * and how its section and document lean.
 */
import { ROLE } from './clauses.js';
import { gradeOf } from './features.js';
import type { ClauseScores, Scored, Scores } from './linear.js';
import { softmax } from './network.js';

/** One sentence of a document, in document order. */
export interface SentenceInput {
  readonly text: string;
  readonly heading: string | null;
  /** Running number of its paragraph in the document. */
  readonly paragraph: number;
}

const CONTINUES =
  /^(?:this|these|those|that|it|they|as a result|however|therefore|consequently|for example|in addition|such|but)\b/i;
const TURNS = /^(?:however|but|nevertheless|nonetheless|conversely|despite this)\b/i;
const NEIGHBOURS = [-1, 1, -2, 2] as const;
const GRADES = ['outstanding', 'good', 'requires improvement', 'inadequate'] as const;
/** Words; longer sentences count as this long. */
const LONG = 360;

/** Strength against improvement, mixed against both, neutral against both. */
function leaning(scores: Scores): number[] {
  const [s, i, m, n] = scores as unknown as [number, number, number, number];
  return [s - i, m - Math.max(s, i), n - Math.max(s, i)];
}

const ABSENT = [0, 0, 0, 0, 0, 0, 0, 0];

/** Sums of probabilities over a group of sentences, so that each can be left out of its own mean. */
class Mean {
  private readonly sums = [0, 0, 0, 0];
  private count = 0;
  add(probabilities: Scores): void {
    this.count += 1;
    probabilities.forEach((p, k) => {
      this.sums[k] = (this.sums[k] as number) + p;
    });
  }
  /** The mean of the others, drawn towards none where they are few. */
  without(probabilities: Scores): number[] {
    return this.sums.map((sum, k) => (sum - (probabilities[k] as number)) / this.count);
  }
}

function clauseInputs(clauses: readonly ClauseScores[]): number[] {
  const first = clauses[0];
  const last = clauses.at(-1);
  if (first === undefined || last === undefined) {
    return new Array<number>(13).fill(0);
  }
  const probabilities = clauses.map(({ scores }) => softmax(scores.slice()));
  const good = Math.max(...probabilities.map((p) => p[0] as number));
  const bad = Math.max(...probabilities.map((p) => p[1] as number));
  return [
    1,
    ...leaning(first.scores),
    ...leaning(last.scores),
    first.role === ROLE.subordinate ? 1 : 0,
    last.role === ROLE.subordinate ? 1 : 0,
    first.role === ROLE.before ? 1 : 0,
    good * bad,
    good,
    bad,
  ];
}

function openingInputs(text: string, previous: Scored | undefined): number[] {
  const lean = previous === undefined ? 0 : (leaning(previous.full)[0] as number) / 2;
  const continues = CONTINUES.test(text) ? 1 : 0;
  const turns = TURNS.test(text) ? 1 : 0;
  return [continues, continues * lean, turns, turns * lean];
}

function headingInputs(heading: string | null): number[] {
  const grade = gradeOf(heading);
  return [heading === null ? 0 : 1, ...GRADES.map((g) => (g === grade ? 1 : 0))];
}

function groupBy(keys: readonly string[], probabilities: readonly Scores[]): Map<string, Mean> {
  const groups = new Map<string, Mean>();
  keys.forEach((key, i) => {
    const mean = groups.get(key) ?? new Mean();
    mean.add(probabilities[i] as Scores);
    groups.set(key, mean);
  });
  return groups;
}

type Values = ArrayLike<number>;

/** One input from its parts. Loops: spreading typed arrays is slow, and there are twenty parts a sentence. */
function concat(parts: readonly Values[]): Float64Array {
  const input = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    input.set(part, at);
    at += part.length;
  }
  return input;
}

/** One input of the networks for each sentence of a document. */
export function contextInputs(
  sentences: readonly SentenceInput[],
  scored: readonly Scored[],
): Float64Array[] {
  const full = scored.map((s) => softmax(s.full.slice()));
  const headings = sentences.map((s) => s.heading ?? '');
  const sections = groupBy(headings, full);
  const whole = groupBy(new Array<string>(headings.length).fill(''), full).get('');
  return sentences.map((sentence, i) => {
    const own = scored[i] as Scored;
    const near = (offset: number): Scored | undefined =>
      sentences[i + offset]?.paragraph === sentence.paragraph ? scored[i + offset] : undefined;
    const neighbours = NEIGHBOURS.flatMap((offset): Values[] => {
      const other = near(offset);
      const lean = other === undefined ? [] : leaning(other.text).map((v) => v / 2);
      return other === undefined ? [ABSENT] : [[1], lean, full[i + offset] as Scores];
    });
    return concat([
      leaning(own.full),
      leaning(own.text),
      full[i] as Scores,
      softmax(own.text.slice()),
      ...neighbours,
      sections.get(headings[i] as string)?.without(full[i] as Scores) ?? [],
      whole?.without(full[i] as Scores) ?? [],
      openingInputs(sentence.text, near(-1)),
      clauseInputs(own.clauses),
      headingInputs(sentence.heading),
      [Math.min(1, sentence.text.length / LONG)],
    ]);
  });
}
