/**
 * Draws the text of a terminal, with its colours, as an SVG picture. It knows only the codes that the command writes:
 * bold, dim, underline and six colours.
 */

/** The look of some characters. */
interface Dress {
  readonly bold: boolean;
  readonly dim: boolean;
  readonly underline: boolean;
  readonly color: string | null;
}

interface Run {
  readonly column: number;
  readonly text: string;
  readonly dress: Dress;
}

const PLAIN: Dress = { bold: false, dim: false, underline: false, color: null };
const COLORS: Readonly<Record<number, string>> = {
  31: '#f47067',
  32: '#6bc46d',
  33: '#daaa3f',
  34: '#6cb6ff',
  35: '#dcbdfb',
  36: '#56d4dd',
};
const [CELL, LINE, SIZE, EDGE] = [8.4, 20, 14, 18] as const;

/** The picture of a text. `title` is the command that wrote it, and is printed above it. */
export function svgOf(ansi: string, title: string): string {
  const lines = ansi.replace(/\n$/, '').split('\n');
  const rows: Run[][] = [];
  let dress = PLAIN;
  for (const line of lines) {
    const read = runsOf(line, dress);
    rows.push(read.runs);
    dress = read.dress;
  }
  const columns = Math.max(title.length + 2, ...rows.map(widthOf));
  const width = Math.ceil(columns * CELL + 2 * EDGE);
  const height = (rows.length + 2) * LINE + 2 * EDGE;
  const prompt: Run = { column: 0, text: `$ ${title}`, dress: { ...PLAIN, bold: true } };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
    `<rect width="100%" height="100%" rx="8" fill="#22272e"/>`,
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="${SIZE}" fill="#d1d7e0" xml:space="preserve">`,
    ...[[prompt], [], ...rows].flatMap(lineSvg),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function widthOf(runs: readonly Run[]): number {
  const last = runs.at(-1);
  return last === undefined ? 0 : last.column + [...last.text].length;
}

function lineSvg(runs: readonly Run[], row: number): string[] {
  if (runs.length === 0) return [];
  const y = EDGE + (row + 0.75) * LINE;
  return [`<text y="${y}">${runs.map(spanSvg).join('')}</text>`];
}

/** Each run gives its column and its width, so that it stands in the right place in any font. */
function spanSvg({ column, text, dress }: Run): string {
  const { bold, dim, underline, color } = dress;
  const x = Math.round((EDGE + column * CELL) * 10) / 10;
  const length = Math.round([...text].length * CELL * 10) / 10;
  const set = [
    `x="${x}" textLength="${length}" lengthAdjust="spacingAndGlyphs"`,
    ...(bold ? ['font-weight="bold"'] : []),
    ...(dim ? ['opacity="0.6"'] : []),
    ...(underline ? ['text-decoration="underline"'] : []),
    ...(color === null ? [] : [`fill="${color}"`]),
  ];
  return `<tspan ${set.join(' ')}>${escaped(text)}</tspan>`;
}

function runsOf(line: string, before: Dress): { runs: Run[]; dress: Dress } {
  const runs: Run[] = [];
  let [dress, column] = [before, 0];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins every code
  for (const [index, part] of line.split(/\u001b\[([\d;]*)m/).entries()) {
    if (index % 2 === 1) dress = part.split(';').map(Number).reduce(dressedBy, dress);
    else if (part !== '') {
      const indent = part.length - part.trimStart().length;
      if (part.trim() !== '') runs.push({ column: column + indent, text: part.trim(), dress });
      column += [...part].length;
    }
  }
  return { runs, dress };
}

/**
 * The look after a terminal code.
 *
 * @throws Error on a code that the picture cannot show
 */
function dressedBy(dress: Dress, code: number): Dress {
  if (code === 0) return PLAIN;
  if (code === 1) return { ...dress, bold: true };
  if (code === 2) return { ...dress, dim: true };
  if (code === 4) return { ...dress, underline: true };
  if (code === 22) return { ...dress, bold: false, dim: false };
  if (code === 24) return { ...dress, underline: false };
  if (code === 39) return { ...dress, color: null };
  const color = COLORS[code];
  if (color === undefined) throw new Error(`a terminal code that has no picture yet: ${code}`);
  return { ...dress, color };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
