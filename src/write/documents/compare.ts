/**
 * Writes themes by authority, for people and for spreadsheets. Documents count before points, because long reports
 * make more points.
 */
import type { Comparison, Ref, Theme, ThemeAuthority } from '../../model/documents.js';
import { inertMarkdown, oneLine } from '../inert.js';
import { topicWords } from '../wording/topics.js';
import { wrap } from '../wrap.js';
import { type Row, rowsOf } from './rows.js';
import {
  counted,
  dressed,
  markdownTable,
  markdownText,
  refLines,
  refMarkdown,
  terminalText,
} from './words.js';
import type { DocumentsOptions } from './writer.js';

type List = 'strengths' | 'improvements';

export const POINTS_NOTE =
  'Documents come before points: a long report makes more points than a letter of four pages.';

export function compareTerminal(all: readonly Comparison[], options: DocumentsOptions): string {
  return terminalText(all.map((one) => terminalParts(one, options)));
}

function terminalParts(comparison: Comparison, options: DocumentsOptions): readonly string[] {
  const { style, width } = options;
  return [
    wrap(titleOf(comparison), { width, marks: style.title }),
    overview(comparison),
    wrap(POINTS_NOTE, { width, marks: style.dim }),
    ...comparison.themes.map((theme) => themePart(theme, options)),
  ];
}

export function titleOf({ documents, themes }: Comparison): string {
  const names = new Set(themes.flatMap(({ authorities }) => authorities.map(({ name }) => name)));
  const many = counted(names.size, 'authority', 'authorities');
  return `${counted(themes.length, 'theme')} in ${counted(documents.length, 'document')} of ${many}`;
}

const NUMBER = 12;

/** One line for each theme: how many documents criticise it, how many praise it, and the points. */
function overview({ themes }: Comparison): string {
  const label = 2 + Math.max(10, ...themes.map(({ topic }) => topicWords(topic).length));
  const line = (name: string, cells: readonly string[]): string =>
    name.padEnd(label) + cells.map((cell) => cell.padStart(NUMBER)).join('');
  const rows = themes.map((theme) => {
    const { documents } = theme;
    return line(topicWords(theme.topic), [
      `${documents.improvements} of ${documents.all}`,
      `${documents.strengths} of ${documents.all}`,
      `${pointsOf(theme, 'improvements')}`,
      `${pointsOf(theme, 'strengths')}`,
    ]);
  });
  return [
    line('', ['documents', 'documents', 'points', 'points']),
    line('', ['criticising', 'praising', 'criticising', 'praising']),
    ...rows,
  ].join('\n');
}

export function pointsOf({ authorities }: Theme, list: List): number {
  return authorities.reduce((sum, authority) => sum + authority[list].length, 0);
}

/**
 * Where many authorities share a theme, the view shows this many of them, those that are criticised most. CSV and
 * JSON have all.
 */
const MOST_AUTHORITIES = 5;
const MOST_POINTS = 2;

function themePart(theme: Theme, options: DocumentsOptions): string {
  const ranked = [...theme.authorities].sort(byCriticism);
  const shown = ranked.slice(0, MOST_AUTHORITIES);
  const more = ranked.length - shown.length;
  return [
    dressed(options.style.heading, topicWords(theme.topic)),
    ...shown.map((authority) => authorityPart(authority, options)),
    ...(more > 0 ? [`  … and ${counted(more, 'authority', 'authorities')} more`] : []),
  ].join('\n');
}

/** Compares by the share of an authority's documents that criticise, then by how many do. */
export function byCriticism(a: ThemeAuthority, b: ThemeAuthority): number {
  const share = ({ documents }: ThemeAuthority): number => documents.improvements / documents.all;
  return share(b) - share(a) || b.documents.improvements - a.documents.improvements;
}

function authorityPart(authority: ThemeAuthority, options: DocumentsOptions): string {
  const { name, improvements, strengths } = authority;
  const label = dressed(options.style.label, oneLine(name));
  return [
    `  ${label}: ${countsOf(authority)}`,
    ...pointLines(dressed(options.style.improvement, '-'), '-', improvements, options),
    ...pointLines(dressed(options.style.strength, '+'), '+', strengths, options),
  ].join('\n');
}

export function countsOf({ documents, improvements, strengths }: ThemeAuthority): string {
  const part = (count: number, points: number, verb: string): string =>
    `${verb} in ${count} of ${documents.all} (${counted(points, 'point')})`;
  return `${part(documents.improvements, improvements.length, 'criticised')}, ${part(documents.strengths, strengths.length, 'praised')}`;
}

function pointLines(
  dressedMark: string,
  mark: string,
  refs: readonly Ref[],
  options: DocumentsOptions,
): readonly string[] {
  return refs
    .slice(0, MOST_POINTS)
    .map((ref) => refLines(mark, ref, options, 4).replace(mark, dressedMark));
}

export function compareMarkdown(all: readonly Comparison[]): string {
  return markdownText(all.map(markdownParts));
}

