/** Finds what a visit looked at, and the theme of a joint inspection. */

import type { Line, Reading } from '../lines/reading.js';
import type { Kind } from '../model/vocabulary.js';
import { FOCUS_LEADS, THEMES } from './focus.data.js';

const MOST_ITEMS = 12;

/** The items under "Inspectors had a particular focus on:", or the words of a sentence that says so. */
export function focusOf(kind: Kind, reading: Reading): string[] {
  if (kind !== 'monitoring-visit' && kind !== 'focused-visit') return [];
  for (const { pattern } of FOCUS_LEADS)
    for (const [i, line] of reading.top.entries()) {
      const match = pattern.exec(line.text);
      if (match === null) continue;
      const items = listAfter(reading, reading.lines.indexOf(line));
      if (items.length > 0 && /:\s*$/.test(line.text)) return items;
      const words = clause(line.raw.slice(match.index + match[0].length));
      if (words !== '' && i > 0) return [words];
    }
  return [];
}

function listAfter(reading: Reading, at: number): string[] {
  const items: string[] = [];
  for (const line of reading.lines.slice(at + 1, at + 1 + MOST_ITEMS)) {
    if (!isItem(line)) break;
    items.push(line.raw.replace(GLYPH, ''));
  }
  return items;
}

/**
 * A bullet that was not recognised as one when the file was read: a private-use character, a square, a dash, or the
 * letter o.
 */
const GLYPH = /^(?:[\u2022\u25a0\u25aa\u25fc\u25cf\ue000-\uf8ff\u2010-\u2015-]|o(?= \p{Lu}))\s+/u;

function isItem(line: Line): boolean {
  return line.kind === 'list-item' || GLYPH.test(line.raw);
}

function clause(text: string): string {
  return (/^[^.:]+/.exec(text)?.[0] ?? '').trim();
}

/**
 * The theme as printed. Where the title only says "abuse and neglect", the theme is the subject of the "deep dive".
 */
export function themeOf(kind: Kind, reading: Reading): string | null {
  if (kind !== 'jtai') return null;
  const found = THEMES.map(({ pattern }) => firstGroup(pattern, reading.top));
  const [deepDive, title, sentence] = found;
  const general = title == null || /\babuse and neglect\b/i.test(title);
  return (general ? deepDive : null) ?? title ?? sentence ?? null;
}

function firstGroup(pattern: RegExp, lines: readonly Line[]): string | null {
  for (const line of lines) {
    const match = pattern.exec(line.text);
    const group = match?.[1];
    if (match === null || group === undefined) continue;
    const from = match.index + match[0].indexOf(group);
    return line.raw.slice(from, from + group.length);
  }
  return null;
}
