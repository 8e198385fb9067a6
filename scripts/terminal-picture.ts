/**
 * Draws docs/terminal.svg, the picture of the terminal view, from a run of the command on a fixture:
 *
 *   npm run picture               draws it
 *   npm run picture -- --check    draws nothing; fails if the picture shows something else
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svgOf } from './ansi-to-svg.js';
import { ROOT } from './bundle.js';
import { ensureBuilt } from './fingerprint.js';

export const PICTURE = join(ROOT, 'docs', 'terminal.svg');
const LETTER = join('fixtures', 'letters', 'monitoring-visit-2024', 'letter.tagged.pdf');
/** The size of the terminal. In a larger one the text would be too small to read on the picture. */
const [COLUMNS, ROWS] = [92, 46] as const;

/** The arguments of the command, in the root of the project, and its environment: a terminal that has colours. */
export const ARGS = [LETTER, '--format', 'terminal', '--width', `${COLUMNS}`];
export const ENV = { FORCE_COLOR: '1', NO_COLOR: '' };

function run(): string {
  ensureBuilt();
  const command = join(ROOT, 'bin', 'ofsted-parse.js');
  const env = { ...process.env, ...ENV };
  return execFileSync(process.execPath, [command, ...ARGS], { cwd: ROOT, encoding: 'utf8', env });
}

/** The picture of what the command printed. */
export function pictureOf(printed: string): string {
  const lines = printed.trimEnd().split('\n');
  const shown = lines.length > ROWS ? [...lines.slice(0, ROWS), '…'] : lines;
  return svgOf(shown.join('\n'), 'ofsted-parse letter.pdf');
}

function main(): void {
  const drawn = pictureOf(run());
  if (!process.argv.includes('--check')) writeFileSync(PICTURE, drawn);
  else if (!existsSync(PICTURE) || readFileSync(PICTURE, 'utf8') !== drawn) {
    console.error('docs/terminal.svg shows something else than the command: run npm run picture');
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
