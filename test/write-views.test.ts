import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Report } from '../src/model/report.js';
import { select, type WriteOptions, writerOf } from '../src/write/index.js';
import { DEFAULT_WRITE_OPTIONS, PLAIN } from '../src/write/writer.js';
import { sampleFinding, sampleReport } from './sample-report.js';

const md = await writerOf('md');
const text = await writerOf('text');
const terminal = await writerOf('terminal');

function options(changes: Partial<WriteOptions> = {}): WriteOptions {
  return { ...DEFAULT_WRITE_OPTIONS, ...changes };
}

/** The text from a heading up to the next of the same level. */
function part(markdown: string, heading: string): string {
  return markdown.split(/^## /m).find((one) => one.startsWith(heading)) ?? '';
}

function linesOf(markdown: string): readonly string[] {
  return markdown.split('\n').filter((line) => line.startsWith('- ') || line.startsWith('### '));
}

describe('Markdown', () => {
  it('begins with the title, then the facts as a table', () => {
    const [title, , table] = md.write(sampleReport(), options()).split('\n');
    expect(title).toBe('# Monitoring visit to Ashmere children’s services');
    expect(table).toBe('| | |');
    const html = marked.parse(md.write(sampleReport(), options()), { async: false });
    expect(html).toContain('<td>15 to 16 July 2025</td>');
    expect(html).toContain('<td>Ashmere (E06000999, North West)</td>');
    expect(html).toContain('<td>4th monitoring visit</td>');
  });

  it('begins with what the document lists, then groups by topic, in the order of the document', () => {
    const asked = options({ only: 'improvements' });
    const improvements = part(md.write(sampleReport(), asked), 'Areas for improvement (3)');
    expect(linesOf(improvements)).toEqual([
      '### Listed in the document',
      '- The quality of written plans for children. (page 2)',
      '### Workforce and caseloads',
      '- Caseloads in Ashmere are too high. (page 2)',
      '### Other',
      '- Visits happen, although records of them are thin. (mixed, page 3, **uncertain, 62 %**)',
    ]);
  });

  it('shows a point of the summary only once, and says in its list that it is above', () => {
    const written = md.write(sampleReport(), options());
    expect(written.match(/Caseloads in Ashmere are too high/g)).toHaveLength(1);
    expect(written).toContain(
      '## Areas for improvement (3, 1 of them above, in the headline findings)',
    );
  });

  it.each([
    ['document', ['- One.', '- Two.', '- Three.']],
    ['confidence', ['- Two.', '- Three.', '- One.']],
  ] as const)('sorts by %s', (sort, expected) => {
    const strengths = [
      ['One.', 0.8],
      ['Two.', 0.99],
      ['Three.', 0.9],
    ].map(([words, confidence], i) =>
      sampleFinding({ id: `n${i}`, text: String(words), confidence: Number(confidence) }),
    );
    const written = md.write(sampleReport({ strengths }), options({ only: 'strengths', sort }));
    expect(linesOf(part(written, 'Strengths')).map((line) => line.replace(/ \(.*/, ''))).toEqual([
      '### Workforce and caseloads',
      ...expected,
    ]);
  });

  it('can group by section, or not at all', () => {
    const bySection = part(md.write(sampleReport(), options({ group: 'section' })), 'Strengths');
    expect(linesOf(bySection).map((line) => line.slice(0, 15))).toEqual([
      '### Findings',
      '- Social worker',
      '- Visits happen',
    ]);
    const plain = part(md.write(sampleReport(), options({ group: 'none' })), 'Strengths');
    expect(linesOf(plain).some((line) => line.startsWith('###'))).toBe(false);
  });

  it('keeps the order of the summary, and gives the polarity of each sentence', () => {
    const late = sampleFinding({ id: 'a', confidence: 0.5, text: 'One.' });
    const sure = sampleFinding({ id: 'b', confidence: 1, text: 'Two.', polarity: 'neutral' });
    const report = sampleReport({ headlineFindings: [late, sure] });
    expect(linesOf(part(md.write(report, options()), 'Headline findings'))).toEqual([
      '- One. (improvement, page 2, **uncertain, 50 %**)',
      '- Two. (page 2)',
    ]);
  });

  it('distinguishes an empty list from one that the document says is empty', () => {
    const empty = sampleReport({ areasForImprovement: [] });
    expect(part(md.write(empty, options()), 'Areas for')).toContain('None found.');
    const stated = { ...empty, statedNone: ['areas-for-improvement' as const] };
    expect(part(md.write(stated, options()), 'Areas for')).toContain('says that it has none');
  });

  it('ends in warnings and the source', () => {
    const lines = md.write(sampleReport(), options()).trimEnd().split('\n');
    expect(lines.at(-1)).toMatch(/^Source: letters\/ashmere.pdf, 4 pages, SHA-256 abab/);
    expect(lines).toContain('- a page has no text (page 4) \\[page-unreadable\\]');
  });

  it('shows only the list that was asked for', () => {
    const markdown = md.write(sampleReport(), options({ only: 'strengths' }));
    expect(markdown.match(/^## .*/gm)).toEqual(['## Strengths (2)', '## Warnings']);
  });

  it('shows quotations with their speakers', () => {
    const location = { section: 0, paragraph: 0, start: 0, end: 1, page: null, boxes: [] };
    const speaker = { name: 'Jo Vale', role: 'cabinet member', organisation: null };
    const quotes: Report['quotes'] = [
      { text: 'First.\nSecond.', speaker, by: 'council', location },
      { text: 'Who said so?', speaker: null, by: null, location },
    ];
    const html = marked.parse(md.write(sampleReport({ quotes }), options()), { async: false });
    expect(html.match(/<blockquote>/g)).toHaveLength(2);
    expect(html).toContain('— Jo Vale, cabinet member');
    expect(html).toContain('— speaker not clear');
  });

  it('nothing in a report becomes HTML, a link or a heading', () => {
    const html = marked.parse(md.write(hostileReport(), options()), { async: false });
    expect(html).not.toMatch(/<(script|img|a|em|strong><|code)\b/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });
});

const HOSTILE = '\u001b[2J<script>x</script> [l](javascript:y) ![p](q) | *e* `c`\n# h';

/** A report with the same hostile words in every place that comes from a document. */
function hostileReport(): Report {
  const finding = sampleFinding({ text: HOSTILE, topics: [HOSTILE], cues: [HOSTILE] });
  const location = finding.location;
  return sampleReport({
    title: HOSTILE,
    authority: { name: HOSTILE, code: null, region: HOSTILE },
    focus: [HOSTILE],
    inspectors: [{ name: HOSTILE, role: null, inspectorate: null, lead: true }],
    sections: [
      {
        heading: HOSTILE,
        level: 1,
        role: 'findings',
        paragraphs: [{ text: HOSTILE, page: 1, style: 'list-item', marker: HOSTILE }],
      },
    ],
    headlineFindings: [finding],
    strengths: [finding],
    areasForImprovement: [finding],
    quotes: [
      {
        text: HOSTILE,
        speaker: { name: HOSTILE, role: null, organisation: null },
        by: null,
        location,
      },
    ],
    warnings: [{ code: `differs:${HOSTILE}`, message: HOSTILE, page: null }],
    source: { ...sampleReport().source, name: HOSTILE },
  });
}

describe('every view', () => {
  it.each(['md', 'text', 'terminal', 'json', 'ndjson', 'csv'] as const)(
    '%s lets no control character through but line ends',
    async (format) => {
      const writer = await writerOf(format);
      const written = writer.write(hostileReport(), options());
      expect(written).toContain('script');
      expect(written.replace(/\r?\n/g, '')).not.toMatch(/\p{Cc}/u);
    },
  );
});

describe('the terminal view', () => {
  it.each([40, 60, 100])('fits into %i columns', (width) => {
    const long = sampleFinding({
      id: 'f9',
      text: 'Plans for children are clear and timely. '.repeat(6).trim(),
    });
    const report = sampleReport({ strengths: [long] });
    const lines = terminal.write(report, options({ width })).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(lines.some((line) => line.length > width - 25)).toBe(true);
  });

  it('keeps all words when it wraps lines', () => {
    const words = (written: string) => written.split(/\s+/).join(' ');
    const wide = terminal.write(sampleReport(), options({ width: 1000 }));
    expect(words(terminal.write(sampleReport(), options({ width: 30 })))).toBe(words(wide));
  });

  it('takes its colours from the style that it is given', () => {
    const strength = ['<good>', '</good>'] as const;
    const styled = terminal.write(sampleReport(), options({ style: { ...PLAIN, strength } }));
    expect(styled).toContain('  <good>+</good> Social workers know their children well. p.3');
  });

  it('marks what is uncertain', () => {
    const view = terminal.write(sampleReport(), options());
    expect(view).toContain('± Visits happen, although records of them are thin. p.3 ? 62 %');
  });
});

describe('marks', () => {
  it('are explained under the terminal view, but only those that occur', () => {
    const lines = terminal.write(sampleReport(), options()).trimEnd().split('\n');
    expect(lines.slice(-4).map((line) => line.trim()[0])).toEqual(['+', '-', '±', '?']);
    expect(lines.at(-2)).toMatch(/mixed/);
    expect(lines.at(-1)).toMatch(/uncertain/);
    const strengths = terminal.write(sampleReport(), options({ only: 'improvements' }));
    expect(strengths).not.toContain('+ a strength');
    const plain = sampleReport({
      headlineFindings: [sampleFinding({ polarity: 'neutral' })],
      strengths: [],
      areasForImprovement: [],
    });
    expect(terminal.write(plain, options()).trimEnd()).toMatch(/· neutral: .*$/);
  });

  it('are explained under the Markdown view', () => {
    const written = md.write(sampleReport(), options());
    expect(written).toMatch(/\nIn brackets: mixed: good and bad in one; uncertain: .*\.\n/);
    const sure = sampleReport({ headlineFindings: [], strengths: [], areasForImprovement: [] });
    expect(md.write(sure, options())).not.toContain('In brackets');
  });
});

describe('the context of a point', () => {
  const [location] = [sampleFinding().location];
  const context = [
    { kind: 'lead-in' as const, text: 'The council should improve:', location },
    { kind: 'lead-in' as const, text: 'the speed of its response:', location },
  ];
  const strengths = [sampleFinding({ id: 'f9', text: 'to carers.', context })];
  const report = sampleReport({ strengths });

  it.each([
    [md, '- *The council should improve: the speed of its response:* to carers. (page 2)'],
    [terminal, '- [The council should improve: the speed of its response:]\n    to carers. p.2'],
    [text, '[The council should improve: the speed of its response:] to carers.'],
  ])('stand before it: %#', (writer, expected) => {
    expect(writer.write(report, options({ only: 'strengths' }))).toContain(expected);
  });

  it('is explained', () => {
    expect(terminal.write(report, options())).toMatch(/\[…\] words of the document/);
    expect(md.write(report, options())).toMatch(/\nIn italics: words of the document/);
    expect(md.write(sampleReport(), options())).not.toContain('In italics');
  });
});

describe('--brief', () => {
  const many = Array.from({ length: 20 }, (_, i) =>
    sampleFinding({
      id: `m${i}`,
      text: `Point ${i}.`,
      topics: [`topic-${i % 10}`],
      polarity: i < 10 ? 'improvement' : 'strength',
      confidence: 0.9,
      location: { ...sampleFinding().location, paragraph: i + 5 },
    }),
  );
  const report = sampleReport({
    areasForImprovement: [...sampleReport().areasForImprovement, ...many.slice(0, 10)],
    strengths: many.slice(10),
  });

  it('has the summary, the document’s own list and at most twelve points, and says how many more there are', () => {
    const written = md.write(report, options({ brief: true }));
    expect(written.match(/^## .*/gm)?.slice(0, 3)).toEqual([
      '## Headline findings (1)',
      '## Listed in the document (1)',
      '## Points that carry most (12)',
    ]);
    expect(part(written, 'Points that carry most')).toContain('9 more points in the whole view.');
    expect(written).not.toContain('## Quotations');
  });

  it('chooses a weakness of each topic before any strength, and nothing uncertain', () => {
    const chosen = part(md.write(report, options({ brief: true, group: 'none' })), 'Points that');
    const texts = linesOf(chosen).map((line) => /Point \d+/.exec(line)?.[0]);
    const expected = [...many.slice(0, 10), ...many.slice(10, 12)];
    expect(texts).toEqual(expected.map((finding) => finding.text.slice(0, -1)));
  });
});

describe('--only listed', () => {
  it('is what the document lists itself', () => {
    const cut = select(sampleReport(), { only: 'listed', minConfidence: 0 });
    expect(cut.areasForImprovement.map(({ id }) => id)).toEqual(['f2']);
    expect([...cut.strengths, ...cut.headlineFindings]).toEqual([]);
    const written = md.write(sampleReport(), options({ only: 'listed' }));
    expect(linesOf(part(written, 'Listed in the document'))).toEqual([
      '- The quality of written plans for children. (page 2)',
    ]);
  });
});

describe('ids', () => {
  it('are shown only where they are asked for', () => {
    expect(terminal.write(sampleReport(), options({ ids: true }))).toContain('well. [f4] p.3');
    expect(md.write(sampleReport(), options({ ids: true }))).toContain('well. (f4, page 3)');
    expect(terminal.write(sampleReport(), options())).not.toContain('[f4]');
  });
});

describe('text', () => {
  it('has the findings of the list that was asked for', () => {
    const written = text.write(sampleReport(), options({ only: 'strengths' }));
    expect(written).toBe(
      'Social workers know their children well.\n\nVisits happen, although records of them are thin.\n',
    );
  });

  it('separates headings and paragraphs by an empty line, and gives each bullet a line', () => {
    const written = text.write(sampleReport(), options());
    expect(written).toContain('\n\nFindings\n\nCaseloads in Ashmere are too high.\n\nVisits');
    expect(written).toContain('children.\n• Supervision that is regular.\n');
  });

  it('of an article is its body, without title and standfirst', () => {
    const paragraph = (words: string) => ({
      text: words,
      page: null,
      style: 'paragraph' as const,
      marker: null,
    });
    const report = sampleReport({
      kind: 'news-article',
      article: {
        standfirst: 'In short.',
        updated: null,
        authors: [],
        publisher: null,
        site: null,
        captions: ['A hall.'],
      },
      sections: [
        { heading: null, level: 0, role: 'title', paragraphs: [paragraph('The title')] },
        {
          heading: null,
          level: 0,
          role: 'article',
          paragraphs: ['In short.', 'First.', 'In short.'].map(paragraph),
        },
        { heading: 'Between', level: 2, role: 'article', paragraphs: [paragraph('Second.')] },
      ],
    });
    // A paragraph of the body that repeats the standfirst is kept.
    expect(text.write(report, options())).toBe('First.\n\nIn short.\n\nBetween\n\nSecond.\n');
  });
});

describe('select', () => {
  it('leaves doubtful findings out, and says how many', () => {
    const report = select(sampleReport(), { only: null, minConfidence: 0.9 });
    expect(report.strengths.map(({ id }) => id)).toEqual(['f4']);
    expect(report.areasForImprovement.map(({ id }) => id)).toEqual(['f1', 'f2']);
    expect(report.warnings.at(-1)).toMatchObject({
      code: 'filtered:min-confidence',
      message: expect.stringMatching(/below confidence 0\.9.*: 2$/),
    });
  });

  it('empties the lists that were not asked for, and says so', () => {
    const report = select(sampleReport(), { only: 'improvements', minConfidence: 0 });
    expect([report.headlineFindings, report.strengths]).toEqual([[], []]);
    expect(report.areasForImprovement).toHaveLength(3);
    expect(report.warnings.at(-1)?.code).toBe('filtered:only');
  });

  it('gives the report itself where everything was asked for', () => {
    const report = sampleReport();
    expect(select(report, { only: null, minConfidence: 0 })).toBe(report);
  });
});
