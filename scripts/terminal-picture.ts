/**
 * Draws docs/terminal.svg, the picture of the terminal view, from a run of the command on a fixture:
 *
 *   npm run picture               draws it
 *   npm run picture -- --check    draws nothing; fails if the picture shows something else
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svgOf } from './ansi-to-svg.js';
import { ROOT } from './bundle.js';
import { ensureBuilt } from './fingerprint.js';

const PICTURE = join(ROOT, 'docs', 'terminal.svg');
const LETTER = join('fixtures', 'letters', 'monitoring-visit-2024', 'letter.tagged.pdf');
/** The size of the terminal. In a larger one the text would be too small to read on the picture. */
const [COLUMNS, ROWS] = [92, 46] as const;

/** What the command writes to a terminal that has colours. */
function run(): string {
  ensureBuilt();
  const command = join(ROOT, 'bin', 'ofsted-parse.js');
  const args = [command, LETTER, '--format', 'terminal', '--width', `${COLUMNS}`];
  const env = { ...process.env, FORCE_COLOR: '1', NO_COLOR: '' };
  return execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', env });
}

function picture(): string {
  const lines = run().trimEnd().split('\n');
  const shown = lines.length > ROWS ? [...lines.slice(0, ROWS), '…'] : lines;
  return svgOf(shown.join('\n'), 'ofsted-parse letter.pdf');
}

const drawn = picture();
if (!process.argv.includes('--check')) {
  writeFileSync(PICTURE, drawn);
} else if (!existsSync(PICTURE) || readFileSync(PICTURE, 'utf8') !== drawn) {
  console.error('docs/terminal.svg shows something else than the command: run npm run picture');
  process.exitCode = 1;
}
