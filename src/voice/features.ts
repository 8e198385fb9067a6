/** The features of a statement that the model uses, each with a name and a value. */
import { foldQuotes } from '../forms/fold.js';
import { CUES, LEADS, patternOf, SUBJECTS } from './cues.data.js';
import { denies } from './denials.data.js';
import type { Side, State } from './state.js';
import { introduces, mayBeItem, type Statement } from './statement.js';
import { toneOf } from './tone.js';

/** Is called once for each feature. */
export type Add = (name: string, value?: number) => void;

/** In words: only this much of a longer statement is read. */
const MOST_WORDS = 80;
const WORD = /[\p{L}\p{N}£%]+(?:['-][\p{L}\p{N}]+)*/gu;

/** A word without its ending, so that "criticised" and "criticises" are the same. */
export function stem(word: string): string {
  return word
    .replace(/'s?$/, '')
    .replace(/(?<=\p{L}{4})(?:ing|ed|es|ly|s)$/u, '')
    .replace(/(?<=\p{L}{4})e$/u, '');
}

/**
 * The side that most probably speaks, and how that is known: from the quotation marks around the statement, from its
 * own words, from a quotation in it, or from the statements before.
 */
export function voiceOf({ within, told, holds, carried, distance }: State): {
  side: Side | 'nobody';
  how: string;
} {
  if (within !== null) return { side: within, how: 'within' };
  if (told !== null) return { side: told, how: 'told' };
  if (holds !== null) return { side: holds, how: 'holds' };
  if (carried !== null) return { side: carried, how: distance === 0 ? 'next' : 'later' };
  return { side: 'nobody', how: 'none' };
}

function addVoice(statement: Statement, state: State, add: Add): void {
  const { side, how } = voiceOf(state);
  add(`voice:${side}:${how}`);
  add(`voice:${side}`);
  add(`carried:${state.carried}:${Math.min(state.distance, 3)}`);
  if (state.isFirstInParagraph) add(`first:${side}:${how}`);
  if (state.within !== null) add(`within:${state.within}`);
  if (state.holds !== null) add(`holds:${state.holds}`);
  for (const [name, p] of Object.entries(statement.alone)) {
    add(`alone:${name}`, 2 * p);
    add(`alone:${name}:${side}`, 2 * p);
  }
  for (const [name, p] of Object.entries(statement.probabilities)) {
    add(`p:${name}`, 2 * p);
    add(`p:${name}:${side}`, 2 * p);
    if (state.within !== null) add(`p:${name}:within:${state.within}`, 2 * p);
  }
}

function addCues(text: string, state: State, add: Add): void {
  const { side } = voiceOf(state);
  const marked = state.within === null ? 'out' : 'in';
  const found = CUES.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
  for (const name of found) {
    add(`cue:${name}`);
    add(`cue:${name}:${side}`);
    add(`cue:${name}:${marked}`);
  }
  for (const a of found) for (const b of found) if (a < b) add(`cues:${a}:${b}`, 0.5);
}

/**
 * Features of the statement before. They help because a plan often follows a plan, and a finding a finding.
 */
function addBefore(before: Statement | undefined, state: State, add: Add): void {
  if (before === undefined) return;
  const { side } = voiceOf(state);
  const text = foldQuotes(before.text);
  const near = state.isFirstInParagraph ? 'far' : 'near';
  for (const { name, pattern } of CUES)
    if (pattern.test(text)) {
      add(`before:${name}:${near}`, 0.5);
      add(`before:${name}:${side}`, 0.5);
    }
  for (const [name, p] of Object.entries(before.probabilities)) add(`before:p:${name}`, p);
}

/** The statement after a statement often goes on with the same matter. */
function addAfter(after: Statement | undefined, add: Add): void {
  if (after === undefined) return;
  const text = foldQuotes(after.text);
  for (const { name, pattern } of CUES) if (pattern.test(text)) add(`after:${name}`, 0.5);
  for (const [name, p] of Object.entries(after.probabilities)) add(`after:p:${name}`, p);
}

function addLead({ lead }: State, statement: Statement, add: Add): void {
  if (lead === null) return;
  const item = mayBeItem(statement) ? 'item' : 'text';
  for (const { name, pattern } of LEADS)
    if (pattern.test(lead)) {
      add(`lead:${name}:${item}`);
    }
  add(`lead:any:${item}`);
}

/**
 * In characters. A word longer than `LONG_WORD` has a second feature, its first `BEGINNING` letters, which "improve"
 * and "improvement" share.
 */
const LONG_WORD = 6;
const BEGINNING = 5;

function addWords(all: readonly string[], add: Add): void {
  const forms = all.slice(0, MOST_WORDS);
  const words = forms.map(stem);
  const value = 1 / Math.sqrt(Math.max(4, words.length));
  const seen = new Set<string>();
  const once = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    add(name, 2 * value);
  };
  words.forEach((word, i) => {
    once(`w:${word}`);
    if (i > 0) once(`b:${words[i - 1]} ${word}`);
    const form = forms[i] as string;
    if (form.length > LONG_WORD) once(`begins:${form.slice(0, BEGINNING)}`);
  });
  add(`opens:${words[0] ?? ''}`, 0.5);
  add(`opens:${words.slice(0, 2).join(' ')}`, 0.5);
  add(`length:${Math.min(5, Math.floor(words.length / 6))}`);
}

/** The value of one grade of tone, and the most that all grades of a statement may count together. */
const TONE = 0.3;
const MOST_TONE = 3;

function addTone(forms: readonly string[], state: State, add: Add): void {
  const { good, bad } = toneOf(forms);
  const { side } = voiceOf(state);
  const tones = { good: Math.min(MOST_TONE, TONE * good), bad: Math.min(MOST_TONE, TONE * bad) };
  for (const [name, value] of Object.entries(tones)) {
    if (value === 0) continue;
    add(`tone:${name}`, value);
    add(`tone:${name}:${side}`, value);
  }
  const leaning = Math.sign(good - bad);
  add(`leaning:${leaning}`, 0.5);
  add(`leaning:${leaning}:${side}`, 0.5);
}

/** In words: the subject of a statement is looked for so far into it. */
const SUBJECT_REACH = 8;

function addSubject(forms: readonly string[], state: State, add: Add): void {
  const kinds = forms
    .slice(0, SUBJECT_REACH)
    .map((form) => SUBJECTS.find((one) => one.pattern.test(form)));
  const name = kinds.find((kind) => kind !== undefined)?.name ?? 'none';
  add(`subject:${name}`);
  add(`subject:${name}:${voiceOf(state).side}`);
}

/** A denial turns the sense of so many words after it: "not yet good enough". */
const DENIAL_REACH = 4;

const SENSES = { good: patternOf('praise'), bad: patternOf('blame') };

/** Words of praise and blame, those that are denied apart from the others: "nobody waits too long". */
function addDenied(forms: readonly string[], add: Add): void {
  const found = new Set<string>();
  forms.forEach((form, at) => {
    const isDenied = forms.slice(Math.max(0, at - DENIAL_REACH), at).some(denies);
    if (isDenied) add(`denied:${stem(form)}`, 0.5);
    for (const [sense, pattern] of Object.entries(SENSES))
      if (pattern.test(form)) found.add(`${sense}:${isDenied ? 'denied' : 'said'}`);
  });
  for (const name of found) add(name);
}

function addShape(statement: Statement, at: number, count: number, add: Add): void {
  const { text, isItem, isTitle } = statement;
  if (isTitle) add('shape:title');
  if (isItem) add('shape:item');
  if (introduces(text)) add('shape:colon');
  if (/\?["'”’]?$/.test(text)) add('shape:question');
  if (!/[.!?:…]["'”’)]*$/.test(text)) add(isItem ? 'shape:open-item' : 'shape:open');
  add(`place:${at < 4 ? at : at >= count - 2 ? 'last' : 'middle'}`);
}

/** The features of one statement. */
export function featuresOf(
  statements: readonly Statement[],
  states: readonly State[],
  at: number,
  add: Add,
): void {
  const statement = statements[at] as Statement;
  const state = states[at] as State;
  const text = foldQuotes(statement.own);
  const forms = text.toLowerCase().match(WORD) ?? [];
  add('bias');
  if (statement.own !== statement.text) add('anchored');
  addVoice(statement, state, add);
  addCues(text, state, add);
  addBefore(statements[at - 1], state, add);
  addAfter(statements[at + 1], add);
  addLead(state, statement, add);
  addWords(forms, add);
  addSubject(forms, state, add);
  addDenied(forms, add);
  addTone(forms, state, add);
  addShape(statement, at, statements.length, add);
  const next = states[at + 1];
  if (next !== undefined) add(`next:${voiceOf(next).side}:${voiceOf(next).how}`, 0.5);
}

/**
 * How a statement is linked to the one before it: not at all (0), as the next item (1), in one paragraph (2), or as the
 * first of a new paragraph, with a speaker of its own (3) or without (4). The model weighs each kind by itself.
 */
export function linkOf(
  statements: readonly Statement[],
  states: readonly State[],
  at: number,
): number {
  const statement = statements[at] as Statement;
  const before = statements[at - 1];
  const state = states[at] as State;
  if (before === undefined || before.section !== statement.section) return 0;
  if (statement.isItem && before.isItem) return 1;
  if (!state.isFirstInParagraph) return 2;
  return state.within !== null || state.told !== null || state.holds !== null ? 3 : 4;
}
