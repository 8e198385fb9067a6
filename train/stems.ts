/**
 * `npx tsx train/stems.ts`: writes a table of the stems of common words, as natural gives them. The product looks them
 * up there, because stemming the 600 words of a letter takes longer than judging its sentences.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

const CORPUS = new URL('../../shared/corpus/sentences.jsonl', import.meta.url);
const TABLE = new URL('../src/find/classifier/stems.data.ts', import.meta.url);
/** A word must occur this often in the corpus to be in the table. */
const LEAST = 8;
const LINE = 96;

function commonWords(): string[] {
  const counts = new Map<string, number>();
  for (const line of readFileSync(CORPUS, 'utf8').trim().split('\n')) {
    const { text } = JSON.parse(line) as { text: string };
    for (const word of text.toLowerCase().match(/(?<![a-z’'])[a-z]{3,}/g) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count >= LEAST).map(([word]) => word);
}

/** The entries of the table, such as "assess,ed,es" and "polici:policy". Its comment below explains their form. */
function groupsOf(words: readonly string[]): string[] {
  const byStem = new Map<string, string[]>();
  for (const word of [...words].sort()) {
    const stem = stemmer.stem(word);
    byStem.set(stem, [...(byStem.get(stem) ?? []), word]);
  }
  return [...byStem].map(([stem, own]) => {
    const endings = own.filter((word) => word.startsWith(stem));
    const others = own.filter((word) => !word.startsWith(stem));
    const parts = [stem, ...endings.map((word) => `,${word.slice(stem.length)}`)];
    return [...parts, ...others.map((word) => `:${word}`)].join('');
  });
}

function lines(groups: readonly string[]): string[] {
  const all: string[] = [];
  let line = '';
  for (const group of groups) {
    if (line.length + group.length > LINE) {
      all.push(line);
      line = '';
    }
    line += `${group} `;
  }
  return [...all, line.trimEnd()];
}

const table = lines(groupsOf(commonWords()));
writeFileSync(
  TABLE,
  `/**
 * The stems of common words, as natural gives them; written by \`train/stems.ts\`. A stem, then its words:
 * "," and the ending of one that begins with the stem, ":" and the whole of one that does not.
 */
export const STEMS =
${table.map((line) => `  '${line}'`).join(' +\n')};
`,
);
