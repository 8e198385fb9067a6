/**
 * The review page: one HTML file that needs no network and no script to be read. Scripts add
 * filters, search, keys and corrections. A content-security policy keeps everything else out.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Writer } from '../writer.js';
import { documentPart } from './document.js';
import { Markup, markup } from './markup.js';
import { toolbar } from './toolbar.js';

const writer: Writer = {
  extension: '.html',
  write: (report, { pictures }) => documentPart(report, pictures).text,
  frame: (many) => ({
    open: opening(many ? 'Documents' : 'Document', toolbar()).text,
    between: '',
    close: closing().text,
  }),
};
export default writer;

/** A file beside this module, as the bundle keeps it. */
function asset(name: string): string {
  return readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
}

const STYLE = asset('page.css');
const SCRIPT = asset('page.client.js');

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The head of a page, with the policy that lets only its own style and script run. */
function opening(title: string, tools: Markup): Markup {
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src ${hashOf(STYLE)}`,
    `script-src ${hashOf(SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}: findings to check</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the points</a>
${tools}
<main id="main">
`;
}

function closing(): Markup {
  return markup`</main>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`;
}
