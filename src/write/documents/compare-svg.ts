/**
 * Draws the heat map as SVG. Rows are authorities, columns are themes. A cell is darker, the more of the authority's
 * documents criticise the theme.
 */
import type { Comparison, ThemeAuthority } from '../../model/documents.js';
import { topicWords } from '../wording/topics.js';
import { inertSvg, type Picture, svgFile, svgText } from './svg-parts.js';
import { counted, shortened } from './words.js';

const LABEL = 190;
const HEAD = 190;
const CELL = 26;
const FOOT = 56;

export function compareSvg(all: readonly Comparison[]): string {
  return svgFile(heatMapOf(all));
}

/** The heat maps of several comparisons, one below the other. */
export function heatMapOf(all: readonly Comparison[]): Picture {
  let top = 0;
  const blocks = all.map((comparison) => {
    const { parts, width, height } = blockOf(comparison);
    const group = `<g transform="translate(0 ${top})">\n${parts.join('\n')}\n</g>`;
    top += height;
    return { group, width };
  });
  return {
    width: Math.max(...blocks.map(({ width }) => width)),
    height: top,
    title: 'Themes that inspectors criticise, by authority',
    description: all.map(descriptionOf).join(' '),
    parts: blocks.map(({ group }) => group),
  };
}

function blockOf(comparison: Comparison) {
  const names = namesIn(comparison);
  const { themes } = comparison;
  const bottom = HEAD + CELL * names.length;
  const heads = themes.map(({ topic }, t) =>
    svgText(topicWords(topic), { x: LABEL + CELL * t + 17, y: HEAD - 8, size: 11, turn: -60 }),
  );
  const rows = names.flatMap((name, r) => [
    svgText(shortened(name, 30), { x: LABEL - 8, y: HEAD + CELL * r + 17, anchor: 'end' }),
    ...themes.flatMap(({ topic, authorities }, t) => {
      const one = authorities.find((authority) => authority.name === name);
      return one === undefined ? [] : [cell(one, topic, LABEL + CELL * t, HEAD + CELL * r)];
    }),
  ]);
  const legend = svgText(
    'In each cell: how many of the authority’s documents criticise the theme. The darker, the larger their share; + none criticises, some praise.',
    { x: 16, y: bottom + 30, size: 11 },
  );
  const width = Math.max(LABEL + CELL * themes.length + 130, 780);
  return { parts: [...heads, ...rows, legend], width, height: bottom + FOOT };
}

function namesIn({ themes }: Comparison): string[] {
  const names = new Set(themes.flatMap(({ authorities }) => authorities.map(({ name }) => name)));
  return [...names].sort((a, b) => (a < b ? -1 : Number(a > b)));
}

/**
 * A cell. Its colour goes from white to dark grey, which can be told apart on paper and by every eye. On dark cells
 * the number is white.
 */
function cell({ name, documents }: ThemeAuthority, topic: string, x: number, y: number): string {
  const share = documents.improvements / documents.all;
  const level = Math.round(255 - 185 * share);
  const grey = `#${level.toString(16).padStart(2, '0').repeat(3)}`;
  const words = `${name}, ${topicWords(topic)}: criticised in ${documents.improvements}, praised in ${documents.strengths} of ${counted(documents.all, 'document')}`;
  const mark = documents.improvements > 0 ? String(documents.improvements) : '+';
  const text = `<text x="${x + CELL / 2}" y="${y + 17}" font-size="11" text-anchor="middle" fill="${level < 140 ? '#fff' : '#000'}">${mark}</text>`;
  return `<g><title>${inertSvg(words)}</title><rect x="${x}" y="${y}" width="${CELL}" height="${CELL}" fill="${grey}" stroke="#ccc"/>${text}</g>`;
}

function descriptionOf({ documents, themes }: Comparison): string {
  const all = themes.map(
    ({ topic, documents: counts }) =>
      `${topicWords(topic)}: criticised in ${counts.improvements}, praised in ${counts.strengths} of ${counts.all}.`,
  );
  return `${counted(documents.length, 'document')}. ${all.join(' ')}`;
}
