/** Modules of `dist/` run from kept code: the same module, whatever became of the code. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../scripts/bundle.js';
import { codeCacheOf, runCompiled, scriptOf } from '../src/compiled.js';

const folder = mkdtempSync(join(tmpdir(), 'compiled –'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A module that says where it is and what it asked for. */
const SOURCE = `const { sep } = require('node:path');
exports.is = [sep, __filename, __dirname];
exports.fails = () => { throw new Error('here'); };`;

interface Exports {
  readonly is: readonly string[];
  readonly fails: () => void;
}

function moduleWith(name: string, cache: (path: string) => Uint8Array | null): string {
  const path = join(folder, `${name}.cjs`);
  writeFileSync(path, SOURCE);
  const bytes = cache(path);
  if (bytes !== null) writeFileSync(codeCacheOf(path), bytes);
  return path;
}

function cacheFor(path: string): Uint8Array {
  return scriptOf(path).createCachedData();
}

describe('a module', () => {
  it.each<readonly [name: string, cache: (path: string) => Uint8Array | null]>([
    ['without kept code', () => null],
    ['with its kept code', cacheFor],
    ['with empty code', () => new Uint8Array()],
    ['with code that is none', () => new TextEncoder().encode('no code of any V8'.repeat(99))],
    ['with broken code', (path) => cacheFor(path).map((byte, i) => (i > 64 ? byte ^ 255 : byte))],
    [
      'with code of another Node',
      (path) => cacheFor(path).map((byte, i) => (i === 4 ? byte ^ 1 : byte)),
    ],
    ['with half of its code', (path) => cacheFor(path).slice(0, 200)],
  ])('%s runs', (name, cache) => {
    const path = moduleWith(name, cache);
    const { is, fails } = runCompiled(pathToFileURL(path)) as Exports;
    expect(is).toEqual(['/', path, folder]);
    expect(fails).toThrow('here');
  });
});

describe('what `npm run build` keeps', () => {
  it.each(['pdf.cjs', 'reader.cjs'])('fits %s and this Node', (name) => {
    const path = join(ROOT, 'dist', name);
    expect(readFileSync(codeCacheOf(path)).length).toBeGreaterThan(0);
    expect(scriptOf(path).cachedDataRejected).toBe(false);
  });
});
