/**
 * Compares authorities by theme: which themes are praised and criticised, in how many documents, and in which words.
 */
import { TOPICS } from '../find/topics/index.js';
import type { Comparison, Theme, ThemeAuthority, ThemeRef } from '../model/documents.js';
import type { Finding, Report } from '../model/report.js';
import { authorityKey, entryOf, inOrderOfInspection, refTo } from './documents.js';

/** What the documents of one authority say, by topic. */
interface Gathered {
  readonly code: string | null;
  readonly name: string;
  documents: number;
  readonly strengths: Map<string, ThemeRef[]>;
  readonly improvements: Map<string, ThemeRef[]>;
}

/** The name under which documents that name no authority are put together. */
const UNNAMED = 'not named';

/**
 * Gathers what documents praise and criticise, by theme and authority. Themes stand in the order of the list of
 * topics, authorities in the order of their names. A theme that no document speaks of is left out.
 */
export function compare(reports: readonly Report[]): Comparison {
  const ordered = inOrderOfInspection(reports);
  const authorities = [...gathered(ordered).values()].sort((a, b) => byName(a.name, b.name));
  const themes = TOPICS.map(({ id }) => themeOf(id, authorities, ordered.length));
  return {
    schemaVersion: '2',
    documents: ordered.map(entryOf),
    warnings: [],
    themes: themes.filter((theme) => theme.authorities.length > 0),
  };
}

/** Sorts by code units, like everything here, so that the order is the same on every machine. */
function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function gathered(reports: readonly Report[]): Map<string | null, Gathered> {
  const all = new Map<string | null, Gathered>();
  reports.forEach((report, document) => {
    const key = authorityKey(report);
    const { code = null, name = UNNAMED } = report.authority ?? {};
    const one = all.get(key) ?? {
      code,
      name,
      documents: 0,
      strengths: new Map(),
      improvements: new Map(),
    };
    all.set(key, one);
    one.documents += 1;
    file(report.strengths, document, one.strengths);
    file(report.areasForImprovement, document, one.improvements);
  });
  return all;
}

function file(findings: readonly Finding[], document: number, by: Map<string, ThemeRef[]>): void {
  for (const finding of findings) {
    const { topics } = finding;
    const ref = { ...refTo(document, finding), topics };
    for (const topic of topics) {
      const refs = by.get(topic);
      if (refs === undefined) by.set(topic, [ref]);
      else refs.push(ref);
    }
  }
}

function themeOf(topic: string, authorities: readonly Gathered[], all: number): Theme {
  const rows = authorities.map((authority): ThemeAuthority => {
    const strengths = authority.strengths.get(topic) ?? [];
    const improvements = authority.improvements.get(topic) ?? [];
    const { code, name } = authority;
    const documents = {
      all: authority.documents,
      strengths: documentsIn(strengths),
      improvements: documentsIn(improvements),
    };
    return { code, name, documents, strengths, improvements };
  });
  const sum = (list: 'strengths' | 'improvements'): number =>
    rows.reduce((total, { documents }) => total + documents[list], 0);
  return {
    topic,
    documents: { all, strengths: sum('strengths'), improvements: sum('improvements') },
    authorities: rows.filter(
      ({ strengths, improvements }) => strengths.length + improvements.length > 0,
    ),
  };
}

function documentsIn(refs: readonly ThemeRef[]): number {
  return new Set(refs.map(({ document }) => document)).size;
}
