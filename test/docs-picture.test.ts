/** The picture of the terminal view shows what the command writes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { svgOf } from '../scripts/ansi-to-svg.js';
import { ROOT } from '../scripts/bundle.js';
import { ARGS, ENV, PICTURE, pictureOf } from '../scripts/terminal-picture.js';
import { useCommand } from './command.js';

const command = useCommand();

it('docs/terminal.svg shows what a run prints now (npm run picture draws it)', async () => {
  const { out } = await command.call(ARGS, { cwd: ROOT, env: ENV });
  expect(pictureOf(out)).toBe(readFileSync(PICTURE, 'utf8'));
});

it('docs/review-page.png exists and is small enough for a page (npm run picture:page draws it)', () => {
  const bytes = readFileSync(join(ROOT, 'docs', 'review-page.png'));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.length).toBeLessThan(300_000);
});

describe('svgOf', () => {
  it('gives each run its look and its column', () => {
    const svg = svgOf('a \u001b[1m\u001b[32mbold\u001b[39m\u001b[22m  end\n', 'command');
    expect(svg).toContain(
      '<tspan x="18" textLength="8.4" lengthAdjust="spacingAndGlyphs">a</tspan>',
    );
    expect(svg).toMatch(/<tspan x="34.8"[^>]* font-weight="bold" fill="#6bc46d">bold<\/tspan>/);
    expect(svg).toMatch(/<tspan x="85.2"[^>]*>end<\/tspan>/);
  });

  it('keeps a look over the end of a line', () => {
    const svg = svgOf('\u001b[4mone\ntwo\u001b[24m', 'command');
    expect(svg.match(/text-decoration="underline"/g)).toHaveLength(2);
  });

  it('escapes markup in the text', () => {
    const svg = svgOf('<script>&"', '<b>');
    expect(svg).not.toMatch(/<script|<b>/);
    expect(svg).toContain('&#60;script&#62;&#38;&#34;');
  });

  it('refuses a code that it cannot show', () => {
    expect(() => svgOf('\u001b[5mblink', 'command')).toThrow('no picture yet: 5');
  });
});
