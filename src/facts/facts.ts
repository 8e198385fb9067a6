/** The facts of a document, as the report gives them. */
import type { Warning } from '../model/document.js';
import type { Report } from '../model/report.js';

type ReportFacts = Pick<
  Report,
  | 'title'
  | 'authority'
  | 'published'
  | 'inspection'
  | 'addressee'
  | 'inspectors'
  | 'focus'
  | 'theme'
  | 'judgements'
  | 'previousJudgement'
  | 'priorityAction'
  | 'statedNone'
>;

/**
 * What an article's file declares. The standfirst and the captions are not included, because they are part of the
 * text.
 */
export type ArticleFacts = Pick<
  NonNullable<Report['article']>,
  'updated' | 'authors' | 'publisher' | 'site'
>;

/** What a document states beside its findings. What it does not state is `null` or `[]`. */
export interface Facts extends ReportFacts {
  /** Press releases and news articles only. */
  readonly article: ArticleFacts | null;
  readonly warnings: readonly Warning[];
}

/** One fact, with the warnings about it. */
export interface Fact<T> {
  readonly value: T;
  readonly warnings: readonly Warning[];
}

/** The warning that two places print different values. Both values are given as printed. */
export function differs(
  field: string,
  kept: { text: string; page: number | null },
  other: { text: string; page: number | null },
): Warning {
  const place = ({ text, page }: typeof kept): string =>
    `"${text}"${page === null ? '' : ` (page ${page})`}`;
  return {
    code: `differs:${field}`,
    message: `${field}: the document prints ${place(kept)} and ${place(other)}; kept the first`,
    page: other.page,
  };
}
