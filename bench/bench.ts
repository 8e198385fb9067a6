/**
 * `npm run bench [-- FOLDER [LETTER]]`: measures the built command. Times are given as ratios to the times of PDF.js
 * and pdftotext on the same files. Each round runs every program once, and the medians over all rounds are compared, so
 * that a busy machine slows all of them alike.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { damage } from './hostile.js';
import { measure, median } from './measure.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'bin/ofsted-parse.js');
/** The script that only reads text with PDF.js. */
const BARE = join(ROOT, 'bench/bare-pdfjs.mjs');
const COLD_ROUNDS = 15;
const FOLDER_ROUNDS = 3;
/** How many documents the two runs have that measure memory. */
const FEW = 150;
const MANY = 600;
const HOSTILE = 1500;
const JOBS = availableParallelism();

/** A line of the log of a run. */
interface Ending {
  readonly milliseconds: number;
  readonly error: { readonly code: string } | null;
}

const [folder = usualFolder(), letter = usualLetter()] = process.argv.slice(2);
const files = pdfsOf(folder);
const scratch = mkdtempSync(join(tmpdir(), 'ofsted-bench-'));

function usualFolder(): string {
  const corpus = join(ROOT, '../shared/corpus/reports');
  return existsSync(corpus) ? corpus : join(ROOT, 'fixtures');
}

function usualLetter(): string {
  const example = join(ROOT, '../shared/examples/monitoring-visit-letter.pdf');
  const own = join(ROOT, 'fixtures/letters/monitoring-visit-2024/letter.tagged.pdf');
  return existsSync(example) ? example : own;
}

function pdfsOf(path: string): readonly string[] {
  const names = readdirSync(path, { recursive: true }).map((name) => join(path, String(name)));
  return names.filter((name) => name.endsWith('.pdf') && statSync(name).isFile()).sort();
}

function say(label: string, value: string): void {
  process.stdout.write(`${label.padEnd(46)}${value}\n`);
}

const seconds = (value: number): string => `${value.toFixed(3)} s`;
const ratio = (value: number): string => `${value.toFixed(2)} times`;

async function coldStart(): Promise<void> {
  const bare: number[] = [];
  const own: number[] = [];
  for (let round = 0; round < COLD_ROUNDS; round += 1) {
    bare.push((await measure(process.execPath, [BARE, letter])).seconds);
    own.push((await measure(process.execPath, [CLI, '-f', 'json', letter])).seconds);
  }
  const ratios = own.map((value, index) => value / (bare[index] ?? Number.NaN));
  say('one letter, to the bare PDF.js script', ratio(median(ratios)));
  say('  command, script', `${seconds(median(own))}, ${seconds(median(bare))}`);
}

async function wholeFolder(): Promise<void> {
  const times = { one: [] as number[], all: [] as number[] };
  const others = { bare: [] as number[], pdftotext: [] as number[] };
  const hasPdftotext = await measure('pdftotext', ['-v'], { statuses: [0, 99], quiet: true }).then(
    () => true,
    () => false,
  );
  for (let round = 0; round < FOLDER_ROUNDS; round += 1) {
    times.one.push(await readFolder(1));
    times.all.push(await readFolder(JOBS));
    others.bare.push((await measure(process.execPath, [BARE, ...files])).seconds);
    if (hasPdftotext) others.pdftotext.push(await pdftotextEach());
  }
  const [one, all] = [median(times.one), median(times.all)];
  if (hasPdftotext) {
    const other = median(others.pdftotext);
    say(`rate with ${JOBS} workers, to pdftotext`, ratio(other / all));
    say('rate with 1 worker, to pdftotext', ratio(other / one));
    say('  pdftotext', `${(files.length / other).toFixed(1)} documents a second`);
  }
  say('time of 1 worker, to the bare PDF.js script', ratio(one / median(others.bare)));
  say(`rate with ${JOBS} workers, to 1 worker`, ratio(one / all));
  say(`  ${JOBS} workers`, `${(files.length / all).toFixed(1)} documents a second`);
  say('  1 worker', `${(files.length / one).toFixed(1)} documents a second`);
}

async function readFolder(jobs: number): Promise<number> {
  const output = join(scratch, `out-${jobs}.ndjson`);
  const args = [CLI, '-q', '-j', String(jobs), '-o', output, '--files-from', '-'];
  const { seconds: taken } = await measure(process.execPath, args, { input: files.join('\n') });
  return taken;
}

async function pdftotextEach(): Promise<number> {
  let taken = 0;
  for (const file of files) taken += (await measure('pdftotext', [file, '-'])).seconds;
  return taken;
}

async function memory(): Promise<void> {
  for (const count of [FEW, MANY]) {
    // Both runs read the same 150 documents, the longer one four times, so that it does not need more memory for
    // larger documents.
    const list = Array.from({ length: count }, (_, index) => {
      return files[Math.floor(((index % FEW) * files.length) / FEW)];
    });
    const args = [CLI, '-q', '-f', 'ndjson', '-o', '/dev/null', '--files-from', '-'];
    const { peakMegabytes } = await measure(process.execPath, args, { input: list.join('\n') });
    const value =
      peakMegabytes === null ? 'not told by this system' : `${Math.round(peakMegabytes)} MB`;
    say(`peak memory over ${count} documents`, value);
  }
}

/** Reads damaged files with the usual limits. Each must give a report, or an error that says what is wrong. */
async function hostile(): Promise<void> {
  const own = pdfsOf(join(ROOT, 'fixtures'));
  const damaged = damage(own, HOSTILE, scratch);
  const log = join(scratch, 'hostile.jsonl');
  const args = [CLI, '-q', '-f', 'ndjson', '-o', '/dev/null', '--log', log, '--files-from', '-'];
  const options = { input: damaged.join('\n'), statuses: [0, 1, 3], quiet: true };
  const { peakMegabytes } = await measure(process.execPath, args, options);
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  const ends = lines.map((line) => JSON.parse(line) as Ending);
  const defects = ends.filter(({ error }) => /^(?:internal|worker-died)$/.test(error?.code ?? ''));
  const read = ends.filter(({ error }) => error === null).length;
  const slowest = Math.max(...ends.map(({ milliseconds }) => milliseconds));
  say('damaged files', `${ends.length} of ${HOSTILE}: ${read} read, ${defects.length} defects`);
  say('  the slowest, to the median', ratio(slowest / median(ends.map((end) => end.milliseconds))));
  say(
    '  the slowest, peak memory',
    `${seconds(slowest / 1000)}, ${Math.round(peakMegabytes ?? 0)} MB`,
  );
}

try {
  say('documents', `${files.length} in ${folder}`);
  await coldStart();
  await wholeFolder();
  await memory();
  await hostile();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
