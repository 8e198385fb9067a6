/** Collects the licences of the packages whose code is bundled. Most of them demand that copies hold their text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.js';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;
const PACKAGE_FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/** The text of `LICENCES.txt`. `inputs` are the paths of all files that were bundled. */
export function licencesOf(inputs: readonly string[]): string {
  const folders = inputs.flatMap((input) => PACKAGE_FOLDER.exec(input)?.[0] ?? []);
  const parts = [...new Set(folders)].map(partOf).sort();
  const head = 'ofsted-parse contains code of the packages below, each under its own licence.';
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function partOf(inputFolder: string): string {
  const folder = join(ROOT, inputFolder);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license } = manifest;
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file) && existsSync(join(folder, file)))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
}
