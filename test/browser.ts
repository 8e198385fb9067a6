/** Programs that some tests need and a machine may not have: a browser and an office. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const OFFICES = ['/usr/bin/soffice', '/usr/bin/libreoffice'];

const firstThere = (paths: readonly (string | undefined)[]): string | null =>
  paths.find((path): path is string => path !== undefined && existsSync(path)) ?? null;

/** Where Chromium is; `null` where this machine has none: the tests that need it say so. */
export const BROWSER = firstThere([process.env.CHROMIUM, ...BROWSERS]);
/** Where LibreOffice is. */
export const OFFICE = firstThere([process.env.SOFFICE, ...OFFICES]);

if (BROWSER === null) console.log('no Chromium here (set CHROMIUM): tests in a browser do not run');
if (OFFICE === null)
  console.log('no LibreOffice here (set SOFFICE): tests in an office do not run');

/** A browser without a network of its own. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: BROWSER ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
