/** Articles about the fictional Ashmere, for tests of quotations. */
import { quote } from '../src/quote/index.js';

/** What is quoted in a text about Ashmere: these paragraphs, after one that names Ofsted. */
export const heardIn = (
  paragraphs: readonly string[],
  kind: 'news-article' | 'sif-inspection' = 'news-article',
) =>
  quote(
    [
      {
        heading: null,
        level: 0,
        role: 'article',
        paragraphs: ['Ofsted visited Ashmere Council in May.', ...paragraphs].map((text) => ({
          text,
          page: null,
          style: 'paragraph' as const,
          marker: null,
        })),
      },
    ],
    { kind, organisation: 'Ashmere' },
  );

/** The quotations of such an article. */
export const quotesIn = (paragraphs: readonly string[]) => heardIn(paragraphs).quotes;

/** The last quotation of such an article. */
export const spokenIn = (paragraphs: readonly string[]) => quotesIn(paragraphs).at(-1);
