import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JUDGEMENT_AREAS } from '../src/model/vocabulary.js';
import { cellText, type WriteOptions, writerOf } from '../src/write/index.js';
import { DEFAULT_WRITE_OPTIONS } from '../src/write/writer.js';
import { sampleFinding, sampleReport } from './sample-report.js';

const csv = await writerOf('csv');

function rowsOf(report: Parameters<typeof csv.write>[0], changes: Partial<WriteOptions> = {}) {
  const options = { ...DEFAULT_WRITE_OPTIONS, ...changes };
  const written = csv.frame(true, options).open + csv.write(report, options);
  return parse(written, { columns: true, bom: true }) as Record<string, string>[];
}

describe('CSV', () => {
  it('has a row for each finding, in the order of the document, with its lists in a column', () => {
    const rows = rowsOf(sampleReport());
    expect(rows.map(({ id, lists }) => `${id} ${lists}`)).toEqual([
      'f1 headline; improvements',
      'f3 strengths; improvements',
      'f4 strengths',
      'f2 improvements',
    ]);
    expect(rows[2]).toEqual({
      report: 'letters/ashmere.pdf',
      sha256: 'ab'.repeat(32),
      authority: 'Ashmere',
      code: 'E06000999',
      region: 'North West',
      kind: 'monitoring-visit',
      published: '2025-08-14',
      start: '2025-07-15',
      end: '2025-07-16',
      year: '2025',
      priority_action: '',
      id: 'f4',
      lists: 'strengths',
      polarity: 'strength',
      by: 'inspectors',
      speaker: '',
      basis: 'sentence',
      confidence: '0.97',
      topics: 'voice-and-participation; care-leavers',
      section: 'Findings',
      page: '3',
      context: '',
      text: 'Social workers know their children well.',
    });
  });

  it('has in both tables the columns by which a spreadsheet joins and sorts', () => {
    const report = sampleReport({ priorityAction: true });
    for (const table of ['findings', 'reports'] as const) {
      const [row] = rowsOf(report, { table });
      const shared = { sha256: 'ab'.repeat(32), region: 'North West', year: '2025' };
      expect(row).toMatchObject({ ...shared, priority_action: 'true' });
    }
  });

  it('has only rows of the list that was asked for', () => {
    const rows = rowsOf(sampleReport(), { only: 'strengths' });
    expect(rows.map(({ id, lists }) => `${id} ${lists}`)).toEqual(['f3 strengths', 'f4 strengths']);
  });

  it('has a row for each report, with a column for each judgement area', () => {
    const judgement = { label: 'Overall', gradeText: 'Good', page: 1 };
    const judgements = [
      { area: 'overall-effectiveness' as const, grade: 'good' as const, ...judgement },
    ];
    const [row] = rowsOf(sampleReport({ judgements }), { table: 'reports' });
    expect(row).toMatchObject({ overall_effectiveness: 'good', adoption: '', visit_number: '4' });
    for (const area of JUDGEMENT_AREAS) expect(row).toHaveProperty(area.replaceAll('-', '_'));
  });

  it('ends its lines as RFC 4180 says, and begins with a byte order mark where asked', () => {
    const frame = csv.frame(false, { ...DEFAULT_WRITE_OPTIONS, bom: true });
    expect(frame.open).toMatch(/^\ufeffreport,.*,text\r\n$/);
    expect(csv.frame(false, DEFAULT_WRITE_OPTIONS).open).toMatch(/^report,/);
    expect(csv.write(sampleReport(), DEFAULT_WRITE_OPTIONS)).toMatch(/\.\r\n$/);
  });

  it('of a report without findings is empty', () => {
    const report = sampleReport({ headlineFindings: [], strengths: [], areasForImprovement: [] });
    expect(csv.write(report, DEFAULT_WRITE_OPTIONS)).toBe('');
  });

  it('gives every text back when it is read', () => {
    const start = fc.constantFrom('', '=', '@', '"', "'=", '\n', ',');
    fc.assert(
      fc.property(start, fc.string({ unit: 'grapheme' }), (first, rest) => {
        const text = first + rest;
        const report = sampleReport({
          headlineFindings: [],
          areasForImprovement: [],
          strengths: [sampleFinding({ text })],
        });
        expect(cellText(rowsOf(report)[0]?.text ?? '')).toBe(text);
      }),
    );
  });
});
