/** The labelled articles: each with its statements as the product reads them, and the class of each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { facts } from '../src/facts/index.js';
import { classify } from '../src/find/classifier/index.js';
import { inputsOf } from '../src/find/judge.js';
import { unitsOf } from '../src/find/units.js';
import { statementsOf } from '../src/find/voicing.js';
import { isArticle } from '../src/model/vocabulary.js';
import { outline } from '../src/outline/index.js';
import { type Heard, quote } from '../src/quote/index.js';
import { read } from '../src/read/index.js';
import { recognise } from '../src/recognise/index.js';
import { CLASSES } from '../src/voice/model.js';
import type { Statement } from '../src/voice/statement.js';
import { plain } from './plain.js';

const FOLDERS = [
  fileURLToPath(new URL('articles', import.meta.url)),
  fileURLToPath(new URL('../../shared/corpus/articles', import.meta.url)),
];

/** A sentence with the label that a reader gave it. */
export interface Gold {
  readonly text: string;
  /** An index of CLASSES. */
  readonly label: number;
  readonly by: string | null;
}

/** One labelled article. */
export interface LabelledArticle {
  readonly name: string;
  /** Whether it is from the shared corpus, and not from `train/articles`. */
  readonly shared: boolean;
  readonly statements: readonly Statement[];
  readonly heard: readonly Heard[];
  /** The class of each statement: an index of CLASSES. */
  readonly labels: readonly number[];
  readonly gold: readonly Gold[];
}

interface Sentence {
  readonly text: string;
  readonly label: 'S' | 'I' | 'M' | 'N';
  readonly by: string | null;
}

const SIDES = { S: 'strength', I: 'improvement', M: 'mixed', N: 'none' } as const;

function classOf({ label, by }: Sentence): number {
  const name = label === 'N' ? 'none' : by === 'inspectors' ? SIDES[label] : 'claim';
  return CLASSES.indexOf(name);
}

const holds = (whole: string, part: string): boolean =>
  whole === part || (part.length > 12 && whole.includes(part));

/**
 * The class of a statement: that of the labelled sentence with the same words, or else of one that holds it or that it
 * holds.
 */
function labelOf({ text }: Statement, gold: readonly Gold[]): number {
  const words = plain(text);
  const found =
    gold.find((one) => plain(one.text) === words) ??
    gold.find((one) => holds(plain(one.text), words) || holds(words, plain(one.text)));
  return found?.label ?? CLASSES.indexOf('none');
}

async function articleOf(folder: string, name: string): Promise<LabelledArticle | null> {
  const { sentences } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as {
    sentences: Sentence[];
  };
  const document = await read(readFileSync(join(folder, `${name}.txt`)), { name });
  const recognised = recognise(document);
  const { kind } = recognised;
  if (!isArticle(kind)) return null;
  const sections = outline(document, kind);
  const organisation = facts(document, recognised).authority?.name ?? null;
  const { heard } = quote(sections, { kind, organisation });
  const units = unitsOf(sections, kind);
  const statements = statementsOf(sections, units, classify(inputsOf(units, kind)));
  const gold = sentences.map((one) => ({ text: one.text, label: classOf(one), by: one.by }));
  return {
    name,
    shared: folder === FOLDERS[1],
    statements,
    heard,
    labels: statements.map((one) => labelOf(one, gold)),
    gold,
  };
}

/** All labelled articles, in the order of their names. */
export async function labelledArticles(): Promise<LabelledArticle[]> {
  const articles: LabelledArticle[] = [];
  for (const folder of FOLDERS.filter(existsSync)) {
    const names = readdirSync(folder).filter((file) => file.endsWith('.json'));
    for (const file of names.sort()) {
      const article = await articleOf(folder, file.replace(/\.json$/, ''));
      if (article !== null) articles.push(article);
    }
  }
  return articles;
}
