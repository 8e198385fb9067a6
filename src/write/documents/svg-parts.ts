/** SVG from text: what is printed can do nothing in a page but be read. */
import { oneLine } from '../inert.js';

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as SVG shows it. */
export function inertSvg(text: string): string {
  return oneLine(text).replace(/[&<>"]/g, (mark) => MARKUP[mark] ?? mark);
}

export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  /** Degrees around its place. */
  readonly turn?: number;
}

export function svgText(text: string, place: TextPlace): string {
  const { x, y, size = 12, anchor = 'start', bold = false, turn } = place;
  const turned = turn === undefined ? '' : ` transform="rotate(${turn} ${x} ${y})"`;
  const weight = bold ? ' font-weight="bold"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}"${weight}${turned}>${inertSvg(text)}</text>`;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What it shows, in a few words; and all that it says, for whoever does not see it. */
  readonly title: string;
  readonly description: string;
  readonly parts: readonly string[];
}

/**
 * The picture on white as an SVG element, with a title and a description that screen readers read out.
 * `key` keeps the ids of several pictures of one page apart.
 */
export function svgElement(
  { width, height, title, description, parts }: Picture,
  key = '',
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${key}title" aria-describedby="${key}description" font-family="Arial, Helvetica, sans-serif" fill="#000">
<title id="${key}title">${inertSvg(title)}</title>
<desc id="${key}description">${inertSvg(description)}</desc>
<rect width="${width}" height="${height}" fill="#fff"/>
${parts.join('\n')}
</svg>
`;
}

/** The picture as a whole SVG file. */
export function svgFile(picture: Picture): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgElement(picture)}`;
}
