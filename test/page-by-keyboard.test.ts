/** Every action of the review page, of the index and of the page of themes, with the keyboard alone. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, startBrowser } from './browser.js';
import { FIXTURES, useCommand } from './command.js';

const LETTER = join(FIXTURES, 'letters', 'monitoring-visit-2024', 'letter.tagged.pdf');
const RELEASE = join(FIXTURES, 'documents', 'release-2025.txt');
const SERIES = ['marlingford-2024.txt', 'marlingford-2025.txt'].map((name) =>
  join(FIXTURES, 'documents', name),
);

describe.runIf(BROWSER !== null)('with the keyboard alone', () => {
  const command = useCommand();
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
    for (const [args, output] of [
      [[LETTER], 'letter.html'],
      [[RELEASE], 'release.html'],
      [['compare', ...SERIES], 'themes.html'],
    ] as const) {
      const { err } = await command.call([...args, '-o', output, '--quiet']);
      expect(err).toBe('');
    }
  });
  afterAll(() => browser.close());

  async function withPage(name: string, use: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(command.folder, name)).href);
    await use(page);
    await context.close();
  }

  /** Presses Tab until the element has the focus. Whoever cannot use a mouse has no other way to it. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    const isThere = `document.activeElement.matches(${JSON.stringify(selector)})`;
    for (let i = 0; i < 200; i += 1) {
      if (await page.evaluate<boolean>(isThere)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${selector}`);
  }
  /** Scrolls the pages to their end, and waits until they stand still. */
  async function toEndOfSource(page: Page): Promise<void> {
    await tabTo(page, '.source');
    await page.keyboard.press('End');
    const left = `(({ scrollHeight, clientHeight, scrollTop }) => scrollHeight - clientHeight - scrollTop)(document.activeElement)`;
    await expect.poll(() => page.evaluate<number>(left)).toBeLessThan(2);
  }
  const chosen = (page: Page): Promise<string | null> =>
    page.locator('.point.chosen').getAttribute('data-id');
  const count = (page: Page): Promise<number> => page.locator('.point:visible').count();

  it('the first Tab leads to the link that skips the tools', async () => {
    await withPage('letter.html', async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.locator('.skip:focus').isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('main');
    });
  });

  it.each([
    ['lists', 'Str', 'letter.html'],
    ['topics', 'Super', 'letter.html'],
    ['by', 'The c', 'release.html'],
  ])('the filter %s is set by typing %j, and taken back', async (name, typed, file) => {
    await withPage(file, async (page) => {
      const all = await count(page);
      await tabTo(page, `[data-filter="${name}"]`);
      await page.keyboard.type(typed);
      expect(await count(page)).toBeLessThan(all);
      await page.keyboard.press('Home');
      expect(await count(page)).toBe(all);
    });
  });

  it('doubtful points alone: Space; search: /, words, and Enter for the first; Escape clears it', async () => {
    await withPage('letter.html', async (page) => {
      const all = await count(page);
      await tabTo(page, '[data-filter="doubt"]');
      await page.keyboard.press('Space');
      expect(await count(page)).toBeLessThan(all);
      await page.keyboard.press('Space');
      expect(await count(page)).toBe(all);
      await page.keyboard.press('/');
      await page.keyboard.type('supervision');
      const found = await count(page);
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThan(all);
      await page.keyboard.press('Enter');
      expect(await page.locator('.point.chosen:focus').textContent()).toMatch(/supervision/i);
      await page.keyboard.press('/');
      await page.keyboard.press('Escape');
      expect(await count(page)).toBe(all);
      await page.keyboard.press('k');
      expect(await chosen(page)).not.toBeNull();
    });
  });

  it('steps: the buttons, and j and k', async () => {
    await withPage('letter.html', async (page) => {
      await tabTo(page, '[data-step="1"]');
      await page.keyboard.press('Enter');
      const first = await chosen(page);
      await page.keyboard.press('j');
      expect(await chosen(page)).not.toBe(first);
      await page.keyboard.press('k');
      expect(await chosen(page)).toBe(first);
    });
  });

  it('a point leads to its place: by its link and by Enter', async () => {
    await withPage('letter.html', async (page) => {
      await page.keyboard.press('j');
      const id = await chosen(page);
      const mark = page.locator(`.mark[data-id="${id}"]`).first();
      await toEndOfSource(page);
      await expect.poll(() => isSeen(page, mark)).toBe(false);
      await page.locator('.point.chosen').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => isSeen(page, mark)).toBe(true);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.className')).toBe('where');
      await page.keyboard.press('Enter');
      expect(await chosen(page)).toBe(id);
    });
  });

  it('a place leads to its point: v', async () => {
    await withPage('letter.html', async (page) => {
      await toEndOfSource(page);
      await page.keyboard.press('v');
      const id = await chosen(page);
      expect(id).not.toBeNull();
      expect(await isSeen(page, page.locator(`.mark[data-id="${id}"]`).first())).toBe(true);
    });
  });

  it('what is to be checked first is a list of links', async () => {
    await withPage('release.html', async (page) => {
      await tabTo(page, '.to-check a');
      await page.keyboard.press('Enter');
      expect(await page.locator('.point.chosen').getAttribute('data-doubt')).toBe('yes');
    });
  });

  it('a correction: c, its kind, what it should be, a note, a name, Enter; and the file', async () => {
    await withPage('letter.html', async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('c');
      await page.keyboard.type('wrong l');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.name')).toBe('to');
      await page.keyboard.type('str');
      await page.keyboard.press('Tab');
      await page.keyboard.type('It praises.');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Kim Lee');
      await page.keyboard.press('Enter');
      expect(await page.textContent('.kept')).toBe('1');
      await tabTo(page, '[data-save]');
      const saved = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      expect((await saved).suggestedFilename()).toBe('letter.tagged.corrections.json');
    });
  });

  it('a theme is opened and closed by Enter and Space', async () => {
    await withPage('themes.html', async (page) => {
      await tabTo(page, '.theme summary');
      await page.keyboard.press('Enter');
      expect(await page.locator('.theme[open]').count()).toBe(1);
      await page.keyboard.press('Space');
      expect(await page.locator('.theme[open]').count()).toBe(0);
    });
  });

  it('the index: filters by typing, and links to the pages', async () => {
    mkdirSync(join(command.folder, 'letters'));
    for (const path of SERIES) cpSync(path, join(command.folder, 'letters', path.slice(-8)));
    await command.call(['letters/', '-f', 'html', '-o', 'site/', '--quiet']);
    await withPage('site/index.html', async (page) => {
      await tabTo(page, '.filters select');
      await tabTo(page, '.filters input');
      await page.keyboard.type('no such words');
      expect(await page.locator('table.index tbody tr:visible').count()).toBe(0);
      for (let i = 0; i < 20; i += 1) await page.keyboard.press('Backspace');
      await tabTo(page, 'table.index a');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(page.url()).toMatch(/site\/202[45]\.html$/);
    });
  });
});

/** Whether a mark is inside the window and inside the frame of the pages. */
async function isSeen(page: Page, mark: ReturnType<Page['locator']>): Promise<boolean> {
  const [box, frame] = [
    await mark.boundingBox(),
    await page.locator('.source').first().boundingBox(),
  ];
  if (box === null || frame === null) return false;
  const bottom = Math.min(frame.y + frame.height, page.viewportSize()?.height ?? 0);
  return box.y >= Math.max(0, frame.y) && box.y < bottom;
}
