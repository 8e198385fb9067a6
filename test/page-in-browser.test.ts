/** The review page in a real browser: its marks, its keys, and that it makes no requests. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../scripts/bundle.js';
import { BROWSER, startBrowser } from './browser.js';
import { FIXTURES, useCommand } from './command.js';

const LETTER = join(FIXTURES, 'letters', 'monitoring-visit-2024');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const REPORTS = join(FIXTURES, 'reports');
const SHARED = join(ROOT, '..', 'shared', 'corpus');
const CORPUS = ['letters/focused-barnet-2021-08-02.pdf', 'reports/ilacs-kent-2026-02-02.pdf']
  .map((name) => join(SHARED, name))
  .filter((path) => existsSync(path));
if (CORPUS.length === 0) console.log('no ../shared/corpus: marks are looked at on fixtures only');

interface Marks {
  readonly unmarked: readonly string[];
  readonly astray: readonly string[];
  readonly rects: number;
  readonly worst: number;
}

/**
 * Code for the browser. Finds points that have no mark, and marks that do not fit a line of print: ink must begin and
 * end near the ends of the mark, and its upper and lower edges must not cut through much ink.
 */
const LOOK_AT_MARKS = `(async () => {
  const astray = [];
  let [rects, worst] = [0, 0];
  for (const figure of document.querySelectorAll('figure.page')) {
    const image = figure.querySelector('img');
    const svg = figure.querySelector('svg');
    await image.decode();
    const [a, b] = [image.getBoundingClientRect(), svg.getBoundingClientRect()];
    worst = Math.max(worst, ...['left', 'top', 'right', 'bottom'].map((s) => Math.abs(a[s] - b[s])));
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(image, 0, 0);
    const scale = image.naturalWidth / svg.viewBox.baseVal.width;
    for (const rect of figure.querySelectorAll('.mark rect')) {
      rects += 1;
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((n) => rect[n].baseVal.value * scale);
      const [w, h] = [Math.ceil(width), Math.ceil(height)];
      const { data } = context.getImageData(Math.floor(x), Math.floor(y), w, h);
      const dark = (i, j) => data[4 * (j * w + i)] < 140;
      const columns = [...Array(w).keys()].filter((i) => [...Array(h).keys()].some((j) => dark(i, j)));
      const room = 4 * scale;
      const isOn = columns.length > w / 5 && columns[0] < room && columns.at(-1) > w - room;
      if (!isOn) astray.push(rect.parentElement.dataset.id + ' on ' + figure.id);
    }
  }
  const marked = new Set([...document.querySelectorAll('.mark')].map((mark) => mark.dataset.id));
  const points = [...document.querySelectorAll('.point')].map((point) => point.dataset.id);
  return { unmarked: points.filter((id) => !marked.has(id)), astray, rects, worst };
})()`;

interface Opened {
  readonly page: Page;
  readonly requests: string[];
  readonly errors: string[];
}

