/**
 * Makes the files of every fixture from its source:
 *
 *   npm run fixtures                     writes them
 *   npm run fixtures -- --check          writes nothing; fails if a file differs from its source
 *   npm run fixtures -- --expect FOLDER… adds to expected.json what the marks of the source say
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { differing, makeAll, readSource } from '../fixtures/maker/all.js';
import { expectedParts } from '../fixtures/maker/expected.js';

async function check(): Promise<number> {
  const different = differing(await makeAll());
  for (const { path } of different)
    console.error(`differs from its source: ${relative('.', path)}`);
  if (different.length) console.error('run: npm run fixtures');
  return different.length ? 1 : 0;
}

async function write(): Promise<number> {
  const made = await makeAll();
  const different = differing(made);
  for (const { path, bytes } of different) writeFileSync(path, bytes);
  console.error(`${made.length} files, ${different.length} of them written anew`);
  return 0;
}

/** Adds to the hand-written facts of a case the parts that follow from the marks of its source. */
function addParts(folder: string): void {
  const path = join(folder, 'expected.json');
  const facts = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as object) : {};
  const all = { ...facts, ...expectedParts(readSource(folder)) };
  writeFileSync(path, `${JSON.stringify(all, null, 2)}\n`);
}

async function main([option, ...folders]: readonly string[]): Promise<number> {
  if (option === '--expect' && folders.length > 0) {
    for (const folder of folders) addParts(folder);
    return 0;
  }
  if (option === '--check') return check();
  if (option === undefined) return write();
  console.error('usage: npm run fixtures [-- --check | --expect FOLDER…]');
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
