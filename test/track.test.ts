/**
 * `track` shows what became of listed weaknesses in the letters to one council. Its library, its views and its command.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONCEPTS, withConcepts } from '../src/across/concepts.data.js';
import { GROUPS } from '../src/across/groups.data.js';
import { stemsIn } from '../src/across/stems.js';
import { ownWords } from '../src/across/words.js';
import { parse, type Report, type Tracks, track, writeDocuments } from '../src/index.js';
import { tracksSchema } from '../src/model/documents.js';
import { FIXTURES, useCommand } from './command.js';

const command = useCommand();
const SERIES = [
  join(FIXTURES, 'letters', 'focused-visit-2023', 'letter.txt'),
  join(FIXTURES, 'documents', 'marlingford-2024.txt'),
  join(FIXTURES, 'documents', 'marlingford-2025.txt'),
];
let reports: Report[];
let tracks: Tracks;
beforeAll(async () => {
  reports = await Promise.all(SERIES.map((path) => parse(path)));
  tracks = track([...reports].reverse());
});

/** What a person reads about each matter in each letter. `-` stands for letters up to the one that names it first. */
const READ: readonly (readonly [matter: RegExp, ...statuses: string[]])[] = [
  [/^The formal matching/, '-', 'better', 'better'],
  [/^The timeliness of life-story work/, '-', 'mixed', 'better'],
  [/^How placement with parents/, '-', 'absent', 'again'],
  [/^The quality of supervision records/, '-', '-', 'better'],
  [/^The pace at which family time/, '-', '-', '-'],
];

describe('track', () => {
  it.each(READ.map(([matter, ...statuses]) => ({ matter, statuses })))(
    '$matter',
    ({ matter, statuses }) => {
      const found = tracks.matters.filter(({ first }) => matter.test(first.text));
      expect(found).toHaveLength(1);
      const later = found[0]?.later ?? [];
      const said = SERIES.map((_, d) => later.find((one) => one.document === d)?.status ?? '-');
      expect(said).toEqual(statuses);
    },
  );

  it('sorts documents by their inspections, in whatever order they are given', () => {
    expect(tracks.documents.map(({ name }) => name)).toEqual(SERIES);
  });

  it('recognises a matter that comes back in other words', () => {
    const texts = tracks.matters.map(({ first }) => first.text);
    expect(texts.filter((text) => /placed with|placement with/.test(text))).toHaveLength(1);
  });

  it('quotes the later letters word for word', () => {
    for (const { later } of tracks.matters) {
      for (const { places, status } of later) {
        expect(places.length > 0).toBe(status !== 'absent');
        for (const { document, text } of places) {
          const all = reports[document]?.sections.flatMap(({ paragraphs }) => paragraphs) ?? [];
          expect(all.some((paragraph) => paragraph.text.includes(text))).toBe(true);
        }
      }
    }
  });

  it('fits the schema', () => {
    expect(tracksSchema.parse(tracks)).toEqual(tracks);
  });
});

describe('the words by which documents are compared', () => {
  it.each(GROUPS.map((entry) => ({ ...entry })))(
    'group $id',
    ({ pattern, examples, nearMisses }) => {
      expect(examples.filter((text) => !pattern.test(text))).toEqual([]);
      expect(nearMisses.filter((text) => pattern.test(text))).toEqual([]);
    },
  );

  it.each(CONCEPTS.map(({ id, examples }) => ({ id, examples })))('$id', ({ id, examples }) => {
    for (const example of examples) expect(withConcepts(example)).toContain(` ${id} `);
  });

  it('a practice is one term, whichever of its names is used', () => {
    expect(stemsIn('The IRO’s reviews')).toEqual(stemsIn('Independent reviewing officers’ review'));
  });

  it('words with similar meanings are near each other, others are not', () => {
    const [supervision = '', oversight = '', school = ''] = stemsIn('supervision oversight school');
    const words = ownWords();
    expect(words.likeness(supervision, oversight)).toBeGreaterThan(0.6);
    expect(words.likeness(supervision, school)).toBeLessThan(0.45);
    expect(words.weight('children')).toBeLessThan(words.weight(supervision));
  });
});

