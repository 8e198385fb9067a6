/** Packs the package and installs it into a new project, as users do, but without the network. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.js';
import { ensureBuilt } from './fingerprint.js';

export interface Packed {
  /** The path of the archive. */
  readonly tarball: string;
  /** Its files, sorted by their path in the package. */
  readonly files: readonly { readonly path: string; readonly size: number }[];
  /** In bytes: the archive (`size`) and its files (`unpackedSize`). */
  readonly size: number;
  readonly unpackedSize: number;
}

/** What npm prints about an archive that it has made. */
interface PackResult extends Omit<Packed, 'tarball'> {
  readonly filename: string;
}

const DEPENDENCIES = Object.keys(
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: object })
    .dependencies,
);

const PAGES = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'];

/** Runs npm without the network, and without running scripts of packages. */
export function npm(args: readonly string[], folder: string): string {
  const quiet = ['--ignore-scripts', '--offline', '--no-audit', '--no-fund', '--loglevel=error'];
  return execFileSync('npm', [...args, ...quiet], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
}

/**
 * Packs the package. First builds `dist/`, where it is stale. Packs a copy, because npm would run the project's
 * scripts.
 */
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
  // Some versions of npm print a list, others an object with the names of packages as keys.
  const [result] = Object.values(JSON.parse(out) as Record<string, PackResult>);
  if (result === undefined) throw new Error(`npm pack said nothing of ${source}`);
  const { filename, files, size, unpackedSize } = result;
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { tarball: join(folder, filename), files: sorted, size, unpackedSize };
}

/**
 * Makes a new project and installs the package there. Its dependencies come from this project's `node_modules`, as
 * copies or as links.
 */
export function installInto(
  project: string,
  { tarball }: Packed,
  dependencies: 'copied' | 'linked',
): void {
  mkdirSync(project, { recursive: true });
  const fresh = { name: 'fresh', version: '1.0.0', private: true, type: 'module' };
  writeFileSync(join(project, 'package.json'), JSON.stringify(fresh));
  const folders = DEPENDENCIES.map((name) => join(ROOT, 'node_modules', name));
  // The option means that no links are made: npm packs the folders and installs the archives.
  const options = dependencies === 'copied' ? ['--install-links'] : [];
  npm(['install', ...options, tarball, ...folders], project);
}
