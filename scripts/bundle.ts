/** The modules of `dist/`: the library, the command and the worker, sharing their parts. */
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** Read at run time beside the module that wants them. */
const DATA_FILES = /\.(?:bin|weights|gz|tsv)$/;

/** All modules lie beside one another, so that each finds the worker and the data files next to itself. */
export async function bundle(folder: string): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: {
      index: 'src/index.ts',
      cli: 'src/cli/main.ts',
      worker: 'src/batch/worker.ts',
    },
    outdir: folder,
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
  copyData(folder);
}

function copyData(folder: string): void {
  for (const entry of readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !DATA_FILES.test(entry.name)) continue;
    const copy = join(folder, entry.name);
    if (existsSync(copy)) throw new Error(`two data files are called ${entry.name}`);
    copyFileSync(join(entry.parentPath, entry.name), copy);
  }
}
