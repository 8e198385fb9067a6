/** Many inputs at once, read by the built library, because its workers are files beside it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../scripts/bundle.js';
import type { Input, Parsed, Report } from '../src/index.js';
import { ENDLESS } from './pdf-of.js';

const library: typeof import('../src/index.js') = await import(
  pathToFileURL(join(ROOT, 'dist', 'index.js')).href
);
const { EmptyInputError, InputError, parse, parseMany, WorkerError } = library;

const FIXTURES = join(ROOT, 'fixtures');
const LETTER = join(FIXTURES, 'letters', 'monitoring-visit-2024', 'letter.txt');
const PAGE = join(FIXTURES, 'pages', 'council-cms', 'source.html');
const BROKEN = join(FIXTURES, 'broken', 'empty.txt');

const folder = mkdtempSync(join(tmpdir(), 'a folder – für Prüfung '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function all<I extends Input>(parsed: AsyncIterable<Parsed<I>>): Promise<Parsed<I>[]> {
  const list: Parsed<I>[] = [];
  for await (const one of parsed) list.push(one);
  return list;
}

/** One worker, for tests in which the number does not matter. Each takes half a second to start. */
const ONE = { jobs: 1 };

function* endlessly(path: string): Generator<string> {
  for (;;) yield path;
}

describe('parseMany', () => {
  it('gives reports and errors in the order of the inputs', async () => {
    const inputs = [LETTER, BROKEN, join(folder, 'not there.pdf'), PAGE];
    const parsed = await all(parseMany(inputs));
    expect(parsed.map(({ input }) => input)).toEqual(inputs);
    expect(parsed.map(({ report }) => report?.kind)).toEqual([
      'monitoring-visit',
      undefined,
      undefined,
      'press-release',
    ]);
    expect(parsed[1]?.error).toBeInstanceOf(EmptyInputError);
    expect(parsed[2]?.error).toBeInstanceOf(InputError);
  });

  it('takes paths, bytes, and bytes with a name, and gives what parse gives', async () => {
    const path = join(folder, 'Škola & “brief” 学校.txt');
    const bytes = readFileSync(LETTER);
    writeFileSync(path, bytes);
    const inputs = [path, bytes, { name: 'post/brief.txt', bytes }];
    const parsed = await all(parseMany(inputs, ONE));
    const names = [path, '-', 'post/brief.txt'];
    const expected = await Promise.all(names.map((name) => parse(bytes, { name })));
    expect(parsed.map(({ report }) => report)).toEqual(expected);
  });

  it.each([0, 1, 5])(
    'with a look-ahead of %i takes no more inputs than that, and closes an async iterable when the reader leaves',
    async (lookAhead) => {
      let taken = 0;
      let closed = false;
      async function* endless() {
        try {
          for (;;) {
            taken += 1;
            yield LETTER;
          }
        } finally {
          closed = true;
        }
      }
      const seen: Report[] = [];
      for await (const { report } of parseMany(endless(), { ...ONE, lookAhead })) {
        if (report) seen.push(report);
        expect(taken).toBeLessThanOrEqual(seen.length + lookAhead);
        if (seen.length === 2) break;
      }
      expect(taken).toBe(2 + lookAhead);
      expect(closed).toBe(true);
    },
  );

  it('gives up an input that never ends at the time limit, and does not block the caller until then', async () => {
    const path = join(folder, 'endless.pdf');
    writeFileSync(path, ENDLESS, 'latin1');
    const parsed = await all(parseMany([path], { ...ONE, timeoutSeconds: 0.3 }));
    expect(parsed[0]?.error).toBeInstanceOf(WorkerError);
    expect(parsed[0]?.error).toMatchObject({
      code: 'timeout',
      message: `${path}: not read within 0.3 s`,
      remedy: 'allow more with the option `timeoutSeconds`',
    });
  });

  it('is stopped by a signal, at once where it was sent before', async () => {
    const reason = new Error('no longer wanted');
    await expect(all(parseMany([LETTER], { signal: AbortSignal.abort(reason) }))).rejects.toBe(
      reason,
    );
    const controller = new AbortController();
    const seen: Parsed[] = [];
    const reading = async () => {
      for await (const one of parseMany(endlessly(LETTER), { ...ONE, signal: controller.signal })) {
        seen.push(one);
        controller.abort(reason);
      }
    };
    await expect(reading()).rejects.toBe(reason);
    expect(seen).toHaveLength(1);
  });

  it('passes the options on', async () => {
    const [one] = await all(parseMany([LETTER], { ...ONE, limits: { inputBytes: 10 } }));
    expect(one?.error).toMatchObject({ code: 'limit-exceeded' });
  });

  it.each([{ lookAhead: -1 }, { lookAhead: 0.5 }, { jobs: 0 }, { jobs: Number.NaN }])(
    'refuses %j',
    async (options) => {
      await expect(all(parseMany([LETTER], options))).rejects.toThrow(RangeError);
    },
  );
});
