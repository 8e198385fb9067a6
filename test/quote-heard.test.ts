/** Who says the sentences of an article, where no quotation marks tell it. */
import { describe, expect, it } from 'vitest';
import { quote } from '../src/quote/index.js';
import { paragraph, section } from './outline-of.js';

/** Who says the second sentence of an article about Ashmere. */
function told(sentence: string): unknown[] {
  const paragraphs = [paragraph('Ofsted visited Ashmere Council in May.'), paragraph(sentence)];
  const { heard } = quote([section('article', paragraphs)], {
    kind: 'news-article',
    organisation: 'Ashmere',
  });
  return heard.filter((one) => one.paragraph === 1).map(({ by, speaker }) => [by, speaker]);
}

describe('a verb that only sometimes reports what was said', () => {
  it.each([
    ['Ashmere Council continues to improve its services.', []],
    ['Young people placed far away saw their workers less often.', []],
    ['Ashmere Council says that it continues to improve.', [['council', 'Ashmere Council']]],
    ['Members asked whether plans were clear.', [['other', 'members']]],
    ['Inspectors saw clear plans.', [['inspectors', 'inspectors']]],
    [
      'Inspectors reviewed the Ashmere Safeguarding Hub (ASH) which was set up in areas identified for improvement.',
      [['inspectors', 'inspectors']],
    ],
  ])('%s', (sentence, wanted) => {
    expect(told(sentence)).toEqual(wanted);
  });
});
