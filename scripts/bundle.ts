/** The modules of `dist/`: the library, the command and the worker, sharing their parts. */
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { NOTICE, TEXT_ONLY } from './text-only.js';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** Read at run time beside the module that wants them. */
const DATA_FILES = /\.(?:bin|weights|gz|tsv)$/;

/**
 * PDF.js and what stands between it and us, in a file of its own: the library and the worker share it.
 * The modules that are imported from it, with what we import.
 */
const PDF_MODULES = new Map([
  ['pdf-parse', 'PDFParse'],
  ['pdfjs-dist/legacy/build/pdf.mjs', 'PDFWorker'],
  ['pdfjs-dist/legacy/build/pdf.worker.mjs', 'WorkerMessageHandler'],
]);

/** pdf-parse imports PDF.js itself: the same copy. */
const ALIAS = {
  'pdfjs-dist/legacy/build/pdf.mjs': 'pdfjs-dist/legacy/build/pdf.min.mjs',
};

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
  // hundreds, and nothing of a package that is not used (natural's database clients, PDF.js's canvas).
  external: Object.keys(PACKAGE.dependencies),
  logLevel: 'warning',
};

const MODULE_URL = "const __moduleUrl=require('node:url').pathToFileURL(__filename).href;";

/** Modules in the older format, which alone can be run from kept code. */
const COMPILED: BuildOptions = {
  ...COMMON,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': '__moduleUrl' },
  banner: { js: MODULE_URL },
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

/** Source text that stands for a module. */
function stdin(contents: string): NonNullable<BuildOptions['stdin']> {
  return { contents, resolveDir: ROOT, loader: 'ts' };
}

/** What imports PDF.js gets it from the file beside it. */
const PDF_FROM_FILE: Plugin = {
  name: 'pdf-from-file',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^pdf/ }, ({ path }) =>
      PDF_MODULES.has(path) ? { path: 'pdf', namespace: 'compiled' } : undefined,
    );
    onLoad({ filter: /^pdf$/, namespace: 'compiled' }, () => ({
      contents: runs('pdf.cjs', `{ ${[...PDF_MODULES.values()].join(', ')} }`),
      resolveDir: ROOT,
    }));
  },
};

/** A module that runs a compiled one and exports some of it. */
function runs(file: string, names: string): string {
  return `import { runCompiled } from './src/compiled.ts';
    export const ${names} = runCompiled(new URL('./${file}', import.meta.url));`;
}

/**
 * All modules lie beside one another, so that each finds the worker and the data files next to itself.
 * Gives the paths of what went into them.
 */
export async function bundle(folder: string): Promise<readonly string[]> {
  const pdf = [...PDF_MODULES].map(
    ([name, what]) => `export { ${what} } from '${name.replace(/\.mjs$/, '.min.mjs')}';`,
  );
  const plugins = [PDF_FROM_FILE];
  const built = await Promise.all([
    build({
      ...MODULES,
      outdir: folder,
      plugins,
      entryPoints: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
    }),
    build({
      ...COMPILED,
      outfile: join(folder, 'pdf.cjs'),
      stdin: stdin(pdf.join('\n')),
      alias: ALIAS,
      plugins: [TEXT_ONLY],
      banner: { js: `${NOTICE}\n${MODULE_URL}` },
    }),
    build({ ...COMPILED, outdir: folder, plugins, entryPoints: { reader: 'src/batch/worker.ts' } }),
    build({
      ...COMMON,
      format: 'esm',
      outfile: join(folder, 'worker.js'),
      stdin: stdin(`${runs('reader.cjs', '{ default: readOne }')}export default readOne;`),
    }),
  ]);
  copyData(folder);
  return built.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
}

function copyData(folder: string): void {
  for (const entry of readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !DATA_FILES.test(entry.name)) continue;
    const copy = join(folder, entry.name);
    if (existsSync(copy)) throw new Error(`two data files are called ${entry.name}`);
    copyFileSync(join(entry.parentPath, entry.name), copy);
  }
}
