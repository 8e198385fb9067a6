/**
 * `npm run size`: prints the size of the package, and how many packages and bytes a new project has after it was
 * installed there. Fails where either is above its limit.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installInto, packProject } from './package.js';

const MB = 1024 * 1024;
const MOST_BYTES = 25 * MB;
const MOST_DEPENDENCIES = 2;

function bytesIn(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
}

/** The names of the packages in a `node_modules`, also of those in scopes (`@scope/name`). */
function packagesIn(modules: string): readonly string[] {
  return readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@')
        ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`)
        : [name],
    )
    .sort();
}

const folder = mkdtempSync(join(tmpdir(), 'ofsted-parse-size-'));
try {
  const packed = packProject(folder);
  const project = join(folder, 'project');
  installInto(project, packed, 'copied');
  const modules = join(project, 'node_modules');
  const mb = (bytes: number): string => `${(bytes / MB).toFixed(1)} MB`.padStart(8);
  console.log(`${mb(packed.size)}  the archive to download (${packed.files.length} files)`);
  for (const name of packagesIn(modules))
    console.log(`${mb(bytesIn(join(modules, name)))}  ${name}`);
  const all = packagesIn(modules).map((name) => bytesIn(join(modules, name)));
  const total = all.reduce((sum, bytes) => sum + bytes, 0);
  console.log(`${mb(total)}  installed, with ${all.length - 1} dependencies`);
  if (total > MOST_BYTES || all.length - 1 > MOST_DEPENDENCIES) {
    console.error(
      `too much: at most ${mb(MOST_BYTES).trim()} and ${MOST_DEPENDENCIES} dependencies`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
