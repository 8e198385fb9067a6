/** Finds the signs that a document has, and adds up their weights. */

import { fold } from '../forms/fold.js';
import type { Line, Reading } from '../lines/reading.js';
import type { Kind } from '../model/vocabulary.js';
import { SIGNS, type Sign, type SignPlace } from './signs.data.js';

/** A sign, with the words in which it was found. */
export interface Found {
  readonly sign: Sign;
  readonly text: string;
  readonly page: number | null;
}

export interface Evidence {
  readonly found: readonly Found[];
  readonly scores: ReadonlyMap<Kind, number>;
}

/** In characters: a longer block is prose, and not a title or heading. */
const SHORT = 170;
/**
 * In lines: signs of running text are looked for at the beginning and at the end of a document. Short documents such
 * as articles are read completely.
 */
const EDGE_LINES = 70;

/**
 * All signs of running text in one pattern. Most lines have none of them, and this pattern tells so in one step. No
 * sign begins inside a word.
 */
const ANY_IN_TEXT = new RegExp(
  `(?<![a-z])(?:${SIGNS.filter(({ place }) => place === 'text')
    .map(({ pattern }) => pattern.source)
    .join('|')})`,
  'i',
);

type Candidate = Pick<Line, 'text' | 'page'>;

export function evidenceOf(reading: Reading): Evidence {
  const places = placesOf(reading);
  const found = SIGNS.flatMap((sign) => {
    const line = places[sign.place].find(({ text }) => sign.pattern.test(text));
    return line === undefined ? [] : [{ sign, ...shown(sign, line) }];
  });
  const scores = new Map<Kind, number>();
  for (const { sign } of found)
    for (const kind of sign.kinds) scores.set(kind, (scores.get(kind) ?? 0) + sign.weight);
  return { found, scores };
}

function shown(sign: Sign, line: Candidate): { text: string; page: number | null } {
  const words = sign.pattern.exec(line.text)?.[0] ?? '';
  return { text: words.slice(0, 80), page: line.page };
}

function placesOf(reading: Reading): Readonly<Record<SignPlace, readonly Candidate[]>> {
  const { declared } = reading.document;
  const { lines, top, margin } = reading;
  const given = (value: string | null): Candidate[] =>
    value === null ? [] : [{ text: fold(value), page: null }];
  const short = lines.filter(({ text }) => text.length <= SHORT);
  const edges =
    lines.length <= 2 * EDGE_LINES
      ? lines
      : [...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)];
  return {
    title: [...top.filter(({ text }) => text.length <= SHORT), ...given(declared.title)],
    opening: top,
    text: [...edges, ...margin.filter(({ page }) => (page ?? 1) <= 3)].filter(({ text }) =>
      ANY_IN_TEXT.test(text),
    ),
    heading: short,
    row: short.slice(0, 2 * EDGE_LINES),
    publisher: [...given(declared.publisher), ...given(declared.site)],
    declared: [
      ...given(declared.published).map(({ text }) => ({ text: `published ${text}`, page: null })),
      ...declared.authors.map((name) => ({ text: `author ${name}`, page: null })),
    ],
    format: [{ text: reading.document.format, page: null }],
  };
}
