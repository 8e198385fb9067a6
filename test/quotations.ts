/** Makes quotations from the sentences of a letter: exact ones, ones with one change, and invented ones. */
import type { QuoteStatus } from '../src/model/vocabulary.js';

export interface Made {
  readonly way: string;
  readonly text: string;
  readonly expected: QuoteStatus;
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}]+)*|\d+(?:[.,]\d+)*/gu;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

const replaced = (text: string, { start, end }: Word, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** Words that are put in place of others. No letter has them there. */
const OTHER_WORDS = ['lighthouse', 'marvellous', 'reluctantly', 'harbour', 'seldom', 'orchestra'];
const VERBS = /^(?:is|are|was|were|has|have|can|do|does)$/;
const NEGATIONS = /^(?:not|no|never)$/;
const NUMBERS =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|fourth|fifth)$/;

/** Quotes a sentence in every way that is possible. `seed` decides which of its words are changed. */
export function quotationsOf(sentence: string, seed: number): Made[] {
  const words = wordsIn(sentence);
  if (words.length < 9) return [];
  const middle = words[2 + (seed % (words.length - 5))] as Word;
  const other = OTHER_WORDS[seed % OTHER_WORDS.length] as string;
  return [
    { way: 'whole', text: sentence, expected: 'exact' },
    { way: 'part', text: part(sentence, words, seed), expected: 'exact' },
    { way: 'typography', text: typewritten(sentence), expected: 'exact' },
    { way: 'ellipsis', text: shortened(sentence, words, seed, ' … '), expected: 'exact' },
    {
      way: 'bracketed ellipsis',
      text: shortened(sentence, words, seed, ' [...] '),
      expected: 'exact',
    },
    { way: 'bracket', text: replaced(sentence, middle, `[the ${other}]`), expected: 'exact' },
    { way: 'word', text: replaced(sentence, middle, other), expected: 'altered' },
    { way: 'cut', text: shortened(sentence, words, seed, ' '), expected: 'altered' },
    ...numbers(sentence, words),
    ...negations(sentence, words),
  ];
}

function part(sentence: string, words: readonly Word[], seed: number): string {
  const first = seed % 3;
  const last = words.length - 1 - (seed % 2);
  return sentence.slice(words[first]?.start, words[last]?.end);
}

/** Changes typography as an editor does: straight quotation marks, hyphens for dashes, a capital at the beginning. */
function typewritten(sentence: string): string {
  const text = sentence
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/ [–—] /g, ' - ');
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/\.$/, ',');
}

/** Leaves out two to four words in the middle, with or without a mark in their place. */
function shortened(sentence: string, words: readonly Word[], seed: number, by: string): string {
  const count = 2 + (seed % 3);
  const at = 3 + (seed % Math.max(1, words.length - count - 5));
  const [from, to] = [words[at], words[at + count]];
  return sentence.slice(0, from?.start).trimEnd() + by + sentence.slice(to?.start);
}

function numbers(sentence: string, words: readonly Word[]): Made[] {
  const number = words.slice(1, -1).find(({ text }) => NUMBERS.test(text));
  if (number === undefined) return [];
  const by = /\d/.test(number.text) ? String(Number(number.text) + 17) : 'ninety';
  return [{ way: 'number', text: replaced(sentence, number, by), expected: 'altered' }];
}

function negations(sentence: string, words: readonly Word[]): Made[] {
  const inner = words.slice(1, -1);
  const there = inner.find(({ text }) => NEGATIONS.test(text));
  if (there !== undefined) {
    const without = replaced(sentence, there, '').replace(/ {2,}/g, ' ');
    return [{ way: 'negation left out', text: without, expected: 'altered' }];
  }
  const verb = inner.find(({ text }) => VERBS.test(text));
  if (verb === undefined) return [];
  const text = replaced(sentence, verb, `${verb.text} not`);
  return [{ way: 'negation put in', text, expected: 'altered' }];
}

/** Invented quotations. They share everyday words with letters, but no letter says anything like them. */
export const MADE_UP: readonly string[] = [
  'Inspectors were delighted by the council’s bold plans for a new harbour and a music school.',
  'Every family told us that the wait for an answer had become shorter than in any other county.',
  'The new director has turned round a failing department within a single remarkable year.',
  'Social workers in this town write the finest letters to children that we have read anywhere.',
  'There is nothing that this authority could do better for its youngest residents.',
  'Managers meet at dawn on Mondays to taste the soup that is served in the family centres.',
  'Leaders should be proud of the way in which they have listened to parents’ complaints about parking.',
  'The service is a beacon for the rest of the country and has won three national prizes.',
  'Children say that their homes are warm, that their carers are funny and that school is near.',
  'No other council has recruited so many foster carers in so short a time.',
  'We saw outstanding practice in the allotment project that teenagers run on Saturdays.',
  'A bus for young carers brings them to the seaside once in every month of the summer.',
];
