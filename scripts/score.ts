/**
 * Runs the corpus through the built tool and prints the shared scorer's figures; fails where one
 * is below its floor in `test/floors.json`. Floors only rise: `--raise` writes the new ones.
 *
 *   npm run score [-- --raise] [-- --show METRIC]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const shared = join(root, '..', 'shared');
const reports = join(root, '.cache', 'corpus.ndjson');
const floorsFile = join(root, 'test', 'floors.json');

/** Shares and F1 figures by name, as printed. */
type Figures = Record<string, number>;

interface Polarity {
  readonly strength: number;
  readonly improvement: number;
  readonly mean: number;
  readonly mixed: number;
  readonly neutral: number;
}

function parseCorpus(): void {
  mkdirSync(dirname(reports), { recursive: true });
  const command = [join(root, 'bin', 'ofsted-parse.js'), join(shared, 'corpus', 'reports')];
  const options = ['--format', 'ndjson', '--output', reports, '--quiet', '--overwrite'];
  execFileSync(process.execPath, [...command, ...options], { stdio: 'inherit' });
}

function scorer(...args: string[]): string {
  const script = join(shared, 'eval', 'score.mjs');
  return execFileSync(process.execPath, [script, reports, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

function figures(): Figures {
  const { polarity, ...shares } = JSON.parse(scorer('--json')) as Record<string, unknown> & {
    polarity: Polarity;
  };
  const { strength, improvement, mean, mixed, neutral } = polarity;
  return {
    ...Object.fromEntries(
      Object.entries(shares).map(([name, entry]) => [name, (entry as { share: number }).share]),
    ),
    'F1 strength': strength,
    'F1 improvement': improvement,
    'F1 mean': mean,
    'F1 mixed': mixed,
    'F1 neutral': neutral,
  };
}

/** Rounded down, so that a floor is never above what was measured. */
function floorOf(figure: number): number {
  return Math.floor(figure * 10_000) / 10_000;
}

function check(found: Figures, raise: boolean): number {
  const floors: Figures = existsSync(floorsFile)
    ? (JSON.parse(readFileSync(floorsFile, 'utf8')) as Figures)
    : {};
  const below = Object.entries(floors).filter(([name, floor]) => (found[name] ?? 0) < floor);
  for (const [name, floor] of below)
    console.log(`below its floor: ${name} ${(found[name] ?? 0).toFixed(4)} < ${floor}`);
  if (raise && below.length === 0) {
    const raised = Object.entries(found).map(([name, figure]) => [name, floorOf(figure)]);
    writeFileSync(floorsFile, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
  }
  const passed = Object.keys(floors).length - below.length;
  console.log(`floors: ${passed} passed, ${below.length} failed`);
  return below.length === 0 ? 0 : 1;
}

function main(): number {
  if (!existsSync(join(shared, 'corpus', 'reports'))) {
    console.log('../shared/corpus is not here: the corpus is not scored');
    return 0;
  }
  const args = process.argv.slice(2);
  const show = args.indexOf('--show');
  if (!args.includes('--keep')) parseCorpus();
  if (show >= 0) {
    console.log(scorer('--show', args[show + 1] ?? ''));
    return 0;
  }
  console.log(scorer());
  return check(figures(), args.includes('--raise'));
}

process.exitCode = main();
