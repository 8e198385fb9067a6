/**
 * Word papers and Excel workbooks: their content, and that formulas and markup in a document's words have no effect.
 */
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { write, writeOffice } from '../src/write/index.js';
import { TEMPLATES, type Template } from '../src/write/writer.js';
import { sampleFinding, sampleReport } from './sample-report.js';

const report = sampleReport();

/** The text of a part of an office file, without its tags. */
function textIn(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`there is no ${name}`);
  return strFromU8(part)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
}

const wordOf = async (template: Template) =>
  textIn(await writeOffice([report], 'docx', { template }), 'word/document.xml');

describe('a Word paper', () => {
  it.each(TEMPLATES)('%s has the same content as its Markdown', async (name) => {
    const template = { name, text: null };
    const markdown = await write(report, 'md', { template });
    const word = await wordOf(template);
    const points = [...report.areasForImprovement, ...report.strengths];
    const shown = points.filter(({ text }) => markdown.includes(text));
    expect(shown.length).toBeGreaterThan(0);
    expect(points.filter(({ text }) => word.includes(text))).toEqual(shown);
    expect(word).toContain('Monitoring visit to Ashmere children’s services');
  });

  it('names the page of each point in a footnote', async () => {
    const bytes = await writeOffice([report], 'docx');
    expect(textIn(bytes, 'word/footnotes.xml')).toContain('ashmere.pdf, page 2');
  });

  it('uses the styles that Word knows', async () => {
    const part = unzipSync(await writeOffice([report], 'docx'))['word/document.xml'];
    const xml = strFromU8(part ?? new Uint8Array());
    expect(xml).toContain('w:val="Title"');
    expect(xml).toContain('w:val="Heading1"');
    expect(xml).toContain('<w:tbl>');
    expect(xml).toContain('<w:numPr>');
  });

  it('leaves no heading alone at the foot of a page', async () => {
    const part = unzipSync(await writeOffice([report], 'docx'))['word/styles.xml'];
    const styles = strFromU8(part ?? new Uint8Array()).match(/<w:style .*?<\/w:style>/g) ?? [];
    const headings = styles.filter((style) => /w:styleId="(?:Title|Heading[1-4])"/.test(style));
    expect(headings).toHaveLength(5);
    for (const style of headings) expect(style).toContain('<w:keepNext/>');
  });

  it('has the same bytes for the same report', async () => {
    const [one, other] = [await writeOffice([report], 'docx'), await writeOffice([report], 'docx')];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it("follows a template of one's own", async () => {
    const text =
      '# {{ authority }}\n\n{% for point in all %}- {{ point.id }}{{ point | cite }}\n{% endfor %}';
    const template = { name: 'mine.liquid', text };
    expect(await write(report, 'md', { template })).toBe(
      '# Ashmere\n\n- f1 (page 2)\n- f3 (page 3, uncertain, 62 %)\n- f2 (page 2)\n',
    );
    expect(await wordOf(template)).toContain('Ashmere');
  });

  it('says where a template is faulty', async () => {
    const template = { name: 'mine.liquid', text: '{% for x in %}' };
    await expect(write(report, 'md', { template })).rejects.toThrow(/line:1/);
  });
});

describe('an Excel workbook', () => {
  it('has a sheet for each kind of row, and one that explains them', async () => {
    const { sheets } = await readXlsx(await writeOffice([report, report], 'xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Documents',
      'Findings',
      'Judgements',
      'Quotations',
      'About',
    ]);
    expect(sheets[0]?.rows).toHaveLength(3);
    expect(sheets[1]?.rows).toHaveLength(9);
    expect(sheets[4]?.rows.flat()).toContain('how sure the tool is, from 0 to 1');
  });

  it('has heads of columns that are bold, wide enough, and printed on every page', async () => {
    const { sheets } = await readXlsx(await writeOffice([report], 'xlsx'), { readStyles: true });
    for (const { rows, columns, cells, pageSetup } of sheets) {
      expect(pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '$1:$1' });
      for (const [i, head] of (rows[0] ?? []).entries()) {
        expect(cells?.get(`0,${i}`)?.style?.font?.bold, String(head)).toBe(true);
        expect(columns?.[i]?.width, String(head)).toBeGreaterThan(String(head).length);
      }
    }
  });

  it('holds dates as dates and ids as text', async () => {
    const { sheets } = await readXlsx(await writeOffice([report], 'xlsx'));
    const [head = [], first = []] = sheets[1]?.rows ?? [];
    const cell = (name: string) => first[head.indexOf(name)];
    expect(cell('published')).toEqual(new Date('2025-08-14T00:00:00Z'));
    expect(cell('id')).toBe('f1');
    expect(cell('finding')).toBe('Caseloads in Ashmere are too high.');
  });

  it('has the same bytes for the same reports', async () => {
    const [one, other] = [await writeOffice([report], 'xlsx'), await writeOffice([report], 'xlsx')];
    expect(Buffer.compare(one, other)).toBe(0);
  });
});

describe('words that look like formulas or markup are text', () => {
  const text = '=HYPERLINK("http://x","y") <w:p/> &amp; {{ 7 | times: 7 }} |a|b| \u0007\ufdd0';
  const hostile = sampleReport({
    title: text,
    areasForImprovement: [sampleFinding({ id: 'f9', text, topics: [] })],
  });

  it('in a workbook', async () => {
    const bytes = await writeOffice([hostile], 'xlsx');
    const { sheets } = await readXlsx(bytes);
    expect(sheets[1]?.rows.flat()).toContain(text.replace('\u0007', ''));
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.includes('worksheets/'));
    for (const [, part] of parts) expect(strFromU8(part)).not.toContain('<f>');
  });

  it.each(TEMPLATES)('in the paper %s', async (name) => {
    const bytes = await writeOffice([hostile], 'docx', { template: { name, text: null } });
    const words = textIn(bytes, 'word/document.xml');
    expect(words).toContain('=HYPERLINK(');
    expect(words).toContain('{{ 7 | times: 7 }}');
    expect(words).not.toContain('49');
  });
});
