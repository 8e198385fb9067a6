/**
 * `npx tsx train/recurring.ts [LEAST]`: prints the sentences that stand in at least `LEAST` documents (by default 3),
 * and how the classifier judges them. Names and numbers may differ. A sentence that is printed in many documents is
 * seldom a finding, so a reader should look at each.
 */
import { classify } from '../src/find/classifier/index.js';
import { readDocuments } from './corpus.js';

interface Recurring {
  readonly documents: Set<string>;
  readonly verdicts: Map<string, number>;
  readonly text: string;
}

const LEAST = Number(process.argv[2] ?? 3);

/** The words of a sentence, with "@" for each name and "#" for each number. */
function folded(text: string): string {
  return text
    .replace(/\b\d[\d.,/–-]*%?/g, '#')
    .replace(
      /(?<=[\p{Ll},] )\p{Lu}[\p{L}’'&-]*(?:(?: (?:and|of|upon|on|the))* \p{Lu}[\p{L}’'&-]*)*/gu,
      '@',
    )
    .replace(/[^\p{L}#@]+/gu, ' ')
    .toLowerCase()
    .trim();
}

function recurring(): Recurring[] {
  const all = new Map<string, Recurring>();
  for (const { id, sentences } of readDocuments()) {
    const verdicts = classify(sentences);
    sentences.forEach(({ text }, i) => {
      const key = folded(text);
      const entry = all.get(key) ?? { documents: new Set(), verdicts: new Map(), text };
      const polarity = verdicts[i]?.polarity ?? '';
      entry.documents.add(id);
      entry.verdicts.set(polarity, (entry.verdicts.get(polarity) ?? 0) + 1);
      all.set(key, entry);
    });
  }
  return [...all.values()].filter(({ documents }) => documents.size >= LEAST);
}

for (const { documents, verdicts, text } of recurring().sort(
  (a, b) => b.documents.size - a.documents.size,
)) {
  const counts = [...verdicts].map(([polarity, count]) => `${polarity} ${count}`).join(', ');
  console.log(`${documents.size}\t${counts}\t${text}`);
}
