/** Builds `dist/` only where it is older than its sources. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.js';

/** What `dist/` is made from. */
const SOURCES = ['src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** Holds the fingerprint of the last build. It is in `dist/`, so it is deleted and copied together with it. */
const MARK = join(ROOT, 'dist', 'fingerprint.cache');

/** A hash of all sources, and of the version of Node that ran the build. */
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

/** Whether `dist/` was built from the present sources by this version of Node. */
function isBuilt(): boolean {
  return existsSync(MARK) && readFileSync(MARK, 'utf8') === fingerprint();
}

/** Notes that `dist/` has just been built. */
export function markBuilt(): void {
  writeFileSync(MARK, fingerprint());
}

/** Builds `dist/` in a process of its own, unless it was built from the present sources. */
export function ensureBuilt(): void {
  if (isBuilt()) return;
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  execFileSync(process.execPath, [tsx, join(ROOT, 'scripts', 'build.ts')], { stdio: 'inherit' });
}
