/** Builds `dist/`: the modules, the library's types, the man page. */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manPage } from '../src/cli/man.js';
import { bundle, ROOT } from './bundle.js';

const DIST = join(ROOT, 'dist');

function emitTypes(): void {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}

rmSync(DIST, { recursive: true, force: true });
await bundle(DIST);
emitTypes();
writeFileSync(join(DIST, 'ofsted-parse.1'), manPage());
