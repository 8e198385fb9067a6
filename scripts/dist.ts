/** Writes what users install into a folder: the modules, the library's types and the man page. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manPage } from '../src/cli/man.js';
import { bundle, ROOT } from './bundle.js';
import { licencesOf } from './licences.js';

export async function makeDist(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const inputs = await bundle(folder);
  writeFileSync(join(folder, 'LICENCES.txt'), licencesOf(inputs));
  emitTypes(join(folder, 'types'));
  writeFileSync(join(folder, 'ofsted-parse.1'), manPage());
}

function emitTypes(folder: string): void {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', 'tsconfig.build.json', '--outDir', folder];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
}