function markdownParts(comparison: Comparison): readonly string[] {
  const rows = comparison.themes.map((theme) => [
    inertMarkdown(topicWords(theme.topic)),
    `${theme.documents.improvements} of ${theme.documents.all}`,
    `${theme.documents.strengths} of ${theme.documents.all}`,
    `${pointsOf(theme, 'improvements')}`,
    `${pointsOf(theme, 'strengths')}`,
  ]);
  const head = [
    'Theme',
    'Documents criticising',
    'Documents praising',
    'Points criticising',
    'Points praising',
  ];
  return [
    `# ${titleOf(comparison)}`,
    markdownTable(head, rows),
    POINTS_NOTE,
    ...comparison.themes.flatMap(markdownTheme),
  ];
}

function markdownTheme({ topic, authorities }: Theme): readonly string[] {
  return [
    `## ${inertMarkdown(topicWords(topic))}`,
    ...authorities.map((authority) => {
      const { name, improvements, strengths } = authority;
      const points = [
        ...improvements.map((ref) => `  - − ${refMarkdown(ref)}`),
        ...strengths.map((ref) => `  - \\+ ${refMarkdown(ref)}`),
      ];
      return [`- **${inertMarkdown(name)}**: ${countsOf(authority)}`, ...points].join('\n');
    }),
  ];
}

export function compareCsv(all: readonly Comparison[], options: DocumentsOptions): string {
  switch (options.shape) {
    case 'long':
      return rowsOf(LONG, all.flatMap(longRows), options);
    case 'wide':
      return wide(all, options);
    case 'points':
      return rowsOf(POINTS, all.flatMap(pointRows), options);
  }
}

const LONG = [
  'authority',
  'code',
  'topic',
  'documents',
  'documents_criticising',
  'documents_praising',
  'points_criticising',
  'points_praising',
] as const;

/** One row for each authority and theme, including themes about which its documents say nothing. */
function longRows(comparison: Comparison): readonly Row[] {
  return comparison.themes.flatMap(({ topic, authorities }) => {
    const said = new Map(authorities.map((authority) => [keyOf(authority), authority]));
    return authoritiesIn(comparison).map(({ code, name, all }): Row => {
      const one = said.get(keyOf({ code, name }));
      const { strengths = 0, improvements = 0 } = one?.documents ?? {};
      return [
        name,
        code,
        topic,
        all,
        improvements,
        strengths,
        one?.improvements.length ?? 0,
        one?.strengths.length ?? 0,
      ];
    });
  });
}

interface Counted {
  readonly code: string | null;
  readonly name: string;
  /** How many documents the authority has. */
  readonly all: number;
}

function authoritiesIn({ themes }: Comparison): readonly Counted[] {
  const all = new Map<string, Counted>();
  for (const { authorities } of themes) {
    for (const { code, name, documents } of authorities) {
      all.set(keyOf({ code, name }), { code, name, all: documents.all });
    }
  }
  return [...all.values()].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

function keyOf({ code, name }: { readonly code: string | null; readonly name: string }): string {
  return code ?? name;
}

/**
 * One row for each authority. Each theme has two columns: how many documents criticise it, and how many praise it.
 */
function wide(all: readonly Comparison[], options: DocumentsOptions): string {
  const topics = [...new Set(all.flatMap(({ themes }) => themes.map(({ topic }) => topic)))];
  const columns = topics.flatMap((topic) => {
    const name = topic.replaceAll('-', '_');
    return [`${name}_criticised`, `${name}_praised`];
  });
  const rows = all.flatMap((comparison) => {
    const cells = new Map(
      comparison.themes.flatMap(({ topic, authorities }) =>
        authorities.map((one) => [`${topic} ${keyOf(one)}`, one.documents] as const),
      ),
    );
    return authoritiesIn(comparison).map(({ code, name, all: documents }): Row => {
      const counts = topics.flatMap((topic) => {
        const one = cells.get(`${topic} ${keyOf({ code, name })}`);
        return [one?.improvements ?? 0, one?.strengths ?? 0];
      });
      return [name, code, documents, ...counts];
    });
  });
  return rowsOf(['authority', 'code', 'documents', ...columns], rows, options);
}

const POINTS = [
  'authority',
  'code',
  'topic',
  'side',
  'document',
  'kind',
  'date',
  'id',
  'page',
  'context',
  'text',
] as const;

/** One row for each point under each of its themes. */
function pointRows({ documents, themes }: Comparison): readonly Row[] {
  return themes.flatMap(({ topic, authorities }) =>
    authorities.flatMap(({ code, name, improvements, strengths }) => {
      const row = (side: string, { document, id, page, context, text }: Ref): Row => {
        const entry = documents[document];
        const date = entry?.start ?? entry?.published ?? null;
        const before = context.map((one) => one.text).join(' ');
        return [
          name,
          code,
          topic,
          side,
          entry?.name ?? null,
          entry?.kind ?? null,
          date,
          id,
          page,
          before,
          text,
        ];
      };
      return [
        ...improvements.map((ref) => row('criticised', ref)),
        ...strengths.map((ref) => row('praised', ref)),
      ];
    }),
  );
}
