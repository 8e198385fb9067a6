/** docs/output.md explains every key, code and word of a report, and none that a report does not have. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { STATUSES } from '../src/cli/options.data.js';
import { REQUIRED } from '../src/facts/required.data.js';
import { TOPICS } from '../src/find/topics/index.js';
import { reportSchema } from '../src/model/report.js';
import {
  FIELD_WARNINGS,
  FRAMEWORKS,
  GRADES,
  JUDGEMENT_AREAS,
  KINDS,
  POLARITIES,
  SECTION_ROLES,
  STATED_NONE,
  WARNINGS,
} from '../src/model/vocabulary.js';
import csv from '../src/write/csv.js';
import { DEFAULT_WRITE_OPTIONS } from '../src/write/index.js';
import { UNCERTAIN_BELOW } from '../src/write/wording/doubt.js';

const ROOT = join(import.meta.dirname, '..');
const PAGE = readFileSync(join(ROOT, 'docs', 'output.md'), 'utf8');

/** The text under a heading, up to the next heading of any level. */
function part(heading: string): string {
  const [, after] = PAGE.split(new RegExp(`^#+ ${heading}$`, 'm'));
  if (after === undefined) throw new Error(`docs/output.md has no heading "${heading}"`);
  return after.split(/^#+ /m)[0] ?? '';
}

const spans = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, s = '']) => s);

/** The rows of the tables in a text: the keys in the first cell, and those that the other cells mention. */
function rows(heading: string): { names: string[]; mentions: string[] }[] {
  const lines = part(heading)
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  return lines.map((line) => {
    const [, first = '', ...rest] = line.split(/(?<!\\)\|/);
    return { names: spans(first), mentions: spans(rest.join('|')) };
  });
}

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** The keys of a schema as paths: `judgements[].area`. */
function pathsOf(node: Node, at = ''): string[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const path = at === '' ? key : `${at}.${key}`;
    return [path, ...pathsOf(child, path)];
  });
  const items = node.items === undefined ? [] : pathsOf(node.items, `${at}[]`);
  return [...own, ...items, ...(node.anyOf ?? []).flatMap((child) => pathsOf(child, at))];
}

const schema = z.toJSONSchema(reportSchema) as Node;
const LISTS = /^(?:headlineFindings|strengths|areasForImprovement|claims)\[\]\./;
const all = pathsOf(schema);
const SHAPES: readonly (readonly [heading: string, paths: readonly string[]])[] = [
  ['Fields', all.filter((path) => !LISTS.test(path) && !path.startsWith('quotes[].'))],
  ['Findings', all.filter((path) => LISTS.test(path)).map((path) => path.replace(LISTS, ''))],
  [
    'Quotations',
    all
      .filter((path) => path.startsWith('quotes[].'))
      .map((path) => path.slice('quotes[].'.length)),
  ],
];

/**
 * Whether a key is explained: by a row of its own, in the row of the object that has it, or by rows for all its keys.
 */
function isSaid(path: string, said: ReturnType<typeof rows>): boolean {
  const named = said.flatMap(({ names }) => names);
  if (named.includes(path)) return true;
  if (named.some((name) => name.startsWith(`${path}.`) || name.startsWith(`${path}[]`)))
    return true;
  const parent = path.replace(/(?:\[\])?\.[^.]+$/, '');
  const leaf = path.slice(path.lastIndexOf('.') + 1);
  if (parent === path) return false;
  const row = said.find(({ names }) => names.includes(parent));
  // The keys of a location are explained once, with the findings.
  return row === undefined
    ? path.includes('location.')
    : row.mentions.includes(leaf) || path.includes('location.');
}