describe.runIf(BROWSER !== null)('in a browser', () => {
  const command = useCommand();
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  async function open(input: string, ...args: string[]): Promise<Opened> {
    const file = join(command.folder, `${Math.abs(hash(input + args.join(' ')))}.html`);
    const ran = await command.call([join(LETTER, input), '-o', file, '--quiet', ...args]);
    expect(ran.err).toBe('');
    return openFile(file);
  }

  async function openFile(file: string): Promise<Opened> {
    const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
    const page = await context.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) requests.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(pathToFileURL(file).href);
    return { page, requests, errors };
  }

  it('keys select a point, scroll to its place, and go back', async () => {
    const { page } = await open('letter.html');
    await page.keyboard.press('j');
    const first = await page.locator('.point.chosen').getAttribute('data-id');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await page.locator('.point.chosen').getAttribute('data-id')).toBe(first);
    await expectInView(page, `mark[data-id="${first}"]`);
    await page.context().close();
  });

  it('a mark selects its point', async () => {
    const { page } = await open('letter.html');
    const mark = page.locator('mark').nth(5);
    const id = await mark.getAttribute('data-id');
    await mark.click();
    expect(await page.locator('.point.chosen').getAttribute('data-id')).toBe(id);
    await expectInView(page, '.point.chosen');
    await page.context().close();
  });

  it('filters and the search leave only points that match', async () => {
    const { page } = await open('letter.html');
    await page.selectOption('[data-filter="lists"]', 'strengths');
    // Code for the browser is given as text, because TypeScript knows only the types of Node here.
    const lists = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.point:not([hidden])')].map((point) => point.dataset.lists)",
    );
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.every((its) => its.split(' ').includes('strengths'))).toBe(true);
    await page.selectOption('[data-filter="lists"]', '');
    await page.keyboard.press('Escape');
    await page.fill('[data-filter="words"]', 'caseloads');
    for (const words of await page.locator('.point:visible').allTextContents())
      expect(words.toLowerCase()).toContain('caseloads');
    await page.context().close();
  });

  it('corrections can be made with the keyboard alone, and change the report', async () => {
    const { page } = await open('letter.html');
    await page.keyboard.press('j');
    const id = await page.locator('.point.chosen').getAttribute('data-id');
    await page.keyboard.press('c');
    await page.keyboard.type('not a finding');
    await page.locator('[name="by"]').focus();
    await page.keyboard.type('Kim Lee');
    await page.keyboard.press('Enter');
    expect(await page.textContent('.kept')).toBe('1');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-save]').press('Enter'),
    ]);
    const file = join(command.folder, 'letter.corrections.json');
    await download.saveAs(file);
    const letter = join(LETTER, 'letter.html');
    const ran = await command.call([letter, '--corrections', file, '--format', 'json']);
    const report = JSON.parse(ran.out);
    expect(report.corrections).toMatchObject([{ id, change: 'not-a-finding', by: 'Kim Lee' }]);
    const ids = [...report.headlineFindings, ...report.strengths, ...report.areasForImprovement];
    expect(ids.map((finding) => finding.id)).not.toContain(id);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/[0-9a-f]{64}/, '0'.repeat(64)));
    const refused = await command.call([letter, '--corrections', file]);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('for another file');
    await page.context().close();
  });

  it.each([
    ['letter.html', []],
    ['letter.tagged.pdf', []],
    ['letter.tagged.pdf', ['--no-pages']],
  ] as const)(
    '%s %s: no request, no error, and no complaint of an accessibility checker',
    async (input, args) => {
      const { page, requests, errors } = await open(input, ...args);
      await page.keyboard.press('j');
      await page.addScriptTag({ path: AXE }).catch(() => undefined);
      expect(await page.evaluate("'axe' in window")).toBe(false);
      errors.length = 0;
      expect(await violationsOf(page)).toEqual([]);
      expect(requests).toEqual([]);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  const SERIES = ['marlingford-2024.txt', 'marlingford-2025.txt'].map(documentAt);
  it.each([
    ['track', ...SERIES],
    ['check', documentAt('release-2025.txt'), documentAt('marlingford-2025.txt')],
    ['compare', ...SERIES, join(LETTER, 'letter.html')],
  ])(
    'the page of %s: no request, no error, and no complaint of an accessibility checker',
    async (...args) => {
      const file = join(command.folder, `${args[0]}.html`);
      const ran = await command.call([...args, '-o', file, '--quiet']);
      expect(ran.err).toBe('');
      const { page, requests, errors } = await openFile(file);
      for (const theme of await page.locator('details > summary').all()) await theme.click();
      expect(await violationsOf(page)).toEqual([]);
      expect(requests).toEqual([]);
      expect(errors).toEqual([]);
      await expectNarrow(page);
      await page.context().close();
    },
  );

  it('a theme opens when it is selected in the table, without scripts', async () => {
    const file = join(command.folder, 'compare.html');
    await command.call(['compare', ...SERIES, '-o', file, '--quiet']);
    const { page } = await openFile(file);
    const link = page.locator('table.numbers a').nth(1);
    const words = await link.textContent();
    await link.press('Enter');
    const open = page.locator('details[open]');
    expect(await open.locator('summary').textContent()).toContain(words);
    await page.context().close();
  });

  it('the index filters its rows, links to the pages, and has no complaint of the checker', async () => {
    const folder = join(command.folder, 'site');
    const inputs = [...SERIES, documentAt('release-2025.txt'), join(LETTER, 'letter.html')];
    const ran = await command.call([...inputs, '-f', 'html', '-o', `${folder}/`, '--quiet']);
    expect(ran.err).toBe('');
    const { page, requests, errors } = await openFile(join(folder, 'index.html'));
    const rows = page.locator('table.index tbody tr:visible');
    expect(await rows.count()).toBe(4);
    await page.selectOption('[data-filter="kind"]', 'Press release');
    expect(await rows.count()).toBe(1);
    expect(await page.textContent('.status')).toBe('1 of 4 documents');
    await page.selectOption('[data-filter="kind"]', '');
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await page.keyboard.type('life story marlingford');
    expect(await rows.count()).toBeLessThan(4);
    expect(await rows.count()).toBeGreaterThan(0);
    await page.fill('[data-filter="words"]', '');
    expect(await violationsOf(page)).toEqual([]);
    await expectNarrow(page);
    const point = page.locator('section:last-of-type tbody a').first();
    const words = (await point.textContent())?.replace(/^\d+\. /, '');
    await point.press('Enter');
    await page.waitForSelector('.point.chosen');
    expect(await page.textContent('.point.chosen .own')).toContain(words);
    expect(requests).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  const PDFS = [
    join(LETTER, 'letter.tagged.pdf'),
    join(LETTER, 'letter.untagged.pdf'),
    ...['ilacs-2025', 'sif-2014'].map((name) => join(REPORTS, name, 'report.tagged.pdf')),
    ...CORPUS,
  ];
  it.each(PDFS)('every finding of %s has a mark, which lies on its words', async (input) => {
    const file = join(command.folder, 'marks.html');
    const ran = await command.call([input, '-o', file, '--quiet']);
    expect(ran.err).toBe('');
    const { page } = await openFile(file);
    const { unmarked, astray, rects, worst } = await page.evaluate<Marks>(LOOK_AT_MARKS);
    expect(unmarked).toEqual([]);
    expect(rects).toBeGreaterThan(30);
    expect(worst, 'how far the marks’ layer is from the picture, in pixels').toBeLessThan(1);
    expect(astray).toEqual([]);
    await page.context().close();
  });

  it('can be read at 200 % without scrolling sideways', async () => {
    const { page } = await open('letter.html');
    await expectNarrow(page);
    await page.context().close();
  });

  it('can be read without scripts', async () => {
    const { page } = await open('letter.html');
    const url = page.url();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const bare = await context.newPage();
    await bare.goto(url);
    expect(await bare.locator('.tools').isVisible()).toBe(false);
    expect(await bare.locator('.point').first().isVisible()).toBe(true);
    await context.close();
    await page.context().close();
  });
});

function documentAt(name: string): string {
  return join(FIXTURES, 'documents', name);
}

/** The complaints of axe. The page's policy blocks other scripts, so the browser injects the checker. */
async function violationsOf(page: Page): Promise<unknown> {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
  );
}

/** Whether the page scrolls sideways in a window of half the width, which shows the same as a zoom of 200 %. */
async function expectNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 640, height: 800 });
  const [wide = 0, view = 0] = await page.evaluate<number[]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  expect(wide).toBeLessThanOrEqual(view);
}

async function expectInView(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  expect(box).not.toBeNull();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(height);
}

function hash(text: string): number {
  let sum = 0;
  for (const char of text) sum = (31 * sum + (char.codePointAt(0) ?? 0)) | 0;
  return sum;
}
