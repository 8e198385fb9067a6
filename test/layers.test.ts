/** The layers keep apart: who may import whom, and which package is known to which layer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

/** What a file imports: packages by name, own modules by their folder under src. */
function importsOf(file: string): { packages: string[]; folders: string[] } {
  const source = readFileSync(join(SRC, file), 'utf8');
  const names = [...source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    ([, n = '']) => n,
  );
  const own = names.filter((n) => n.startsWith('.'));
  return {
    packages: names.filter((n) => !n.startsWith('.') && !n.startsWith('node:')),
    folders: own.map((n) => join(file, '..', n).split('/')[0] ?? ''),
  };
}

const OWNERS: readonly (readonly [pattern: RegExp, owner: RegExp])[] = [
  [/^(?:commander|chalk)$/, /^cli\//],
  [/^(?:pdf-parse|pdfjs-dist)(?:\/|$)/, /^read\/pdf\//],
  [/^(?:cheerio|htmlparser2|domhandler|@mozilla\/readability)(?:\/|$)/, /^read\/html\//],
  [/^natural(?:\/|$)/, /^find\//],
  [/^tinypool$/, /^batch\//],
  [/^csv-stringify(?:\/|$)/, /^write\//],
  [/^zod$/, /^(?:model\/|cli\/schema)/],
];

describe('each package is known to one layer', () => {
  it.each(OWNERS.map(([pattern, owner]) => ({ pattern, owner })))(
    '$pattern in $owner',
    ({ pattern, owner }) => {
      const users = FILES.filter((file) =>
        importsOf(file).packages.some((name) => pattern.test(name)),
      );
      expect(users.length, 'nobody imports it').toBeGreaterThan(0);
      expect(users.filter((file) => !owner.test(file))).toEqual([]);
    },
  );

  it('natural is imported by subpath only: its root opens databases and reads .env', () => {
    const roots = FILES.filter((file) => importsOf(file).packages.includes('natural'));
    expect(roots).toEqual([]);
  });
});

/** Each stage with the stages before it, which it may know. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  model: [],
  dates: ['model'],
  read: ['model', 'dates'],
  recognise: ['model', 'dates', 'outline'],
  outline: ['model'],
  facts: ['model', 'dates', 'recognise', 'outline'],
  quote: ['model', 'outline', 'recognise'],
  find: ['model', 'outline', 'recognise'],
  report: ['model', 'outline', 'facts', 'find', 'quote'],
  write: ['model', 'find'],
};

describe('stages know only the stages before them', () => {
  it.each(Object.entries(BEFORE))('%s', (stage, allowed) => {
    const files = FILES.filter((file) => file.startsWith(`${stage}/`));
    expect(files.length).toBeGreaterThan(0);
    const strays = files.flatMap((file) =>
      importsOf(file)
        .folders.filter((folder) => folder !== stage && !allowed.includes(folder))
        .map((folder) => `${file} → ${folder}`),
    );
    expect(strays).toEqual([]);
  });
});
