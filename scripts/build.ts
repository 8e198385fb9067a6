/**
 * Builds `dist/`: the library, the command and the worker as one set of modules that share
 * their parts, beside one another, so that each finds the worker and the data files next
 * to itself; the library's types; the man page.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { manPage } from '../src/cli/man.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** Read at run time beside the module that wants them. */
const DATA_FILES = /\.(?:bin|weights|gz|tsv)$/;

async function bundle(): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: {
      index: 'src/index.ts',
      cli: 'src/cli/main.ts',
      worker: 'src/batch/worker.ts',
    },
    outdir: DIST,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.18',
    chunkNames: '[name]-[hash]',
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'linked',
    // What users install stays outside; what only the build has (natural) comes in.
    external: Object.keys(PACKAGE.dependencies),
    logLevel: 'warning',
  });
}

function copyData(): void {
  for (const entry of readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !DATA_FILES.test(entry.name)) continue;
    const copy = join(DIST, entry.name);
    if (existsSync(copy)) throw new Error(`two data files are called ${entry.name}`);
    copyFileSync(join(entry.parentPath, entry.name), copy);
  }
}

function emitTypes(): void {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}

rmSync(DIST, { recursive: true, force: true });
await bundle();
copyData();
emitTypes();
writeFileSync(join(DIST, 'ofsted-parse.1'), manPage());
