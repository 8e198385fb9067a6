import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../src/batch/failure.js';
import { inOrder } from '../src/batch/in-order.js';
import { outputPlaces } from '../src/batch/places.js';
import type { Event } from '../src/batch/run.js';
import { isInShard } from '../src/batch/shard.js';
import { expectedOf } from '../src/cli/expected.js';
import { makeProgress, progressLine, summaryLines } from '../src/cli/progress.js';
import { Tally } from '../src/cli/tally.js';
import { CorruptFileError } from '../src/model/errors.js';

async function collect<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('inOrder', () => {
  const later = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds));

  it('gives results in order, even where later ones are ready first', async () => {
    const done: number[] = [];
    const work = async (item: number) => {
      await later(item === 0 ? 30 : 1);
      done.push(item);
      return item * 10;
    };
    const pace = { concurrency: 4, lookAhead: 8 };
    expect(await collect(inOrder([0, 1, 2, 3], work, pace))).toEqual([0, 10, 20, 30]);
    expect(done.at(-1)).toBe(0);
  });

  it('never works on more items at once, and never begins more ahead, than is allowed', async () => {
    let running = 0;
    let most = 0;
    let begun = 0;
    const work = async (item: number) => {
      begun += 1;
      running += 1;
      most = Math.max(most, running);
      await later(item % 3);
      running -= 1;
      return item;
    };
    const items = Array.from({ length: 50 }, (_, index) => index);
    let taken = 0;
    for await (const item of inOrder(items, work, { concurrency: 3, lookAhead: 5 })) {
      expect(item).toBe(taken);
      taken += 1;
      expect(begun).toBeLessThanOrEqual(taken + 6);
    }
    expect({ most, begun }).toEqual({ most: 3, begun: 50 });
  });

  it('throws the error of an item when it is the turn of that item', async () => {
    const work = async (item: number) => {
      if (item === 1) throw new Error('one');
      return item;
    };
    const seen: number[] = [];
    const all = async () => {
      for await (const item of inOrder([0, 1, 2], work, { concurrency: 1, lookAhead: 3 })) {
        seen.push(item);
      }
    };
    await expect(all()).rejects.toThrow('one');
    expect(seen).toEqual([0]);
  });
});

describe('outputPlaces', () => {
  const places = (...inputs: string[]) =>
    outputPlaces(
      inputs.map((place) => ({ name: place, place, trouble: null })),
      '.md',
    );

  it.each([
    [['a.pdf', 'b/c.html'], ['a.md', 'b/c.md'], 'the tree, with another extension'],
    [['a.pdf', 'a.html'], ['a.pdf.md', 'a.html.md'], 'those that would share a name keep theirs'],
    [['a.pdf', 'a.pdf'], ['a.pdf.md', 'a.pdf-2.md'], 'equal names are numbered'],
    [['A.pdf', 'a.pdf'], ['A.pdf.md', 'a.pdf-2.md'], 'case makes no difference on some disks'],
    [['../../x.pdf', '/etc/y'], ['x.md', 'etc/y.md'], 'nothing leads out'],
    [['noextension', '.odd'], ['noextension.md', '.odd.md'], 'names without an extension'],
    [['v1.2/letter.pdf'], ['v1.2/letter.md'], 'a full stop in a folder is no extension'],
  ])('%j: %j: %s', (inputs, outputs) => {
    expect(places(...inputs).outputs).toEqual(outputs);
  });

  it('gives every input another file inside the folder', () => {
    const part = fc.constantFrom(
      'a',
      'A',
      'a.pdf',
      'a.html',
      'a.pdf.md',
      '..',
      'a-2',
      'é',
      'e\u0301',
    );
    const input = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.array(input, { maxLength: 12 }), (inputs) => {
        const { outputs } = places(...inputs);
        const folded = outputs.map((place) => place.normalize('NFC').toLowerCase());
        expect(new Set(folded).size).toBe(inputs.length);
        for (const place of outputs) expect(place.split('/')).not.toContain('..');
      }),
    );
  });
});

