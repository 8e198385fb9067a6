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

/** What the file declares of an article. Its standfirst and captions are not here, because they are part of the text. */
export type ArticleFacts = Pick<
  NonNullable<Report['article']>,
  'updated' | 'authors' | 'publisher' | 'site'
>;

/** What a document states beside its findings; `null` or `[]` is what it does not state. */
export interface Facts extends ReportFacts {
  /** Press releases and news articles only. */
  readonly article: ArticleFacts | null;
  readonly warnings: readonly Warning[];
}

/** One fact with what must be known about it. */
export interface Fact<T> {
  readonly value: T;
  readonly warnings: readonly Warning[];
}

/** A warning that two printed values differ. Values are given as printed. */
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
