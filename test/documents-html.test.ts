/** The pages of `track`, `check` and `compare`, and the index of a folder of review pages, as text. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  check,
  compare,
  parse,
  type Report,
  type Results,
  track,
  writeDocuments,
} from '../src/index.js';
import { sitePage } from '../src/write/documents/html/site.js';
import { dateWords } from '../src/write/wording/dates.js';
import { FIXTURES, useCommand } from './command.js';
import { sampleFinding, sampleReport } from './sample-report.js';

const command = useCommand();
const at = (name: string): string => join(FIXTURES, 'documents', name);
let earlier: Report;
let later: Report;
let release: Report;
beforeAll(async () => {
  [earlier, later, release] = (await Promise.all(
    ['marlingford-2024.txt', 'marlingford-2025.txt', 'release-2025.txt'].map((name) =>
      parse(at(name)),
    ),
  )) as [Report, Report, Report];
});

const resultsOf = (): readonly Results[] => [
  { command: 'track', results: [track([earlier, later])] },
  { command: 'check', results: [check(release, later)] },
  { command: 'compare', results: [compare([earlier, later])] },
];
const pageOf = async (results: Results): Promise<CheerioAPI> =>
  load((await writeDocuments(results, 'html')) ?? '');
const siteOf = (reports: readonly Report[], missing: readonly string[] = []): CheerioAPI =>
  load(
    sitePage({
      entries: reports.map((report, i) => ({ report, page: `north/letter ${i + 1}.html` })),
      missing,
      comparison: compare(reports),
      tracks: [track(reports)],
    }),
  );

describe('every page', () => {
  it('allows only its own style and script, makes no request, and has no id twice', async () => {
    const pages = await Promise.all(resultsOf().map(pageOf));
    for (const $ of [...pages, siteOf([earlier, later])]) {
      const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
      const hash = (text: string) => createHash('sha256').update(text).digest('base64');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain(`style-src 'sha256-${hash($('style').text())}'`);
      const script = $('script');
      expect(policy).toContain(
        script.length === 0 ? "script-src 'none'" : `script-src 'sha256-${hash(script.text())}'`,
      );
      expect($('[style], [onclick], link, iframe, [src]')).toHaveLength(0);
      const ids = $('[id]')
        .map((_, element) => $(element).attr('id'))
        .get();
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('has the target of each of its links, and a control for each label', async () => {
    const pages = await Promise.all(resultsOf().map(pageOf));
    for (const $ of [...pages, siteOf([earlier, later])]) {
      const names = [
        ...$('a[href^="#"]').map((_, link) => $(link).attr('href')?.slice(1)),
        ...$('[aria-labelledby]').map((_, element) => $(element).attr('aria-labelledby')),
        ...$('[aria-describedby]').map((_, element) => $(element).attr('aria-describedby')),
      ];
      expect(names.length).toBeGreaterThan(1);
      for (const name of names) expect($(`[id="${name}"]`), name).toHaveLength(1);
    }
  });
});

describe('what a page shows', () => {
  it('track: the status of each matter in each document, with the words', async () => {
    const tracks = track([earlier, later]);
    const $ = await pageOf({ command: 'track', results: [tracks] });
    expect($('tbody tr')).toHaveLength(tracks.matters.length);
    expect($('tbody tr').first().text()).toMatch(/Life-story work.*named.*better/s);
    for (const { first, later: said } of tracks.matters) {
      for (const { text } of [first, ...said.flatMap(({ places }) => places)])
        expect($('blockquote').text()).toContain(text);
    }
    expect($('svg').attr('role')).toBe('img');
    expect($('main').text()).toContain('“Not mentioned” is not “put right”');
  });

  it('check: each quotation with its status, each fact, each claim, and what is not mentioned', async () => {
    const result = check(release, later);
    const $ = await pageOf({ command: 'check', results: [result] });
    const lists = $('section > .plain');
    const counts = lists.map((_, list) => $(list).children('li').length).get();
    const { quotes, claims, leftOut, facts } = result;
    expect(counts).toEqual([quotes.length, claims.length, leftOut.length].filter((n) => n > 0));
    expect($('section > table tbody tr')).toHaveLength(facts.length);
    expect($('.status.exact')).toHaveLength(2);
    expect($('table').text()).toContain('differs');
  });

  it('compare: every point in full once, with its day and page, and a link under each other theme', async () => {
    const comparison = compare([earlier, later]);
    const $ = await pageOf({ command: 'compare', results: [comparison] });
    const points = comparison.themes.flatMap(({ authorities }) =>
      authorities.flatMap(({ improvements, strengths }) => [...improvements, ...strengths]),
    );
    const once = new Map(points.map((point) => [`${point.document} ${point.id}`, point]));
    expect(once.size).toBeLessThan(points.length);
    expect($('.theme q')).toHaveLength(once.size);
    expect($('.theme .points a')).toHaveLength(points.length - once.size);
    for (const { text } of once.values()) expect($('.theme q').text()).toContain(text);
    const days = [earlier, later].map(({ inspection }) => dateWords(inspection?.start ?? ''));
    for (const place of $('.theme small')) {
      expect(days.some((day) => $(place).text().startsWith(day))).toBe(true);
    }
    for (const link of $('.theme .points a')) {
      const there = $(`[id="${$(link).attr('href')?.slice(1)}"] q`).text();
      expect(there).toContain($(link).text().replace(/…$/, ''));
    }
    expect($('svg rect').length).toBeGreaterThan(comparison.themes.length);
  });

  it('the index: a row for each document, with the values of its filters, and links to its points', () => {
    const other = sampleReport({
      judgements: [
        {
          area: 'overall-effectiveness',
          label: 'Overall effectiveness',
          grade: 'good',
          gradeText: 'Good',
          page: 1,
        },
      ],
    });
    const $ = siteOf([later, earlier, other], ['broken.pdf']);
    const rows = $('table.index tbody tr');
    // By authority, then by date.
    expect(rows.map((_, row) => $(row).attr('data-year')).get()).toEqual(['2025', '2024', '2025']);
    expect(rows.first().attr()).toMatchObject({
      'data-kind': 'Monitoring visit',
      'data-region': 'North West',
      'data-grade': 'Good',
    });
    expect(rows.first().find('a').attr('href')).toBe('./north/letter%203.html');
    expect($('.filters').attr('hidden')).toBeDefined();
    expect($('option').text()).toContain('Good');
    expect($('main').text()).toContain('broken.pdf');
    const links = $('section:last-of-type table a')
      .map((_, link) => $(link).attr('href') ?? '')
      .get();
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect(link).toMatch(/^\.\/north\/letter%20\d\.html#d[0-9a-f]{8}-f-/);
  });
});

it('markup in the words of documents has no effect in any of them', async () => {
  const hostile = fc.constantFrom(
    '<script>alert(1)</script>',
    '</style><img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onclick='x",
    '</title></svg>',
    '\u202eabc\u0007',
    'javascript:alert(1)',
    '<!--',
  );
  const words = fc.array(fc.oneof(hostile, fc.string()), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(words, async (parts) => {
      const text = parts.join(' ') || 'x';
      const point = sampleFinding({ text, basis: 'section', context: [] });
      const source = { ...sampleReport().source, name: text };
      const authority = { name: text, code: null, region: text };
      const report = (sha256: string, published: string): Report =>
        sampleReport({
          title: text,
          authority,
          published,
          areasForImprovement: [point],
          source: { ...source, sha256 },
        });
      const reports = [report('a'.repeat(64), '2024-01-01'), report('b'.repeat(64), '2025-01-01')];
      const [first, second] = reports as [Report, Report];
      const [tracks, comparison] = [track(reports), compare(reports)];
      const results: readonly Results[] = [
        { command: 'track', results: [tracks] },
        { command: 'check', results: [check(first, second)] },
        { command: 'compare', results: [comparison] },
      ];
      const pages = await Promise.all(results.map((one) => writeDocuments(one, 'html')));
      const site = sitePage({
        entries: reports.map((one) => ({ report: one, page: `${text}.html` })),
        missing: [text],
        comparison,
        tracks: [tracks],
      });
      for (const html of [...pages, site]) {
        const $ = load(html ?? '');
        expect($('script')).toHaveLength(html === site ? 1 : 0);
        expect($('img, svg svg')).toHaveLength(0);
        expect($('[onclick], [onerror], [onload], [src]')).toHaveLength(0);
        for (const link of $('a')) expect($(link).attr('href')).toMatch(/^(?:#|\.\/)/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass
        expect(html).not.toMatch(/[\u0000-\u0008\u202a-\u202e]/);
      }
    }),
    { numRuns: 40 },
  );
});

describe('a folder of pages', () => {
  const inside = (...parts: string[]): string => join(command.folder, ...parts);
  beforeAll(() => {
    mkdirSync(inside('letters'));
    for (const name of ['marlingford-2024.txt', 'marlingford-2025.txt', 'release-2025.txt'])
      cpSync(at(name), inside('letters', name));
    cpSync(at('marlingford-2024.txt'), inside('letters', 'index.txt'));
    writeFileSync(
      inside('letters', 'index.txt'),
      `${readFileSync(inside('letters', 'index.txt'), 'utf8')}\n`,
    );
    cpSync(join(FIXTURES, 'broken', 'truncated.pdf'), inside('letters', 'broken.pdf'));
  });
  const run = (...args: string[]) =>
    command.call(['letters/', '--format', 'html', '-o', 'site/', '--jobs', '1', ...args]);

  it('has an index with links to its pages; a page called index gets another name', async () => {
    const ran = await run();
    expect(ran.status).toBe(3);
    expect(ran.err).toContain('index.txt: written as index-2.html');
    const $ = load(readFileSync(inside('site', 'index.html'), 'utf8'));
    const pages = $('table.index a')
      .map((_, link) => $(link).attr('href') ?? '')
      .get();
    expect(pages).toHaveLength(4);
    for (const page of pages)
      expect(readFileSync(inside('site', page), 'utf8')).toMatch(
        /^<!doctype html>[\s\S]*<\/html>\n$/,
      );
    expect($('#missing').parent().text()).toContain('broken.pdf');
    for (const link of $('section:last-of-type table a')) {
      const [page = '', anchor = ''] = ($(link).attr('href') ?? '').split('#');
      expect(readFileSync(inside('site', page), 'utf8')).toContain(`id="${anchor}"`);
    }
  });

  it('has the same index where a run was continued', async () => {
    const before = readFileSync(inside('site', 'index.html'), 'utf8');
    expect((await run('--resume')).status).toBe(3);
    expect(readFileSync(inside('site', 'index.html'), 'utf8')).toBe(before);
  });

  it('keeps an index with --no-clobber, and has none for a share of a run', async () => {
    writeFileSync(inside('site', 'index.html'), 'mine');
    await run('--no-clobber');
    expect(readFileSync(inside('site', 'index.html'), 'utf8')).toBe('mine');
    const ran = await command.call(['letters/', '-f', 'html', '-o', 'share/', '--shard', '1/2']);
    expect(ran.err).toContain('no index');
    expect(existsSync(inside('share', 'index.html'))).toBe(false);
  });
});
