/** Articles about the fictional Ashmere, for tests of quotations. */
import { quote } from '../src/quote/index.js';

/** The quotations of an article of these paragraphs, after one that names Ofsted. */
export const quotesIn = (paragraphs: readonly string[]) =>
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
    { kind: 'news-article', organisation: 'Ashmere' },
  ).quotes;

/** The last quotation of such an article. */
export const spokenIn = (paragraphs: readonly string[]) => quotesIn(paragraphs).at(-1);
