/** The modules of `dist/`: the library, the command and the worker, sharing their parts. */
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** Read at run time beside the module that wants them. */
const DATA_FILES = /\.(?:bin|weights|gz|tsv)$/;

/**
 * All modules lie beside one another, so that each finds the worker and the data files next to itself.
 * Gives what went into them.
 */
export async function bundle(folder: string): Promise<Metafile> {
  const { metafile } = await build({
    metafile: true,
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
    // Whitespace and syntax only: the names of errors are part of what users see.
    minifyWhitespace: true,
    minifySyntax: true,
    // What users install stays outside: the pool, which starts files of its own, and the schema
    // library, whose types are the report's. All else comes in: one file to open instead of
    // hundreds, and nothing of a package that is not used (natural's database clients, PDF.js's canvas).
    external: Object.keys(PACKAGE.dependencies),
    alias: {
      'pdfjs-dist/legacy/build/pdf.mjs': 'pdfjs-dist/legacy/build/pdf.min.mjs',
      'pdfjs-dist/legacy/build/pdf.worker.mjs': 'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
    },
    // Packages in the older module format ask for Node's own modules through `require`.
    banner: {
      js: "import{createRequire as __ofstedRequire}from'node:module';const require=__ofstedRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  copyData(folder);
  return metafile;
}

function copyData(folder: string): void {
  for (const entry of readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !DATA_FILES.test(entry.name)) continue;
    const copy = join(folder, entry.name);
    if (existsSync(copy)) throw new Error(`two data files are called ${entry.name}`);
    copyFileSync(join(entry.parentPath, entry.name), copy);
  }
}
