/**
 * Draws docs/review-page.png, the picture of the review page: how Chromium shows the page of a fixture.
 *
 *   npm run picture:page               draws it
 *   npm run picture:page -- --check    draws nothing; fails if there is no picture
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startBrowser } from '../test/browser.js';
import { bundle, ROOT } from './bundle.js';

const PICTURE = join(ROOT, 'docs', 'review-page.png');
const LETTER = join('fixtures', 'letters', 'monitoring-visit-2024', 'letter.tagged.pdf');
const VIEW = { width: 1120, height: 620 };
/** The number of the point that is selected on the picture, counted from 1. */
const CHOSEN = 3;

async function draw(): Promise<void> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache', 'picture-'));
  const browser = await startBrowser();
  try {
    await bundle(folder);
    const page = join(folder, 'letter.html');
    const args = [join(folder, 'cli.js'), LETTER, '-o', page, '--quiet'];
    execFileSync(process.execPath, args, { cwd: ROOT });
    const tab = await browser.newPage({ viewport: VIEW });
    await tab.goto(pathToFileURL(page).href);
    for (let i = 0; i < CHOSEN; i += 1) await tab.keyboard.press('j');
    await tab.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

if (!process.argv.includes('--check')) {
  await draw();
} else if (!existsSync(PICTURE)) {
  console.error('docs/review-page.png is missing: run npm run picture:page');
  process.exitCode = 1;
}