describe('isInShard', () => {
  it('puts every hash into exactly one share', () => {
    const digit = fc.constantFrom(...'0123456789abcdef');
    const hash = fc.string({ unit: digit, minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(hash, fc.integer({ min: 1, max: 9 }), (sha256, count) => {
        const shares = Array.from({ length: count }, (_, index) => ({ index: index + 1, count }));
        expect(shares.filter((share) => isInShard(sha256, share))).toHaveLength(1);
      }),
    );
  });
});

function event(changes: Partial<Event>): Event {
  const input = { name: 'letters/ashmere.pdf', place: 'ashmere.pdf', trouble: null };
  return { input, status: 'read', known: null, failure: null, milliseconds: 1, ...changes };
}

const KNOWN = {
  sha256: '',
  kind: 'monitoring-visit' as const,
  authority: { name: 'Ashmere & Fell', code: 'E06000999' },
  warnings: [],
};
const misnamed = (kind: 'monitoring-visit' | 'other') => ({
  ...KNOWN,
  kind,
  warnings: [{ code: 'format-mismatch' as const, message: '', page: null }],
});
const FAILURE = failureOf(new CorruptFileError('cut short'));

describe('the tally', () => {
  it.each([
    ['Ashmere and Fell', 'the authority, however "and" is written'],
    ['E06000999', 'its code'],
    ['ASHMERE.PDF', 'the file'],
    ['ashmere', 'the file without its extension'],
    ['letters/ashmere.pdf', 'the whole name'],
    ['Leeds City Council', 'the authority, with the words that councils add'],
  ])('finds %j among what was read: %s', async (name) => {
    const tally = new Tally(await expectedOf([name, 'Eldermoor']));
    tally.add(event({ known: { ...KNOWN, authority: { name: 'Leeds', code: 'E08000035' } } }));
    tally.add(event({ known: KNOWN }));
    expect(tally.missing).toEqual(['Eldermoor']);
  });

  it.each([
    [[event({ known: KNOWN })], 0, 0],
    [[event({ status: 'failed', failure: FAILURE })], 1, 1],
    [[event({ known: KNOWN }), event({ status: 'failed', failure: FAILURE })], 3, 3],
    [
      [
        event({
          known: {
            ...KNOWN,
            warnings: [{ code: 'not-found:x' as const, message: '', page: null }],
          },
        }),
      ],
      0,
      1,
    ],
    [[event({ known: misnamed('monitoring-visit') })], 0, 1],
    [[event({ known: misnamed('other') })], 1, 1],
    [[event({ known: KNOWN }), event({ known: misnamed('other') })], 3, 3],
    [[event({ status: 'elsewhere' })], 0, 0],
    [[event({ status: 'barred' })], 0, 0],
  ])('%# gives status %i, and %i when strict', (events, lax, strict) => {
    const tally = new Tally([]);
    for (const one of events) tally.add(one);
    expect([tally.status(false), tally.status(true)]).toEqual([lax, strict]);
  });
});

describe('the list of expected authorities', () => {
  it('gives status 3 where an entry is missing, and 1 where nothing was read', async () => {
    const tally = new Tally(await expectedOf(['Ashmere & Fell', 'Eldermoor']));
    expect(tally.status(false)).toBe(1);
    tally.add(event({ known: KNOWN }));
    expect(tally.status(false)).toBe(3);
    expect(tally.missing).toEqual(['Eldermoor']);
  });
});

describe('progress', () => {
  const tally = new Tally([]);
  tally.add(event({ known: KNOWN }));
  tally.add(event({ status: 'failed', failure: FAILURE }));

  it('shows bar, count, rate, time left and failures', () => {
    expect(progressLine(tally, 8, 4)).toBe(
      '██████░░░░░░░░░░░░░░░░░░ 2/8  0.5/s  0:12 left  1 failed',
    );
  });

  it('is not drawn more often than eyes can follow', () => {
    let now = 0;
    const drawn: string[] = [];
    const progress = makeProgress(
      8,
      (text) => drawn.push(text),
      () => now,
    );
    for (; now < 1000; now += 10) progress.show(tally);
    expect(drawn).toHaveLength(10);
  });

  it('closes with a summary', () => {
    expect(summaryLines(tally, 61)).toEqual([
      '1 read, 1 failed (1 corrupt) in 1:01',
      '1 monitoring-visit',
    ]);
  });
});
