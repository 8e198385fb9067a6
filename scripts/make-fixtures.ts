/**
 * Makes the files of every fixture from its source:
 *
 *   npm run fixtures                     writes them
 *   npm run fixtures -- --check          writes nothing; fails if a file differs from its source
 *   npm run fixtures -- --expect CASE    adds the parts drawn from the source to a case's expected.json
 *
 * Each folder under `fixtures/letters` and `fixtures/reports` is a case.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBroken } from '../fixtures/maker/broken.js';
import { expectedParts } from '../fixtures/maker/expected.js';
import { makePdf } from '../fixtures/maker/pdf.js';
import { sameContent } from '../fixtures/maker/same.js';
import { parseSource } from '../fixtures/maker/source.js';
import { makeHtml, makeText } from '../fixtures/maker/text.js';

const ROOT = fileURLToPath(new URL('../fixtures', import.meta.url));
const GROUPS = { letters: 'letter', reports: 'report' } as const;

interface Made {
  readonly path: string;
  readonly bytes: Buffer;
}

/** The folders of all cases, with the name that their files bear. */
function cases(): { folder: string; name: string }[] {
  return Object.entries(GROUPS).flatMap(([group, name]) =>
    readdirSync(join(ROOT, group))
      .sort()
      .map((entry) => ({ folder: join(ROOT, group, entry), name })),
  );
}

async function makeCase(folder: string, name: string): Promise<Made[]> {
  const source = parseSource(readFileSync(join(folder, 'source.md'), 'utf8'));
  const at = (suffix: string, bytes: Buffer) => ({
    path: join(folder, `${name}.${suffix}`),
    bytes,
  });
  return [
    at('tagged.pdf', await makePdf(source, { tagged: true })),
    at('untagged.pdf', await makePdf(source, { tagged: false })),
    at('html', Buffer.from(makeHtml(source))),
    at('txt', Buffer.from(makeText(source))),
  ];
}

async function makeAll(): Promise<Made[]> {
  const made: Made[] = [];
  for (const { folder, name } of cases()) made.push(...(await makeCase(folder, name)));
  const broken = await makeBroken(join(ROOT, 'letters', 'monitoring-visit-2024', 'source.md'));
  return [...made, ...broken.map((b) => ({ path: join(ROOT, 'broken', b.name), bytes: b.bytes }))];
}

function check(made: readonly Made[]): number {
  const different = made.filter(
    ({ path, bytes }) => !existsSync(path) || !sameContent(readFileSync(path), bytes),
  );
  for (const { path } of different)
    console.error(`differs from its source: ${relative('.', path)}`);
  if (different.length) console.error('run: npm run fixtures');
  return different.length ? 1 : 0;
}

function write(made: readonly Made[]): number {
  for (const { path, bytes } of made)
    if (!existsSync(path) || !sameContent(readFileSync(path), bytes)) writeFileSync(path, bytes);
  console.error(`${made.length} files are up to date`);
  return 0;
}

/** Adds to the hand-written facts of a case what its source's marks say. */
function expect(folder: string): number {
  const path = join(folder, 'expected.json');
  const facts = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as object) : {};
  const parts = expectedParts(parseSource(readFileSync(join(folder, 'source.md'), 'utf8')));
  writeFileSync(path, `${JSON.stringify({ ...facts, ...parts }, null, 2)}\n`);
  return 0;
}

async function main(args: readonly string[]): Promise<number> {
  const [option, folder] = args;
  if (option === '--expect' && folder) return expect(folder);
  if (option === '--check') return check(await makeAll());
  if (option === undefined) return write(await makeAll());
  console.error('usage: npm run fixtures [-- --check | --expect FOLDER]');
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
