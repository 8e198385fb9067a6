/** The labelled pairs of documents of `track.json` and `track.labels.tsv`, as the tool itself reads them. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { authorityKey } from '../src/across/documents.js';
import { type Features, featuresOf } from '../src/across/likeness.js';
import { findingsOf, type Statement, statementOf } from '../src/across/statements.js';
import { weaknessesOf } from '../src/across/weaknesses.js';
import type { Polarity, TrackStatus } from '../src/model/vocabulary.js';
import { parse } from '../src/parse.js';
import { CORPUS, idOf, pdfsOfCorpus, rowsOf, textsOfWhole } from './corpus.js';
import { plain } from './plain.js';

const OWN_LABELS = new URL('track.labels.tsv', import.meta.url);

interface LabelledItem {
  readonly item: string;
  readonly status: TrackStatus;
  readonly places: readonly string[];
  readonly sure: boolean;
}

/** An earlier and a later document, each as its path, and what the later one says of items of the earlier one. */
interface LabelledPair {
  readonly earlier: string;
  readonly later: string;
  readonly items: readonly LabelledItem[];
  /** Whether the labels are from the shared corpus, and not from `track.labels.tsv`. */
  readonly shared: boolean;
}

/** An item, and the statements of the later document, of which a reader named the right ones. */
export interface Question extends Omit<LabelledItem, 'item' | 'places'> {
  readonly authority: string;
  readonly shared: boolean;
  readonly statements: readonly {
    readonly statement: Statement;
    readonly features: Features;
    readonly polarity: Polarity;
    readonly isRight: boolean;
  }[];
}

/** The questions of all pairs: one for each item that the tool reads in the earlier document. */
export async function readQuestions(): Promise<Question[]> {
  const questions: Question[] = [];
  for (const pair of [...sharedPairs(), ...ownPairs()])
    questions.push(...(await questionsOf(pair)));
  return questions;
}

async function questionsOf({ earlier, later, items, shared }: LabelledPair): Promise<Question[]> {
  const [before, after] = await Promise.all([parse(earlier), parse(later)]);
  const authority = authorityKey(after) ?? later;
  const weaknesses = weaknessesOf(before);
  const statements = findingsOf(after)
    .filter(({ polarity }) => polarity !== 'neutral')
    .map((finding) => statementOf(finding, after));
  return items.flatMap(({ item, places, status, sure }) => {
    const weakness = weaknesses.find(({ finding }) => isWithin(item, finding.text));
    if (weakness === undefined) return [];
    const of = statementOf(weakness.finding, before);
    return [{ authority, shared, status, sure, statements: asked(of, statements, places) }];
  });
}

function asked(
  item: Statement,
  statements: readonly Statement[],
  places: readonly string[],
): Question['statements'] {
  return statements.map((statement) => {
    const { features, sentence } = featuresOf(item, statement);
    const isRight = places.some((place) => isWithin(place, statement.finding.text));
    return { statement, features, polarity: sentence.polarity, isRight };
  });
}

function isWithin(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return x.includes(y) || y.includes(x);
}

type Named = Pick<LabelledPair, 'earlier' | 'later' | 'items'>;

function sharedPairs(): LabelledPair[] {
  const all = JSON.parse(readFileSync(new URL('track.json', CORPUS), 'utf8')) as Named[];
  const paths = new Map(
    pdfsOfCorpus().map(({ file }) => [basename(file.pathname), fileURLToPath(file)]),
  );
  return all.map(({ earlier, later, items }) => ({
    earlier: found(paths, earlier),
    later: found(paths, later),
    items,
    shared: true,
  }));
}

/** The labels hold no text: an item and a place are a paragraph and a sentence of `whole.jsonl`. */
function ownPairs(): LabelledPair[] {
  const texts = textsOfWhole();
  const paths = new Map(
    pdfsOfCorpus().map(({ file }) => [idOf(readFileSync(file)), fileURLToPath(file)]),
  );
  const pairs = new Map<string, LabelledPair & { readonly items: LabelledItem[] }>();
  for (const [earlier = '', item = '', later = '', status = '', places = ''] of rowsOf(
    OWN_LABELS,
  )) {
    const key = `${earlier} ${later}`;
    const pair = pairs.get(key) ?? {
      earlier: found(paths, earlier),
      later: found(paths, later),
      items: [],
      shared: false,
    };
    pairs.set(key, pair);
    const named = places === '-' ? [] : places.split(',');
    pair.items.push({
      item: found(texts, `${earlier} ${item}`),
      status: status as TrackStatus,
      places: named.map((place) => found(texts, `${later} ${place}`)),
      sure: true,
    });
  }
  return [...pairs.values()];
}

function found(map: ReadonlyMap<string, string>, key: string): string {
  const value = map.get(key);
  if (value === undefined) throw new Error(`${key} is not in the corpus`);
  return value;
}