describe('the views', () => {
  it('SVG: a shape for each status, and everything in words for screen readers', async () => {
    const svg = (await writeDocuments({ command: 'track', results: [tracks] }, 'svg')) ?? '';
    expect(svg).toMatch(
      /<svg [^>]*role="img" aria-labelledby="title" aria-describedby="description"/,
    );
    const description = /<desc id="description">([^<]*)<\/desc>/.exec(svg)?.[1] ?? '';
    expect(description).toContain('How placement with parents is assessed and reviewed');
    expect(description).toContain('Focused visit, 12 March 2024: not mentioned');
    const fills = new Set(
      [...svg.matchAll(/ (?:fill|stroke)="(#[0-9a-f]+)"/g)].map(([, color]) => color),
    );
    expect([...fills].filter((color) => !/^#([0-9a-f])\1\1$/.test(color ?? ''))).toEqual([]);
  });

  it('CSV: a row for each place, and one where a matter is not mentioned', async () => {
    const csv = (await writeDocuments({ command: 'track', results: [tracks] }, 'csv')) ?? '';
    const rows: Record<string, string>[] = parseCsv(csv, { columns: true });
    const later = tracks.matters.flatMap((matter) => matter.later);
    const places = later.reduce((sum, one) => sum + Math.max(1, one.places.length), 0);
    const unfollowed = tracks.matters.filter((matter) => matter.later.length === 0).length;
    expect(rows).toHaveLength(places + unfollowed);
    expect(rows.find(({ status }) => status === 'absent')).toMatchObject({ place_text: '' });
  });

  it('Markdown: a table of matters and documents, and what it means where one is not mentioned', async () => {
    const md = (await writeDocuments({ command: 'track', results: [tracks] }, 'md')) ?? '';
    expect(md).toMatch(
      /^\| 3\. How placement with parents .* \| \*\*named\*\* \| not mentioned \| weak again \|$/m,
    );
    expect(md).toContain('is not “put right”');
  });
});

describe('the command', () => {
  it('gives the same for letters and for their reports, in NDJSON or JSON', async () => {
    const whole = await command.call(['track', ...SERIES, '--format', 'json', '--quiet']);
    expect(whole.err).toBe('');
    const lines = await command.call([...SERIES, '--format', 'ndjson', '--quiet']);
    writeFileSync(join(command.folder, 'saved'), lines.out);
    const [first = '', ...others] = lines.out.trim().split('\n');
    writeFileSync(join(command.folder, 'first.pdf'), JSON.stringify(JSON.parse(first), null, 2));
    writeFileSync(join(command.folder, 'others'), others.join('\n'));
    const saved = await command.call(['track', 'saved', '--format', 'json']);
    const mixed = await command.call(['track', 'others', 'first.pdf', '--format', 'json']);
    expect([saved.status, mixed.status]).toEqual([0, 0]);
    expect(saved.out).toBe(whole.out);
    expect(mixed.out).toBe(whole.out);
  }, 120_000);

  it.each([
    [['track', '--format', 'text', ...SERIES], 'track does not write text'],
    [['track', '--table', 'reports', ...SERIES], '--table reports is for reports'],
    [['track', '--since', '2030', SERIES[0] ?? ''], 'no document is left'],
    [['--format', 'svg', SERIES[0] ?? ''], 'a report cannot be written as svg'],
  ])('%j is wrong usage', async (args, message) => {
    const { status, err } = await command.call(args);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  it('names an input that cannot be read, writes the others, and ends with status 3', async () => {
    const { status, err, out } = await command.call([
      'track',
      ...SERIES,
      'nowhere.pdf',
      '--format',
      'json',
    ]);
    expect(status).toBe(3);
    expect(err).toContain('nowhere.pdf: there is no such file');
    expect((JSON.parse(out) as Tracks).documents).toHaveLength(3);
  });

  it('filters by time', async () => {
    const { out } = await command.call([
      'track',
      ...SERIES,
      '--years',
      '2023-2024',
      '--format',
      'json',
    ]);
    expect((JSON.parse(out) as Tracks).documents.map(({ start }) => start)).toEqual([
      '2023-01-17',
      '2024-03-12',
    ]);
  });
});

const GOLD = join(FIXTURES, '..', '..', 'shared', 'corpus', 'track.json');

describe.runIf(existsSync(GOLD))('labelled pairs of real documents', () => {
  it('give figures that are not below their floors', async () => {
    const figures = await figuresOn(GOLD);
    expect(figures.spokenOf).toBeGreaterThan(0.9);
    expect(figures.place).toBeGreaterThan(0.88);
    expect(figures.status).toBeGreaterThan(0.7);
  }, 300_000);
});

interface GoldItem {
  readonly item: string;
  readonly status: string;
  readonly places: readonly string[];
}

async function figuresOn(gold: string) {
  const pairs = JSON.parse(readFileSync(gold, 'utf8')) as {
    earlier: string;
    later: string;
    items: GoldItem[];
  }[];
  const t = { items: 0, status: 0, tp: 0, wrong: 0, places: 0, placesOf: 0 };
  for (const { earlier, later, items } of pairs) {
    const both = await Promise.all([earlier, later].map((name) => parse(pathOf(gold, name))));
    const { matters } = track(both);
    for (const { item, status, places } of items) {
      const found = matters.find(({ first }) => plain(first.text).includes(plain(item)))?.later[0];
      const said = found?.status ?? 'absent';
      t.items += 1;
      if (said === status) t.status += 1;
      if (status === 'absent') {
        if (said !== 'absent') t.wrong += 1;
        continue;
      }
      t.placesOf += 1;
      if (said === 'absent') t.wrong += 1;
      else t.tp += 1;
      const got = (found?.places ?? []).slice(0, 3).map(({ text }) => plain(text));
      if (
        places.some((place) =>
          got.some((text) => text.includes(plain(place)) || plain(place).includes(text)),
        )
      ) {
        t.places += 1;
      }
    }
  }
  return {
    status: t.status / t.items,
    spokenOf: (2 * t.tp) / (2 * t.tp + t.wrong),
    place: t.places / t.placesOf,
  };
}

function pathOf(gold: string, name: string): string {
  const [report, letter] = ['reports', 'letters'].map((folder) => join(gold, '..', folder, name));
  return existsSync(report ?? '') ? (report ?? '') : (letter ?? '');
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
