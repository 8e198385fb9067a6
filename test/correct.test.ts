/** What the corrections of a reader change, and which are refused. */
import { describe, expect, it } from 'vitest';
import { readCorrections } from '../src/correct/file.js';
import { correct } from '../src/correct/index.js';
import type { Correction, CorrectionsFile } from '../src/model/corrections.js';
import type { Report } from '../src/model/report.js';
import { sampleFinding, sampleReport } from './sample-report.js';

const HIGH = 'Caseloads in Ashmere are too high.';

function fileOf(changes: Partial<Correction>, sha256 = 'ab'.repeat(32)): CorrectionsFile {
  const correction = {
    id: 'f1',
    text: HIGH,
    change: 'note',
    to: null,
    note: null,
    by: 'Kim',
    at: null,
  };
  return {
    schemaVersion: '1',
    source: { name: 'letter.pdf', sha256 },
    corrections: [{ ...correction, ...changes } as Correction],
  };
}

const idsOf = ({ headlineFindings, strengths, areasForImprovement }: Report) =>
  [headlineFindings, strengths, areasForImprovement].map((list) => list.map(({ id }) => id));

describe('a correction', () => {
  it.each<[string, Partial<Correction>, string[][]]>([
    [
      'of the list moves it',
      { change: 'list', to: 'strength' },
      [['f1'], ['f1', 'f3', 'f4'], ['f3', 'f2']],
    ],
    [
      'to both lists',
      { change: 'list', to: 'mixed' },
      [['f1'], ['f1', 'f3', 'f4'], ['f1', 'f3', 'f2']],
    ],
    ['to neither', { change: 'list', to: 'neutral' }, [['f1'], ['f4', 'f3'], ['f3', 'f2']]],
    ['that it is no finding', { change: 'not-a-finding' }, [[], ['f4', 'f3'], ['f3', 'f2']]],
    [
      'of the topic',
      { change: 'topic', to: 'leadership' },
      [['f1'], ['f4', 'f3'], ['f1', 'f3', 'f2']],
    ],
  ])('%s', (_what, changes, expected) => {
    const report = correct(sampleReport(), fileOf(changes));
    const sorted = (lists: string[][]) => lists.map((list) => [...list].sort());
    expect(sorted(idsOf(report))).toEqual(sorted(expected));
    expect(report.corrections).toMatchObject([{ id: 'f1', by: 'Kim', ...changes }]);
  });

  it('of the topic puts the new one first and keeps the others', () => {
    const report = correct(sampleReport(), fileOf({ change: 'topic', to: 'leadership' }));
    expect(report.areasForImprovement[0]?.topics).toEqual([
      'leadership',
      'workforce-and-caseloads',
    ]);
  });

  it('that confirms a finding makes it certain', () => {
    const doubtful = { id: 'f3', text: 'Visits happen, although records of them are thin.' };
    const report = correct(sampleReport(), fileOf({ ...doubtful, change: 'right' }));
    const found = report.strengths.find(({ id }) => id === 'f3');
    expect(found?.confidence).toBe(1);
  });

  it('that a point is not one point makes a point of each sentence', () => {
    const text = 'Plans are late. Visits are regular.';
    const sentences = [
      { start: 0, end: 15, polarity: 'improvement' as const, confidence: 0.9, cues: [] },
      { start: 16, end: 35, polarity: 'strength' as const, confidence: 0.8, cues: [] },
    ];
    const location = { section: 1, paragraph: 0, start: 0, end: 35, page: 2, boxes: [] };
    const both = sampleFinding({ text, sentences, location });
    const report = sampleReport({ areasForImprovement: [both], headlineFindings: [] });
    const { areasForImprovement } = correct(report, fileOf({ text, change: 'not-one-point' }));
    expect(areasForImprovement.map(({ id, text: words }) => [id, words])).toEqual([
      ['f1.1', 'Plans are late.'],
      ['f1.2', 'Visits are regular.'],
    ]);
  });
});

describe('corrections that do not fit are refused with the reason', () => {
  it.each<[string, CorrectionsFile, RegExp]>([
    ['for other bytes', fileOf({}, 'cd'.repeat(32)), /for another file/],
    ['for a finding that is not there', fileOf({ id: 's9p9' }), /s9p9, and no finding has this id/],
    ['for other words', fileOf({ text: 'Caseloads are low.' }), /f1, whose words are others now/],
  ])('%s', (_why, file, message) => {
    expect(() => correct(sampleReport(), file)).toThrow(message);
  });

  it.each([
    ['not JSON', '{', /not JSON/],
    ['another JSON', '{"a":1}', /no file of corrections/],
    [
      'a list that there is not',
      JSON.stringify(fileOf({ change: 'list', to: 'good' })),
      /must be to one of/,
    ],
  ])('%s', async (_why, text, message) => {
    await expect(readCorrections(text)).rejects.toThrow(message);
  });
});
