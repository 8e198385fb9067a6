import { describe, expect, it } from 'vitest';
import { fold } from '../src/forms/fold.js';
import { readingOf } from '../src/lines/reading.js';
import { ERROR_TITLES } from '../src/recognise/error-page.data.js';
import { FRAMEWORK_NAMES } from '../src/recognise/frameworks.data.js';
import { recognise } from '../src/recognise/index.js';
import { LAYOUTS } from '../src/recognise/layouts.data.js';
import { SIGNS } from '../src/recognise/signs.data.js';
import { documentOf } from './facts.documents.js';
import { LAYOUT_DOCUMENTS } from './facts.layouts.js';

/** The alternatives of a pattern. Groups inside them are kept as they are. */
function branchesOf(source: string): string[] {
  const outer = source.replace(/\([^()]*\)/g, '');
  return outer === source ? source.split('|') : branchesOf(outer);
}

describe('the table of signs', () => {
  it.each(SIGNS)('$place: $example', ({ pattern, example }) => {
    expect(pattern.test(fold(example))).toBe(true);
  });

  it.each(SIGNS.filter(({ place }) => place === 'text'))(
    'begins at a word, a mark or the start, as the search in running text requires: $example',
    ({ pattern }) => {
      for (const branch of branchesOf(pattern.source)) expect(branch).toMatch(/^(?:\\b|\^|\[["'])/);
    },
  );

  it('has no sign twice', () => {
    const ids = SIGNS.map(
      ({ kinds, place, pattern }) => `${kinds.join()} ${place} ${pattern.source}`,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(FRAMEWORK_NAMES)('names $framework', ({ pattern, example }) => {
    expect(pattern.test(example)).toBe(true);
  });
});

describe('error pages in place of a document', () => {
  it.each(ERROR_TITLES)('$example', ({ pattern, example }) => {
    expect(ERROR_TITLES.filter((e) => e.pattern.test(fold(example)))).toEqual([
      { pattern, example },
    ]);
    const page = `# ${example}\nSorry. Go to our homepage, where inspectors’ reports are listed.`;
    const declares = { publisher: 'Ofsted', published: '2024-01-01', authors: ['Ofsted'] };
    const recognised = recognise(documentOf(page, { format: 'html', declares }));
    expect(recognised.kind).toBe('other');
    expect(recognised.warnings[0]?.message).toContain(example);
  });

  it.each([
    [
      '# Report not found wanting\n'.concat(
        'Inspectors praised our social workers, said the council. '.repeat(40),
      ),
      'an article',
    ],
    ['# Missing children found\nInspectors praised our children’s services.', 'other words'],
    [
      '# Good news\nInspectors praised our social workers.\nThey know families.\nThe old page has moved.',
      'below the title',
    ],
  ])('%#: no error page', (text, why) => {
    const declares = { publisher: 'Ashmere Council' };
    const { kind } = recognise(documentOf(text, { format: 'html', declares }));
    expect(kind, why).toBe('press-release');
  });
});

describe('the table of layouts', () => {
  it.each(LAYOUTS)('$id: has an example for each sign and label', ({ signs, examples, labels }) => {
    expect(signs.map((sign, i) => sign.test(fold(examples[i] ?? '')))).toEqual(
      signs.map(() => true),
    );
    expect(labels.map(({ pattern, example }) => pattern.test(fold(example)))).toEqual(
      labels.map(() => true),
    );
  });

  it('gives each label to one area of its layout', () => {
    for (const { labels } of LAYOUTS)
      for (const { example, area } of labels)
        expect(labels.find(({ pattern }) => pattern.test(fold(example)))?.area).toBe(area);
  });

  it('has no id twice', () => {
    expect(new Set(LAYOUTS.map(({ id }) => id)).size).toBe(LAYOUTS.length);
  });

  it.each(LAYOUTS)('$id: its document is recognised', ({ id, kind, framework }) => {
    const recognised = recognise(documentOf(LAYOUT_DOCUMENTS[id] ?? ''));
    expect(recognised).toEqual({ kind, framework, layout: id, warnings: [] });
  });
});

describe('recognise', () => {
  it('calls a document without signs other, and says so', () => {
    const recognised = recognise(
      documentOf('# Minutes of the parish council\nThe hedge was discussed.'),
    );
    expect(recognised.kind).toBe('other');
    expect(recognised.warnings.map(({ code }) => code)).toEqual(['kind-unknown']);
  });

  it('recognises a press release by the site that its page declares', () => {
    const text =
      '# Good news\nOfsted inspectors praised our social workers.\n“We are proud,” said Ana Reyes.';
    const page = documentOf(text, { declares: { site: 'Ashmere County Council' } });
    expect(recognise(page).kind).toBe('press-release');
    const paper = documentOf(text, { declares: { publisher: 'Ashmere Gazette' } });
    expect(recognise(paper).kind).toBe('news-article');
  });

  it('warns where the title suggests another kind than the text', () => {
    const letter = LAYOUT_DOCUMENTS['monitoring-visit-2016'] ?? '';
    const mixed = letter.replace('# Monitoring visit to', '# Focused visit to');
    const recognised = recognise(documentOf(mixed));
    expect(recognised.kind).toBe('monitoring-visit');
    const [warning] = recognised.warnings;
    expect(warning?.code).toBe('kind-signs-disagree');
    expect(warning?.message).toContain('Focused visit to');
    expect(warning?.page).toBe(1);
  });

  it('follows the framework that a letter names where two were in use', () => {
    const letter = LAYOUT_DOCUMENTS['monitoring-visit-2016'] ?? '';
    const named = letter.replace(
      '# Areas covered',
      'It followed the ILACS framework.\n# Areas covered',
    );
    expect(recognise(documentOf(named)).framework).toBe('ilacs');
  });

  it('recognises what an article is about by the name of the framework', () => {
    const article = `${LAYOUT_DOCUMENTS['news-article']}\nIt was a joint targeted area inspection.`;
    expect(recognise(documentOf(article)).framework).toBe('jtai');
  });

  it('accepts an empty document', () => {
    expect(recognise(documentOf('')).kind).toBe('other');
  });
});

describe('fold', () => {
  it.each([
    [
      'Peterborough’s ‘front door’',
      "Peterborough's 'front door'",
      'apostrophes and quotation marks',
    ],
    ['“fully” 5–9', '"fully" 5-9', 'double marks and dashes'],
    ['20 June ─ 13 July', '20 June - 13 July', 'a box-drawing line that stands for a dash'],
  ])('%s', (text, expected) => {
    expect(fold(text)).toBe(expected);
    expect(fold(text)).toHaveLength(text.length);
  });

  it('keeps furniture and footnotes out of the lines', () => {
    const reading = readingOf(documentOf('# Title\n~ Running head 2\nText'));
    expect(reading.lines.map(({ raw }) => raw)).toEqual(['Title', 'Text']);
    expect(reading.margin.map(({ raw }) => raw)).toEqual(['Running head 2']);
  });
});