describe.each(SHAPES)('%s', (heading, paths) => {
  const said = rows(heading);

  it('has every key of the schema', () => {
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !isSaid(path, said))).toEqual([]);
  });

  it('has only keys of the schema', () => {
    const named = said.flatMap(({ names }) => names);
    expect(named.filter((name) => !paths.includes(name))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
});

it('explains the keys of a location', () => {
  const row = rows('Findings').find(({ names }) => names.includes('location'));
  const keys = all.filter((path) => path.startsWith('phrases[].location.'));
  expect(keys.length).toBe(11);
  expect(row?.mentions.sort()).toEqual(keys.map((path) => path.split('.').at(-1)).sort());
});

describe('words', () => {
  it.each([
    ['Kinds', KINDS],
    ['Roles', SECTION_ROLES],
    ['Grades', [...GRADES, ...JUDGEMENT_AREAS]],
  ] as const)('%s are those of the vocabulary', (heading, words) => {
    const said = new Set(spans(part(heading)));
    expect([...said].filter((word) => word !== 'kind-unknown').sort()).toEqual([...words].sort());
  });

  it('topics are those of the table', () => {
    const [, line = ''] = part('Findings').split(/^Topics:$/m);
    expect(spans(line)).toEqual(TOPICS.map(({ id }) => id));
  });

  it.each([
    ['inspection.framework', 'Fields', FRAMEWORKS],
    ['statedNone', 'Fields', STATED_NONE],
    ['polarity', 'Findings', POLARITIES],
  ] as const)('%s lists its words', (name, heading, words) => {
    const row = rows(heading).find(({ names }) => names.includes(name));
    expect(row?.mentions.sort()).toEqual([...words].sort());
  });

  it('gives the confidence below which a finding is uncertain', () => {
    expect(PAGE).toContain(`Below ${UNCERTAIN_BELOW} every view`);
  });
});

const SRC = join(ROOT, 'src');
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));

/** Codes of warnings in the source: `code: 'x'` and `'x:y'` given to `withWarning`; `${…}` is any field. */
function warningCodes(): string[] {
  const stages = sources.filter(({ file }) => !/^(?:cli|batch)\//.test(file));
  const found = stages.flatMap(({ text }) => [
    ...[...text.matchAll(/\bcode: ([^,\n]*['`][^,\n]*)/g)].flatMap(([, value = '']) =>
      [...value.matchAll(/['`]([a-z]+[-:][^'`]*)['`]/g)].map(([, code = '']) => code),
    ),
    ...[...text.matchAll(/withWarning\([\s\S]*?'([a-z]+:[a-z-]+)'/g)].map(([, code = '']) => code),
  ]);
  return found.map((code) => code.replace(/\$\{[^}]*\}/, 'FIELD'));
}

describe('codes', () => {
  it('of warnings are those in the source', () => {
    const said = rows('Warnings').flatMap(({ names }) => names);
    const known = [...WARNINGS, ...FIELD_WARNINGS.map((what) => `${what}:FIELD`)];
    expect(said.sort()).toEqual([...known].sort());
    // `differs:authority` and `not-found:inspection` are cases of `differs:FIELD` and `not-found:FIELD`.
    const found = warningCodes().map((code) =>
      code.replace(/^(differs|not-found):.*/, (_all, what: string) => `${what}:FIELD`),
    );
    expect([...new Set(found)].sort(), 'codes that the source gives').toEqual([...known].sort());
  });

  it('of facts not found name fields of the report', () => {
    const top = Object.keys(reportSchema.shape);
    expect(REQUIRED.filter(({ field }) => !top.includes(field))).toEqual([]);
  });

  it('of errors are those of the library and the command', () => {
    const errors = sources.find(
      ({ file }) => file.endsWith('errors.ts') && file.startsWith('model'),
    );
    const [, union = ''] = /type ErrorCode =([^;]+);/.exec(errors?.text ?? '') ?? [];
    const library = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code);
    const outer = sources.filter(({ file }) => /^(?:cli|batch)\//.test(file));
    const command = outer.flatMap(({ text }) =>
      [...text.matchAll(/\bcode: '([a-z-]+)'|: '(internal)';/g)].map(([, a, b]) => a ?? b ?? ''),
    );
    const said = rows('Errors').flatMap(({ names }) => names);
    expect(library.length).toBeGreaterThan(8);
    expect(said.sort()).toEqual([...new Set([...library, ...command])].sort());
  });

  it('of exit statuses are those of --help', () => {
    const lines = part('Exit statuses').split('\n');
    const said = lines.flatMap((line) => {
      const [, status, text] = /^\| (\d+) \| (.+) \|$/.exec(line) ?? [];
      return status === undefined ? [] : [[Number(status), text]];
    });
    expect(said).toEqual(STATUSES);
  });
});

it.each([
  ['Findings', 'findings'],
  ['Reports', 'reports'],
] as const)('%s: the columns of the CSV', (name, table) => {
  const { open } = csv.frame(true, { ...DEFAULT_WRITE_OPTIONS, table });
  const [, line = ''] = new RegExp(`^${name}: ([^.]+)\\.`, 'm').exec(part('CSV')) ?? [];
  expect(spans(line)).toEqual(open.trim().split(','));
});
