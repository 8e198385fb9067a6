/** The package as users get it: packed, and installed into a fresh project, without the network. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.js';
import { ensureBuilt } from './fingerprint.js';

export interface Packed {
  /** The path of the archive. */
  readonly tarball: string;
  /** What is in it, by path within the package, sorted. */
  readonly files: readonly { readonly path: string; readonly size: number }[];
  /** Bytes of the archive, and of what is in it. */
  readonly size: number;
  readonly unpackedSize: number;
}

/** What npm says of an archive that it has made. */
interface PackResult extends Omit<Packed, 'tarball'> {
  readonly filename: string;
}

const DEPENDENCIES = Object.keys(
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: object })
    .dependencies,
);

const PAGES = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'];

/** Runs npm as a shell would not: no scripts, no network, no questions. */
export function npm(args: readonly string[], folder: string): string {
  const quiet = ['--ignore-scripts', '--offline', '--no-audit', '--no-fund', '--loglevel=error'];
  return execFileSync('npm', [...args, ...quiet], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
}

/** Packs the package, `dist/` built where it is stale, from a copy: npm would run the scripts of the project. */
export function packProject(folder: string): Packed {
  ensureBuilt();
  const stage = join(folder, 'stage');
  mkdirSync(stage, { recursive: true });
  for (const entry of ['package.json', 'bin', 'dist', 'docs', 'LICENSE', ...PAGES]) {
    if (existsSync(join(ROOT, entry)))
      cpSync(join(ROOT, entry), join(stage, entry), { recursive: true });
  }
  return pack(stage, folder);
}

function pack(source: string, folder: string): Packed {
  const out = npm(['pack', source, '--json', '--pack-destination', folder], folder);
  // One npm prints a list, another an object by name.
  const [result] = Object.values(JSON.parse(out) as Record<string, PackResult>);
  if (result === undefined) throw new Error(`npm pack said nothing of ${source}`);
  const { filename, files, size, unpackedSize } = result;
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { tarball: join(folder, filename), files: sorted, size, unpackedSize };
}

/** A new project with the package installed; the dependencies come from the ones installed here. */
export function installInto(project: string, { tarball }: Packed): void {
  mkdirSync(project, { recursive: true });
  const fresh = { name: 'fresh', version: '1.0.0', private: true, type: 'module' };
  writeFileSync(join(project, 'package.json'), JSON.stringify(fresh));
  const dependencies = DEPENDENCIES.map(
    (name) => pack(join(ROOT, 'node_modules', name), project).tarball,
  );
  npm(['install', tarball, ...dependencies], project);
}
