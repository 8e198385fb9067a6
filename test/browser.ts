/** Finds the programs that some tests need: a browser and an office. A machine may not have them. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const OFFICES = ['/usr/bin/soffice', '/usr/bin/libreoffice'];

const firstThere = (paths: readonly (string | undefined)[]): string | null =>
  paths.find((path): path is string => path !== undefined && existsSync(path)) ?? null;

/** The path of Chromium; `null` where this machine has none. Tests that need it are then skipped. */
export const BROWSER = firstThere([process.env.CHROMIUM, ...BROWSERS]);
/** The path of LibreOffice; `null` where this machine has none. */
export const OFFICE = firstThere([process.env.SOFFICE, ...OFFICES]);

if (BROWSER === null) console.log('no Chromium here (set CHROMIUM): tests in a browser do not run');
if (OFFICE === null)
  console.log('no LibreOffice here (set SOFFICE): tests in an office do not run');

/** Starts a browser that makes no requests of its own. */
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
