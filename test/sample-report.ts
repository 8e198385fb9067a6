/** A report on a fictional council, made by hand for the tests of the writers. */
import type { Finding, Report } from '../src/model/report.js';

export function sampleFinding(changes: Partial<Finding> = {}): Finding {
  return {
    id: 'f1',
    text: 'Caseloads in Ashmere are too high.',
    sentences: [
      { start: 0, end: 34, polarity: 'improvement', confidence: 0.94, cues: ['too high'] },
    ],
    context: [],
    polarity: 'improvement',
    basis: 'sentence',
    confidence: 0.94,
    cues: ['too high'],
    topics: ['workforce-and-caseloads'],
    by: 'inspectors',
    speaker: null,
    body: null,
    location: { section: 1, paragraph: 0, start: 0, end: 34, page: 2, boxes: [] },
    references: [],
    responsible: [],
    ...changes,
  };
}

export function sampleReport(changes: Partial<Report> = {}): Report {
  const high = sampleFinding();
  const listed = sampleFinding({
    id: 'f2',
    text: 'The quality of written plans for children.',
    basis: 'section',
    confidence: 0.99,
    cues: [],
    topics: ['assessment-and-planning'],
    location: { section: 2, paragraph: 0, start: 0, end: 42, page: 2, boxes: [] },
  });
  const doubtful = sampleFinding({
    id: 'f3',
    text: 'Visits happen, although records of them are thin.',
    polarity: 'mixed',
    confidence: 0.62,
    cues: ['although'],
    topics: [],
    location: { section: 1, paragraph: 1, start: 0, end: 49, page: 3, boxes: [] },
  });
  const strength = sampleFinding({
    id: 'f4',
    text: 'Social workers know their children well.',
    polarity: 'strength',
    confidence: 0.97,
    cues: ['well'],
    topics: ['voice-and-participation', 'care-leavers'],
    location: { section: 1, paragraph: 2, start: 0, end: 40, page: 3, boxes: [] },
  });
  return {
    schemaVersion: '2',
    tool: { name: 'ofsted-parse', version: '0.1.0' },
    source: {
      name: 'letters/ashmere.pdf',
      format: 'pdf',
      sha256: 'ab'.repeat(32),
      bytes: 1234,
      pages: 4,
    },
    kind: 'monitoring-visit',
    title: 'Monitoring visit to Ashmere children’s services',
    authority: { name: 'Ashmere', code: 'E06000999', region: 'North West' },
    published: '2025-08-14',
    article: null,
    inspection: { framework: 'ilacs', start: '2025-07-15', end: '2025-07-16', visitNumber: 4 },
    addressee: { role: 'Director of Children’s Services', organisation: 'Ashmere Council' },
    inspectors: [
      { name: 'Orla Penn', role: 'His Majesty’s Inspector', inspectorate: 'ofsted', lead: true },
      { name: 'Sam Reed', role: null, inspectorate: 'ofsted', lead: false },
    ],
    focus: ['the front door', 'care leavers aged 18 to 25'],
    theme: null,
    judgements: [],
    previousJudgement: {
      grade: 'inadequate',
      date: '2022-07',
      text: 'judged inadequate in July 2022',
    },
    priorityAction: null,
    sections: [
      {
        heading: 'Monitoring visit to Ashmere children’s services',
        level: 1,
        role: 'title',
        paragraphs: [{ text: 'Dear Robin', page: 1, style: 'paragraph', marker: null }],
      },
      {
        heading: 'Findings',
        level: 2,
        role: 'findings',
        paragraphs: [
          { text: high.text, page: 2, style: 'paragraph', marker: null },
          { text: doubtful.text, page: 3, style: 'paragraph', marker: null },
          { text: strength.text, page: 3, style: 'paragraph', marker: null },
        ],
      },
      {
        heading: 'What needs to improve',
        level: 2,
        role: 'improvement',
        paragraphs: [
          { text: listed.text, page: 2, style: 'list-item', marker: '•' },
          { text: 'Supervision that is regular.', page: 2, style: 'list-item', marker: '•' },
        ],
      },
    ],
    headlineFindings: [high],
    strengths: [strength, doubtful],
    areasForImprovement: [high, doubtful, listed],
    claims: [],
    quotes: [],
    phrases: [],
    footnotes: [],
    statedNone: [],
    corrections: [],
    warnings: [
      { code: 'not-found:inspectors', message: 'no inspector is named', page: null },
      { code: 'page-unreadable', message: 'a page has no text', page: 4 },
    ],
    ...changes,
  };
}
