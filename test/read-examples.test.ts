import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Document } from '../src/model/document.js';
import { readHtml } from '../src/read/html/index.js';
import { read } from '../src/read/index.js';

const SHARED = join(import.meta.dirname, '..', '..', 'shared');
const EXAMPLES = join(SHARED, 'examples');
const WEB = join(SHARED, 'corpus', 'web');

const readExample = (name: string): Promise<Document> =>
  read(readFileSync(join(EXAMPLES, name)), { name });

/** The paragraphs of an article's body, without standfirst, headings, captions and furniture. */
const paragraphs = (document: Document): string[] =>
  document.blocks.filter((b) => b.kind === 'paragraph' && !b.standfirst).map((b) => b.text);

describe.runIf(existsSync(EXAMPLES))('the examples (needs ../shared/examples)', () => {
  it.each(['council-press-release', 'news-article-2024-b', 'news-article-march-2025'])(
    '%s gives the same paragraphs from text and page',
    async (name) => {
      const fromPage = paragraphs(await readExample(`${name}.html`));
      expect(fromPage.length).toBeGreaterThan(8);
      expect(paragraphs(await readExample(`${name}.txt`))).toEqual(fromPage);
    },
  );

  it.each([
    ['council-press-release.html', '2025-08-14'],
    ['council-press-release.txt', '2025-08-14'],
    ['news-article-march-2025.html', '2025-03-07'],
    ['news-article-march-2025.txt', '2025-03-07'],
    ['news-article-2024-a.txt', null],
    ['news-article-2024-b.html', null],
    ['news-article-2024-b.txt', null],
  ])('%s was published %s', async (name, date) => {
    expect((await readExample(name)).declared.published).toBe(date);
  });

  it.each([
    'council-press-release.html',
    'news-article-2024-a.txt',
    'news-article-2024-b.txt',
    'news-article-march-2025.html',
    'news-article-march-2025.txt',
  ])('%s has no advert, newsletter, link or caption in a paragraph', async (name) => {
    const text = paragraphs(await readExample(name)).join('\n');
    expect(text).not.toMatch(
      /advertisement|hide ad|newsletter|read more|sand martin house|trending|cookies/i,
    );
  });

  it('warns of a web page under the name of a PDF', async () => {
    const { format, warnings } = await readExample('error-page-saved-as.pdf');
    expect(format).toBe('html');
    expect(warnings.map((w) => w.code)).toEqual(['format-mismatch']);
  });

  it('joins the paragraphs that the letter breaks with empty lines', async () => {
    const letter = await readExample('monitoring-visit-letter.txt');
    const texts = paragraphs(letter);
    expect(texts.some((t) => /raising awareness and challenge to corporate/.test(t))).toBe(true);
    expect(texts.some((t) => /exploitation hub\. This ensures timely/.test(t))).toBe(true);
    expect(letter.blocks.filter((b) => b.kind === 'heading').map((b) => b.level)).toEqual([
      1, 2, 2, 2,
    ]);
  });
});

/** Counts all runs of four words. The public article-extraction benchmark compares texts in this way. */
const shingles = (text: string): Map<string, number> => {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i += 1) {
    const key = words.slice(i, i + 4).join(' ');
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

const BODY = new Set(['heading', 'paragraph', 'list-item', 'table-row']);

const bodyText = (document: Document): string =>
  document.blocks
    .filter((b) => BODY.has(b.kind) && !b.standfirst && !(b.kind === 'heading' && b.level === 1))
    .map((b) => b.text)
    .join('\n\n');

/** The F1 on the 91 pages when it was last measured, less a margin for updates of libraries. It is only ever raised. */
const FLOOR = 0.975;

describe.runIf(existsSync(WEB))('saved news pages (needs ../shared/corpus/web)', () => {
  it(`give their articles at an F1 of at least ${FLOOR}`, { timeout: 120_000 }, () => {
    const truth = JSON.parse(readFileSync(join(WEB, 'ground-truth.json'), 'utf8')) as Record<
      string,
      { articleBody: string }
    >;
    const precision: number[] = [];
    const recall: number[] = [];
    for (const [id, { articleBody }] of Object.entries(truth)) {
      const page = gunzipSync(readFileSync(join(WEB, 'html', `${id}.html.gz`)));
      const wanted = shingles(articleBody);
      const found = shingles(bodyText(readHtml(page)));
      let both = 0;
      for (const [key, count] of wanted) both += Math.min(count, found.get(key) ?? 0);
      const size = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
      precision.push(both / size(found));
      recall.push(both / size(wanted));
    }
    const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    const [p, r] = [mean(precision), mean(recall)];
    expect((2 * p * r) / (p + r)).toBeGreaterThanOrEqual(FLOOR);
  });
});
