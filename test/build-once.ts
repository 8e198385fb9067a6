/** Runs before all tests: those that start the command or the package use `dist/`, built here where it is stale. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../scripts/bundle.js';
import { isBuilt } from '../scripts/fingerprint.js';

export default function buildOnce(): void {
  if (isBuilt()) return;
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  execFileSync(process.execPath, [tsx, join(ROOT, 'scripts', 'build.ts')], { stdio: 'inherit' });
}
