/** Tells whether `dist/` is what the sources give, so that tests build it once and only where it is stale. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.js';

/** What `dist/` is made from. */
const SOURCES = ['src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** Kept in `dist/` itself, so that it goes wherever `dist/` goes. */
const MARK = join(ROOT, 'dist', 'fingerprint.cache');

/** A hash of all sources and of the Node version, because code that V8 compiled fits one version only. */
function fingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  for (const source of SOURCES) {
    for (const file of filesIn(source))
      hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
}

function filesIn(source: string): readonly string[] {
  if (/\.\w+$/.test(source)) return [source];
  return readdirSync(join(ROOT, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length))
    .sort();
}

/** Whether `dist/` was built from the sources as they are now, by this version of Node. */
export function isBuilt(): boolean {
  return existsSync(MARK) && readFileSync(MARK, 'utf8') === fingerprint();
}

/** Notes that `dist/` has just been built. */
export function markBuilt(): void {
  writeFileSync(MARK, fingerprint());
}
