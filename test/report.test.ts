/** The report stage warns of what is missing. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/model/report.js';
import { missingFindings } from '../src/report/missing.js';

const finding = (basis: Finding['basis']): Finding => ({
  id: 's1p1',
  text: 'Plans.',
  sentences: [{ start: 0, end: 6, polarity: 'improvement', confidence: 1, cues: [] }],
  context: [],
  polarity: 'improvement',
  basis,
  confidence: 1,
  cues: [],
  topics: [],
  by: 'inspectors',
  speaker: null,
  body: null,
  location: { section: 0, paragraph: 0, start: 0, end: 6, page: 1, boxes: [] },
  references: [],
  responsible: [],
});

describe('findings that should be there', () => {
  it.each([
    ['ilacs-inspection', [], [], [], ['headlineFindings', 'areasForImprovement'], 'nothing found'],
    ['ilacs-inspection', [finding('sentence')], [finding('section')], [], [], 'both found'],
    [
      'jtai',
      [finding('sentence')],
      [finding('sentence')],
      [],
      ['areasForImprovement'],
      'not listed',
    ],
    ['jtai', [finding('sentence')], [], ['areas-for-improvement'], [], 'it says that it has none'],
    ['monitoring-visit', [finding('sentence')], [], [], [], 'such letters list nothing'],
    ['other', [], [], [], [], 'nothing is expected'],
  ] as const)('%s', (kind, headline, improvement, none, expected, why) => {
    const findings = {
      headlineFindings: [...headline],
      strengths: [],
      areasForImprovement: [...improvement],
      claims: [],
    };
    const codes = missingFindings(kind, findings, none).map((w) =>
      w.code.replace('not-found:', ''),
    );
    expect(codes, why).toEqual(expected);
  });
});
