/** The modules of `dist/`: the library, the command and the worker, sharing their parts. */
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** Read at run time beside the module that wants them. */
const DATA_FILES = /\.(?:bin|weights|gz|tsv|css|liquid|client\.js)$/;

const COMMON: BuildOptions = {
  metafile: true,
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node20.18',
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'linked',
  // Whitespace and syntax only: the names of errors are part of what users see.
  minifyWhitespace: true,
  minifySyntax: true,
  // What users install stays outside: the pool, which starts files of its own, and the schema
  // library, whose types are the report's. All else comes in: one file to open instead of
  // hundreds, and nothing of a package that is not used (natural's database clients).
  external: Object.keys(PACKAGE.dependencies),
  logLevel: 'warning',
};

const MODULES: BuildOptions = {
  ...COMMON,
  splitting: true,
  format: 'esm',
  chunkNames: '[name]-[hash]',
  // Packages in the older module format ask for Node's own modules through `require`.
  banner: {
    js: "import{createRequire as __ofstedRequire}from'node:module';const require=__ofstedRequire(import.meta.url);",
  },
};

/** The second reader of PDFs: a file of its own, which no other shares a part with. */
const SECOND_READER = 'second-reader.js';

/** Whoever imports the second reader finds it beside itself. */
const SECOND_FROM_FILE: Plugin = {
  name: 'second-from-file',
  setup({ onResolve }) {
    onResolve({ filter: /\/second-reader\.js$/ }, () => ({
      path: `./${SECOND_READER}`,
      external: true,
    }));
  },
};

/**
 * All modules lie beside one another, so that each finds the worker and the data files next to itself.
 * Gives the paths of what went into them.
 */
export async function bundle(folder: string): Promise<readonly string[]> {
  const built = await Promise.all([
    build({
      ...MODULES,
      outdir: folder,
      plugins: [SECOND_FROM_FILE],
      entryPoints: {
        index: 'src/index.ts',
        cli: 'src/cli/main.ts',
        worker: 'src/batch/worker.ts',
      },
    }),
    build({
      ...MODULES,
      splitting: false,
      outfile: join(folder, SECOND_READER),
      entryPoints: ['src/read/pdf/second-reader.ts'],
      // No name of its is shown: what it throws is told in our own errors.
      minifyIdentifiers: true,
      // PDF.js draws with a canvas that is not installed, and says so; we draw nothing with it.
      inject: ['scripts/no-canvas.ts'],
      drop: ['console'],
    }),
  ]);
  copyData(folder);
  copyFileSync(createRequire(import.meta.url).resolve(PDFIUM), join(folder, 'pdfium.wasm'));
  return built.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
}

/** PDFium's code, which is run and not bundled. */
const PDFIUM = '@hyzyla/pdfium/pdfium.wasm';

function copyData(folder: string): void {
  for (const entry of readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !DATA_FILES.test(entry.name)) continue;
    const copy = join(folder, entry.name);
    if (existsSync(copy)) throw new Error(`two data files are called ${entry.name}`);
    copyFileSync(join(entry.parentPath, entry.name), copy);
  }
}
