import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Readers } from '../src/batch/readers.js';
import { type Outcome, WHOLE_REPORT } from '../src/batch/task.js';

const folder = mkdtempSync(join(tmpdir(), 'readers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A worker that does what the name of an input says. */
const WORKER = `
const hold = [];
export default async ({ name }) => {
  if (name === 'turns for ever') for (;;) {}
  if (name === 'waits for ever') await new Promise(() => {});
  if (name === 'fills the heap') for (;;) hold.push(new Array(1000).fill(hold.length));
  if (name === 'fills buffers') for (;;) { hold.push(new Uint8Array(8e6).fill(1)); await 0; }
  if (name === 'fills buffers slowly') for (;;) { hold.push(new Uint8Array(8e6).fill(1)); await new Promise((go) => setTimeout(go, 1)); }
  if (name === 'takes a second') await new Promise((go) => setTimeout(go, 1000));
  if (name === 'throws') throw new TypeError('nothing is as it should be');
  if (name === 'nests') { const deep = () => deep() + 1; deep(); }
  return { status: 'read', text: name };
};
`;
const worker = pathToFileURL(join(folder, 'worker.mjs'));
writeFileSync(worker, WORKER);

const MEGABYTE = 1024 * 1024;

/** Only inputs that never end get a short time limit, because a busy machine may take long for the others. */
const [LITTLE_TIME, MUCH_TIME] = [0.5, 600];

async function readEach(names: readonly string[], megabytes: number): Promise<readonly Outcome[]> {
  const readers = new Readers({
    threads: 1,
    worker,
    timeoutSeconds: MUCH_TIME,
    maxMemoryBytes: megabytes * MEGABYTE,
  });
  try {
    const outcomes: Outcome[] = [];
    for (const name of names) {
      readers.within(name.endsWith('for ever') ? LITTLE_TIME : MUCH_TIME);
      outcomes.push(await readers.read({ name, input: '', recipe: WHOLE_REPORT }));
    }
    return outcomes;
  } finally {
    await readers.close();
  }
}

function pairOfReaders() {
  const limits = { timeoutSeconds: MUCH_TIME, maxMemoryBytes: 100 * MEGABYTE };
  const readers = new Readers({ threads: 2, worker, ...limits });
  const read = (name: string) => readers.read({ name, input: '', recipe: WHOLE_REPORT });
  return { readers, read };
}

describe('a file that does harm fails alone, and no other file with it', () => {
  it.each([
    ['turns for ever', 'timeout', /not read within 0.5 s/, 100],
    ['waits for ever', 'timeout', /not read within 0.5 s/, 100],
    ['fills the heap', 'limit-exceeded', /more than 100 MB/, 100],
    ['fills buffers', 'limit-exceeded', /more than 100 MB/, 100],
    ['fills buffers slowly', 'limit-exceeded', /more than 100 MB/, 100],
    ['throws', 'worker-died', /nothing is as it should be/, 100],
    // The worker's stack and the rest of this process take more than 100 MB.
    ['nests', 'worker-died', /stack/, 500],
  ])('one that %s: %s', async (name, code, message, megabytes) => {
    const [before, harm, after] = await readEach(['fine', name, 'fine too'], megabytes);
    expect(before).toEqual({ status: 'read', text: 'fine' });
    expect(harm).toMatchObject({ status: 'failed', code, message: expect.stringMatching(message) });
    expect(after).toEqual({ status: 'read', text: 'fine too' });
  });

  it('and its memory is not counted for the next file', async () => {
    const harmful = ['fills the heap', 'fills buffers', 'fills the heap', 'fills buffers'];
    const names = harmful.flatMap((name) => [name, 'fine']);
    const outcomes = await readEach(names, 100);
    const expected = harmful.flatMap(() => ['failed', 'read']);
    expect(outcomes.map(({ status }) => status)).toEqual(expected);
  });

  it.each(['fills the heap', 'fills buffers'])(
    'where it %s while another file is being read',
    async (name) => {
      const { readers, read } = pairOfReaders();
      const [slow, harm] = await Promise.all([read('takes a second'), read(name)]);
      expect(slow).toEqual({ status: 'read', text: 'takes a second' });
      expect(harm).toMatchObject({ code: 'limit-exceeded' });
      expect(await read('fine')).toEqual({ status: 'read', text: 'fine' });
      await readers.close();
    },
  );

  it('and the others are read', async () => {
    const { readers, read } = pairOfReaders();
    readers.within(LITTLE_TIME);
    const harm = read('turns for ever');
    readers.within(MUCH_TIME);
    const fine = [await read('a'), await read('b'), await read('c')];
    expect(fine.map(({ status }) => status)).toEqual(['read', 'read', 'read']);
    expect(await harm).toMatchObject({ code: 'timeout' });
    await readers.close();
  });
});
