import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block, Declared, Document } from '../src/model/document.js';
import { detect } from '../src/read/detect.js';
import { readHtml } from '../src/read/html/index.js';
import { readText } from '../src/read/text/index.js';

const PAGES = join(import.meta.dirname, '..', 'fixtures', 'pages');

interface Expected {
  readonly covers: string;
  readonly format: string;
  readonly declared: Declared;
  /** The kind of each block ("heading 2", "list-item •", "caption") and its text. */
  readonly blocks: readonly (readonly [string, string])[];
}

const read = (path: string): Document => {
  const bytes = readFileSync(path);
  const { format, mhtml } = detect(bytes);
  return format === 'html' ? readHtml(bytes, { mhtml }) : readText(bytes);
};

const label = (block: Block): string => {
  if (block.standfirst) return 'standfirst';
  if (block.kind === 'heading') return `heading ${block.level}`;
  return block.marker === null ? block.kind : `${block.kind} ${block.marker}`;
};

describe('saved pages and text files', () => {
  const cases = readdirSync(PAGES).sort();

  it('has at least twelve cases', () => expect(cases.length).toBeGreaterThanOrEqual(12));

  for (const name of cases) {
    const folder = join(PAGES, name);
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
    const source = readdirSync(folder).find((file) => file.startsWith('source.')) ?? '';
    it(`${name}: ${expected.covers}`, () => {
      const document = read(join(folder, source));
      expect(document.blocks.map((block) => [label(block), block.text])).toEqual(expected.blocks);
      expect(document.declared).toEqual(expected.declared);
      expect(document.format).toBe(expected.format);
      expect(document.warnings).toEqual([]);
    });
  }
});
