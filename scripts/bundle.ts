/**
 * Bundles the modules of `dist/`: the library, the command and the worker. They share the modules that several need.
 */
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** Files that a module reads at run time from its own folder. */
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
  // Names are kept, because users see the names of errors.
  minifyWhitespace: true,
  minifySyntax: true,
  // Two dependencies are not bundled: the pool, which starts files of its own, and the schema library, whose types are
  // part of the report's. All others are. So Node opens one file instead of hundreds, and parts of a package that are
  // not used (natural's database clients) are left out.
  external: Object.keys(PACKAGE.dependencies),
  logLevel: 'warning',
};

const MODULES: BuildOptions = {
  ...COMMON,
  splitting: true,
  format: 'esm',
  chunkNames: '[name]-[hash]',
  // CommonJS packages get Node's own modules through `require`, which ES modules do not have.
  banner: {
    js: "import{createRequire as __ofstedRequire}from'node:module';const require=__ofstedRequire(import.meta.url);",
  },
};

/** The second reader of PDFs. It is bundled by itself, because its names are shortened and its messages removed. */
const SECOND_READER = 'second-reader.js';

/** Leaves imports of the second reader in place, as imports of the file beside the module. */
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
 * Writes all modules and data files into one folder, so that each module finds the worker and its data beside itself.
 * Gives the paths of all files that were bundled.
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
      // Users never see its names: its errors are replaced by our own.
      minifyIdentifiers: true,
      // PDF.js warns that the canvas for drawing is not installed. We draw nothing, so the canvas is replaced by an
      // empty one and warnings are dropped.
      inject: ['scripts/no-canvas.ts'],
      drop: ['console'],
    }),
  ]);
  copyData(folder);
  copyFileSync(createRequire(import.meta.url).resolve(PDFIUM), join(folder, 'pdfium.wasm'));
  return built.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
}

/** The WebAssembly of PDFium. It is copied, not bundled. */
const PDFIUM = '@hyzyla/pdfium/pdfium.wasm';

function copyData(folder: string): void {
  for (const entry of readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !DATA_FILES.test(entry.name)) continue;
    const copy = join(folder, entry.name);
    if (existsSync(copy)) throw new Error(`two data files are called ${entry.name}`);
    copyFileSync(join(entry.parentPath, entry.name), copy);
  }
}
