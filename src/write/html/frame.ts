/**
 * How every page begins and ends. The policy in its head lets the page's own style and script run, and nothing else.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Markup, markup } from './markup.js';

/** The style and the script of one sort of page; `script` is `null` where the page has none. */
export interface Look {
  readonly style: string;
  readonly script: string | null;
}

/** The content of a file that lies beside the module that asks for it, both in the source and in the bundle. */
export function asset(place: URL): string {
  return readFileSync(place, 'utf8');
}

/** Colours, type and controls, which all pages have in common. */
const BASE = asset(new URL('./base.css', import.meta.url));

/** The common style, followed by that of one sort of page. */
export function styleOf(place: URL): string {
  return BASE + asset(place);
}

export interface Head {
  readonly title: string;
  /** The name of the main part in the link that skips everything before it. */
  readonly skipTo: string;
  /** What stands between that link and the main part. */
  readonly before: Markup | null;
}

/** The beginning of a page, up to the content of its main part. */
export function pageStart(look: Look, { title, skipTo, before }: Head): Markup {
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(look)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(look.style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to ${skipTo}</a>
${before}
<main id="main" tabindex="-1">
`;
}

/** The end of a page that `pageStart` began. */
export function pageEnd({ script }: Look): Markup {
  const element = script === null ? null : markup`<script>${new Markup(script)}</script>\n`;
  return markup`</main>
${element}</body>
</html>
`;
}

function policyOf({ style, script }: Look): string {
  return [
    "default-src 'none'",
    'img-src data:',
    `style-src ${hashOf(style)}`,
    `script-src ${script === null ? "'none'" : hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
