/** Writes what users install into a folder: the modules, the library's types and the man page. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manPage } from '../src/cli/man.js';
import { bundle, ROOT } from './bundle.js';
import { licencesOf } from './licences.js';

export async function makeDist(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [inputs] = await Promise.all([bundle(folder), emitTypes(join(folder, 'types'))]);
  writeFileSync(join(folder, 'LICENCES.txt'), licencesOf(inputs));
  writeFileSync(join(folder, 'ofsted-parse.1'), manPage());
}

/** The compiler runs in a process of its own, beside the bundler. */
function emitTypes(folder: string): Promise<void> {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', 'tsconfig.build.json', '--outDir', folder];
  const compiler = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    compiler.on('error', reject);
    compiler.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`tsc ended with status ${status}`));
    });
  });
}
