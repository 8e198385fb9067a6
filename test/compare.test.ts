/** `compare` counts documents and points by theme and authority. Its filters, and the forms in which it is written. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { isWanted } from '../src/across/filter.js';
import { type Comparison, compare, parse, type Report, writeDocuments } from '../src/index.js';
import { comparisonSchema } from '../src/model/documents.js';
import { FIXTURES, useCommand } from './command.js';

const command = useCommand();
const PATHS = [
  join(FIXTURES, 'letters', 'focused-visit-2023', 'letter.txt'),
  join(FIXTURES, 'documents', 'marlingford-2024.txt'),
  join(FIXTURES, 'letters', 'monitoring-visit-2024', 'letter.txt'),
];
let reports: Report[];
let comparison: Comparison;
beforeAll(async () => {
  reports = await Promise.all(PATHS.map((path) => parse(path)));
  comparison = compare(reports);
});

describe('compare', () => {
  it('counts a document once for each theme, however many points it has', () => {
    for (const { documents, authorities } of comparison.themes) {
      expect(documents.all).toBe(3);
      for (const authority of authorities) {
        for (const list of ['strengths', 'improvements'] as const) {
          const distinct = new Set(authority[list].map(({ document }) => document));
          expect(authority.documents[list]).toBe(distinct.size);
          expect(authority.documents[list]).toBeLessThanOrEqual(authority.documents.all);
        }
      }
    }
  });

  it('lists every point of every report under all of its topics', () => {
    const filed = comparison.themes.flatMap(({ topic, authorities }) =>
      authorities.flatMap(({ improvements }) =>
        improvements.map(({ document, id }) => `${topic} ${document} ${id}`),
      ),
    );
    const order = comparison.documents.map(({ name }) => name);
    const expected = reports.flatMap((report) =>
      report.areasForImprovement.flatMap(({ id, topics }) =>
        topics.map((topic) => `${topic} ${order.indexOf(report.source.name)} ${id}`),
      ),
    );
    expect(filed.sort()).toEqual(expected.sort());
  });

  it('fits the schema', () => {
    expect(comparisonSchema.parse(comparison)).toEqual(comparison);
  });
});

const ALL = { regions: null, kinds: null, since: null, until: null, authorities: null };

describe('filters', () => {
  it.each([
    [{}, 3],
    [{ kinds: ['monitoring-visit'] as const }, 1],
    [{ since: '2024-01-01' }, 2],
    [{ since: '2024-01-01', until: '2024-06-30' }, 1],
    [{ authorities: ['MARLINGFORD City Council'] }, 2],
    [{ authorities: ['Marlingford', 'Ashmere'] }, 3],
    [{ regions: ['London'] }, 0],
  ])('%j keeps %i', (filter, count) => {
    expect(reports.filter((report) => isWanted(report, { ...ALL, ...filter }))).toHaveLength(count);
  });
});

describe('the forms', () => {
  const csv = async (shape: 'long' | 'wide' | 'points'): Promise<Record<string, string>[]> =>
    parseCsv(
      (await writeDocuments({ command: 'compare', results: [comparison] }, 'csv', { shape })) ?? '',
      {
        columns: true,
      },
    );

  it('long: a row for each authority and theme; wide: the same numbers, with a row for each authority', async () => {
    const [long, wide] = [await csv('long'), await csv('wide')];
    expect(wide.map(({ authority }) => authority)).toEqual(['Ashmere', 'Marlingford']);
    expect(long).toHaveLength(2 * comparison.themes.length);
    for (const { authority, topic = '', documents_criticising, documents_praising } of long) {
      const row = wide.find((one) => one.authority === authority) ?? {};
      const name = topic.replaceAll('-', '_');
      expect([row[`${name}_criticised`], row[`${name}_praised`]]).toEqual([
        documents_criticising,
        documents_praising,
      ]);
    }
  });

  it('points: a row for each quotation under each theme', async () => {
    const points = comparison.themes.flatMap(({ authorities }) =>
      authorities.map(({ strengths, improvements }) => strengths.length + improvements.length),
    );
    expect(await csv('points')).toHaveLength(points.reduce((sum, count) => sum + count, 0));
  });

  it('SVG: a heat map in greys, with a title for each cell and a description of all', async () => {
    const svg = (await writeDocuments({ command: 'compare', results: [comparison] }, 'svg')) ?? '';
    expect(svg).toMatch(/<desc id="description">3 documents\. /);
    const cells = comparison.themes.reduce((sum, { authorities }) => sum + authorities.length, 0);
    expect(svg.match(/<title>/g)).toHaveLength(cells);
    const fills = [...svg.matchAll(/fill="#([0-9a-f]+)"/g)].map(([, color = '']) => color);
    expect(fills.filter((color) => new Set(color.match(/^.$|..|^.(?=.$)/g)).size > 1)).toEqual([]);
  });

  it.each(['terminal', 'md'] as const)('%s counts documents before points', async (format) => {
    const text =
      (await writeDocuments({ command: 'compare', results: [comparison] }, format)) ?? '';
    expect(text).toMatch(/criticised in \d of \d \(\d+ points?\), praised in/);
    expect(text.toLowerCase().indexOf('documents')).toBeLessThan(
      text.toLowerCase().indexOf('points'),
    );
  });
});

describe('the command', () => {
  it('takes a list of authorities, and a folder of reports from an earlier run', async () => {
    writeFileSync(
      join(command.folder, 'near.txt'),
      '\ufeffMarlingford City Council\r\nNowhere\r\n',
    );
    const written = await command.call([...PATHS, '-o', 'written/', '--quiet']);
    expect(written.err).toBe('');
    // What else lies in such a folder is no failure. A file that is named is tried.
    for (const name of ['a.corrections.json', 'other.json', 'package.json'])
      writeFileSync(join(command.folder, 'written', name), '{"name": "other"}\n');
    const { out, err, status } = await command.call([
      'compare',
      'written',
      '--authorities',
      'near.txt',
      '--format',
      'json',
    ]);
    expect(err).toBe(
      'ofsted-parse: written/a.corrections.json and 2 more: JSON without reports of this tool, left out\n',
    );
    expect(status).toBe(0);
    const named = await command.call(['compare', 'written', 'written/other.json', '-f', 'json']);
    expect(named.status).toBe(3);
    expect(named.err).toContain('other.json: it is JSON, but holds no reports of this tool');
    const made = JSON.parse(out) as Comparison;
    expect(made.documents.map(({ authority }) => authority?.name)).toEqual([
      'Marlingford',
      'Marlingford',
    ]);
  });

  it('continues a run that was broken off, and leaves no other files', async () => {
    const args = ['compare', ...PATHS, '--output', 'themes.csv', '--quiet'];
    const first = await command.call(args);
    const again = await command.call([...args, '--resume']);
    expect([first.status, again.status]).toEqual([0, 0]);
    const { readdirSync } = await import('node:fs');
    expect(readdirSync(command.folder).filter((name) => name.startsWith('themes'))).toEqual([
      'themes.csv',
    ]);
  });
});
