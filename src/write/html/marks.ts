/**
 * The document beside its points. For a PDF these are its pages, with the lines of every point marked. For other
 * formats it is the text with marks. Marks differ in shape as well as in colour.
 */
import type { Paragraph, Report, Section } from '../../model/report.js';
import type { Point } from '../points.js';
import type { Picture } from '../writer.js';
import { Markup, markup } from './markup.js';

const SIGNS: Readonly<Record<string, string>> = {
  strength: '+',
  improvement: '−',
  mixed: '±',
  neutral: '·',
};

/** The sign for a polarity, so that colour is not needed to tell it. */
export function signOf(polarity: string): string {
  return SIGNS[polarity] ?? '·';
}

/** The pages of a PDF. `key` tells the documents of one file apart. */
export function pagesPart(
  pictures: readonly Picture[],
  points: readonly Point[],
  key: string,
): readonly Markup[] {
  return pictures.map((picture) => pageFigure(picture, points, key));
}

function pageFigure(picture: Picture, points: readonly Point[], key: string): Markup {
  const { page, width, height, png } = picture;
  const data = Buffer.from(png).toString('base64');
  const marks = points.map((point) => pageMarks(point, page, key));
  return markup`<figure class="page" id="${key}page-${page}">
<img alt="Page ${page} of the document, as printed" src="data:image/png;base64,${new Markup(data)}" width="${Math.round(width)}" height="${Math.round(height)}">
<svg viewBox="0 0 ${width} ${height}" role="presentation">${marks}</svg>
<figcaption>Page ${page}</figcaption>
</figure>
`;
}

/** In points: marks are a little larger than the letters, so that the edge does not touch them. */
const ROOM = 1;
/**
 * In points: how far left of a line its sign stands. Where a line begins inside another, the sign stands above its
 * edge.
 */
const SIGN_AT = 9;
const SIGN_OVER = { x: -2.5, y: 3 };

function pageMarks({ finding }: Point, page: number, key: string): Markup | null {
  const boxes = finding.location.boxes.filter((box) => box.page === page);
  const [first] = boxes;
  if (first === undefined) return null;
  // A later line of a point begins further to the left, where the point begins inside a line.
  const isAtMargin = boxes.every(({ x }) => x >= first.x - SIGN_AT);
  const begins = finding.location.boxes[0] === first;
  const rects = boxes.map(
    ({ x, y, width, height }) =>
      markup`<rect x="${rounded(x - ROOM)}" y="${rounded(y - ROOM)}" width="${rounded(width + 2 * ROOM)}" height="${rounded(height + 2 * ROOM)}"/>`,
  );
  const at = isAtMargin
    ? { x: first.x - SIGN_AT, y: first.y + first.height - ROOM }
    : { x: first.x + SIGN_OVER.x, y: first.y + SIGN_OVER.y };
  const size = isAtMargin ? null : markup` class="raised"`;
  const sign = markup`<text${size} x="${rounded(at.x)}" y="${rounded(at.y)}">${signOf(finding.polarity)}</text>`;
  const id = begins ? markup` id="${key}m-${finding.id}"` : null;
  return markup`<a href="#${key}f-${finding.id}"${id} class="mark ${finding.polarity}" data-id="${finding.id}" tabindex="-1" aria-hidden="true">${rects}${sign}</a>`;
}

function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}

/** The text of the document, with the points marked in it. */
export function textPart(report: Report, points: readonly Point[], key: string): readonly Markup[] {
  return report.sections.map((section, s) => sectionText(section, s, points, key));
}

function sectionText(
  { heading, paragraphs }: Section,
  s: number,
  points: readonly Point[],
  key: string,
): Markup {
  const title = heading === null ? null : markup`<h4>${heading}</h4>\n`;
  const here = points.filter(({ finding }) => finding.location.section === s);
  const texts = paragraphs.map((paragraph, p) =>
    paragraphText(
      paragraph,
      here.filter(({ finding }) => finding.location.paragraph === p),
      key,
    ),
  );
  return markup`${title}${texts}`;
}

function paragraphText(paragraph: Paragraph, points: readonly Point[], key: string): Markup {
  const marker =
    paragraph.marker === null ? null : markup`<span class="marker">${paragraph.marker}</span> `;
  return markup`<p class="${paragraph.style}">${marker}${marked(paragraph.text, points, key)}</p>\n`;
}

/**
 * The text in pieces. A new piece begins where a point begins or ends. A piece belongs to the innermost point around
 * it.
 */
function marked(text: string, points: readonly Point[], key: string): readonly Markup[] {
  const cuts = new Set([0, text.length]);
  for (const { finding } of points) {
    cuts.add(finding.location.start);
    cuts.add(finding.location.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const begun = new Set<string>();
  return places.slice(0, -1).map((from, i) => {
    const to = places[i + 1] ?? text.length;
    const words = text.slice(from, to);
    const around = innermost(points, from, to);
    if (around === null) return markup`${words}`;
    const { id, polarity } = around.finding;
    const anchor = begun.has(id) ? null : markup` id="${key}m-${id}"`;
    begun.add(id);
    return markup`<mark${anchor} class="${polarity}" data-id="${id}" data-sign="${signOf(polarity)}">${words}</mark>`;
  });
}

function innermost(points: readonly Point[], from: number, to: number): Point | null {
  const around = points.filter(
    ({ finding: { location } }) => location.start <= from && to <= location.end,
  );
  const length = ({ finding: { location } }: Point): number => location.end - location.start;
  return around.reduce<Point | null>(
    (best, point) => (best === null || length(point) < length(best) ? point : best),
    null,
  );
}
