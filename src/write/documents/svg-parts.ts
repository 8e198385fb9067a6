/** Makes SVG from text. Whatever the text contains, it can only be read. */
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
  /** The angle in degrees by which it is turned. */
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
  /**
   * The title says in a few words what the picture shows. The description says all that it shows, for readers who do
   * not see it.
   */
  readonly title: string;
  readonly description: string;
  readonly parts: readonly string[];
}

/**
 * The picture on white as an SVG element. Screen readers read out its title and description. `key` keeps the ids of
 * several pictures on one page different.
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

/** The picture as a complete SVG file. */
export function svgFile(picture: Picture): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgElement(picture)}`;
}
