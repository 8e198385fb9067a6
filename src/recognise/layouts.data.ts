/**
 * The layouts of documents by framework and years: their titles, headings and tables. A new framework is a new entry
 * here.
 *
 * The sources are the headings and phrases that the frameworks prescribe, and published reports. Patterns are matched
 * on folded text (see reading.ts).
 */
import type { Framework, JudgementArea, Kind } from '../model/vocabulary.js';

/** How a layout prints the judgement on an area. */
export interface Label {
  readonly area: JudgementArea;
  readonly pattern: RegExp;
  readonly example: string;
}

/** Where the overall judgement stands: in the table, in a sentence, or nowhere. */
export type Overall = 'row' | 'sentence' | 'none';

export interface Layout {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly framework: Framework | null;
  /**
   * The first and the last month in which it was used, YYYY-MM, by the date of the inspection. `null` as the last
   * month: it is still used.
   */
  readonly years: readonly [string, string | null];
  /** Patterns for lines of the document. The layout with most of its signs in the document is taken. */
  readonly signs: readonly RegExp[];
  /** A line for each sign, in the same order. */
  readonly examples: readonly string[];
  readonly table: 'label-grade' | 'number-label-grade' | 'none';
  readonly labels: readonly Label[];
  readonly overall: Overall;
  /** The headings that the layout prescribes. */
  readonly headings: readonly string[];
}

const LEADERS: Label = {
  area: 'leadership',
  pattern: /^(?:the )?impact of leaders(?:hip)? on (?:social work )?practice\b/i,
  example: 'The impact of leaders on social work practice',
};
const HELP: Label = {
  area: 'help-and-protection',
  pattern:
    /^(?:the )?experiences? and progress of children (?:and families )?(?:who|in) need (?:of )?help and protection/i,
  example: 'The experiences and progress of children who need help and protection',
};
const CARE_AND_LEAVERS: Label = {
  area: 'children-in-care-and-care-leavers',
  pattern:
    /^(?:the )?experiences? and progress of (?:children in care|children looked after) and (?:of )?care[- ](?:experienced|leavers)/i,
  example: 'The experiences and progress of children in care and care leavers',
};
const CARE: Label = {
  area: 'children-in-care',
  pattern:
    /^(?:the )?experiences? and progress of (?:children in care|children looked after)(?! and (?:of )?care)/i,
  example: 'The experiences and progress of children in care',
};
const LEAVERS: Label = {
  area: 'care-leavers',
  // "children care leavers" is what some reports of 2025 and 2026 print.
  pattern:
    /^(?:the )?experiences? and progress of (?:children |young )?care[- ](?:leavers|experienced)/i,
  example: 'The experiences and progress of children care leavers',
};
const OVERALL: Label = {
  area: 'overall-effectiveness',
  pattern: /^(?:the )?overall effectiveness\b/i,
  example: 'Overall effectiveness',
};

/** The number before a row of the SIF tables. Some reports print a wrong one ("2.2 " before any row) or none. */
const NUMBERED = '^(?:\\d(?:\\.\\d)?\\.? ?)?(?:the )?';

const SIF_LABELS: readonly Label[] = [
  {
    area: 'help-and-protection',
    pattern: new RegExp(
      `${NUMBERED}(?:experiences and progress of )?children who need help and protection`,
      'i',
    ),
    example: '1. Children who need help and protection',
  },
  {
    area: 'looked-after-and-permanence',
    pattern: new RegExp(
      `${NUMBERED}(?:experiences and progress of )?(?:children looked after|looked after children) and achieving permanence`,
      'i',
    ),
    example: '2. Children looked after and achieving permanence',
  },
  {
    area: 'adoption',
    pattern: new RegExp(
      `${NUMBERED}(?:graded judge?ment (?:for|about|on) )?adoption performance`,
      'i',
    ),
    example: '2.1 Adoption performance',
  },
  {
    area: 'care-leavers',
    pattern: new RegExp(
      `${NUMBERED}(?:graded judge?ment (?:for|about|on) )?(?:the )?(?:experiences? and progress of )?(?:the )?care leavers`,
      'i',
    ),
    example: '2.2 Experiences and progress of care leavers',
  },
  {
    area: 'leadership',
    pattern: new RegExp(`${NUMBERED}leadership, management(?:,)? and governance`, 'i'),
    example: '3. Leadership, management and governance',
  },
  OVERALL,
  {
    area: 'safeguarding-board',
    pattern: /^(?:the )?(?:effectiveness of the )?local safeguarding children(?:'s)? board/i,
    example: 'The effectiveness of the Local Safeguarding Children Board',
  },
];

const ARRANGEMENT_LABELS: readonly Label[] = [
  OVERALL,
  {
    area: 'help-and-protection',
    pattern: /^(?:the )?effectiveness of the help and protection provided/i,
    example:
      'The effectiveness of the help and protection provided to children, young people, families and carers',
  },
  {
    area: 'leadership',
    pattern: /^leadership(?:,| and) (?:management|governance)/i,
    example: 'Leadership and management',
  },
];

const ILACS_HEADINGS: readonly string[] = [
  'What needs to improve?',
  'The experiences and progress of children who need help and protection: good',
];
const VISIT_END: readonly string[] = ['Yours sincerely'];

type LayoutEntry = Omit<Layout, 'table' | 'labels' | 'overall'> & Partial<Layout>;

function layout(entry: LayoutEntry): Layout {
  return { table: 'none', labels: [], overall: 'none', ...entry };
}

export const LAYOUTS: readonly Layout[] = [
  layout({
    id: 'monitoring-visit-2016',
    name: 'Monitoring visit letter, 2016 to 2018',
    kind: 'monitoring-visit',
    framework: 'sif',
    years: ['2016-01', '2018-06'],
    signs: [/^summary of findings$/i, /\breviewed the progress made in\b/i, /\bHMI\b/],
    examples: [
      'Summary of findings',
      'inspectors reviewed the progress made in the following areas',
      'carried out by Ana Reyes HMI',
    ],
    headings: [
      'Areas covered by the visit',
      'Overview',
      'Summary of findings',
      'Findings and evaluation of progress',
      ...VISIT_END,
    ],
  }),
  layout({
    id: 'monitoring-visit-2018',
    name: 'Monitoring visit letter, 2018 to 2022',
    kind: 'monitoring-visit',
    framework: 'ilacs',
    years: ['2018-01', '2022-09'],
    signs: [/\bher majesty's inspectors for this visit were\b/i, /^overview$/i],
    examples: [
      "Her Majesty's Inspectors for this visit were Ana Reyes and Tom Ridley.",
      'Overview',
    ],
    headings: [
      'Areas covered by the visit',
      'Overview',
      'Findings and evaluation of progress',
      ...VISIT_END,
    ],
  }),
  layout({
    id: 'monitoring-visit-2022',
    name: 'Monitoring visit letter, from 2022',
    kind: 'monitoring-visit',
    framework: 'ilacs',
    years: ['2022-03', null],
    signs: [
      /\bhis majesty's inspectors for this visit were\b/i,
      /^headline findings$/i,
      /\binspectors had a particular focus on\b/i,
    ],
    examples: [
      "His Majesty's inspectors for this visit were Ana Reyes and Tom Ridley.",
      'Headline findings',
      'Inspectors had a particular focus on:',
    ],
    headings: [
      'Areas covered by the visit',
      'Headline findings',
      'Findings and evaluation of progress',
      ...VISIT_END,
    ],
  }),
  layout({
    id: 'assurance-visit-2020',
    name: 'Assurance visit letter and focused visit of the pandemic, autumn 2020 to summer 2021',
    kind: 'focused-visit',
    framework: 'ilacs',
    years: ['2020-09', '2021-08'],
    signs: [/\bCOVID-19\b|\bpandemic\b/i, /^what needs to improve in relation to\b/i],
    examples: [
      'in the context of the COVID-19 (coronavirus) pandemic',
      'What needs to improve in relation to children in care',
    ],
    headings: [
      'Headline findings',
      'What needs to improve in relation to children in need of help and protection',
      ...VISIT_END,
    ],
  }),
  layout({
    id: 'focused-visit-2018',
    name: 'Focused visit letter, from 2018',
    kind: 'focused-visit',
    framework: 'ilacs',
    years: ['2018-01', null],
    signs: [
      /^what needs to improve in this area of social work practice/i,
      /^(?:overview|headline findings)$/i,
    ],
    examples: ['What needs to improve in this area of social work practice?', 'Overview'],
    headings: [
      'Overview',
      'Headline findings',
      'Area for priority action',
      'What needs to improve in this area of social work practice',
      'Main findings',
      ...VISIT_END,
    ],
  }),
  layout({
    id: 'ilacs-2018',
    name: 'ILACS inspection, standard and short, 2018 to 2022: children in care and care leavers judged together',
    kind: 'ilacs-inspection',
    framework: 'ilacs',
    years: ['2018-01', '2022-12'],
    signs: [CARE_AND_LEAVERS.pattern],
    examples: [CARE_AND_LEAVERS.example],
    table: 'label-grade',
    labels: [LEADERS, HELP, CARE_AND_LEAVERS, OVERALL],
    overall: 'row',
    headings: [
      ...ILACS_HEADINGS,
      'The experiences and progress of children in care and care leavers: good',
    ],
  }),
  layout({
    id: 'ilacs-2023',
    name: 'ILACS inspection, standard and short, 2023 to March 2026: care leavers judged on their own',
    kind: 'ilacs-inspection',
    framework: 'ilacs',
    years: ['2023-01', '2026-03'],
    signs: [CARE.pattern, LEAVERS.pattern, OVERALL.pattern],
    examples: [CARE.example, LEAVERS.example, OVERALL.example],
    table: 'label-grade',
    labels: [LEADERS, HELP, CARE, LEAVERS, OVERALL],
    overall: 'row',
    headings: [...ILACS_HEADINGS, 'The experiences and progress of care leavers: good'],
  }),
  layout({
    id: 'ilacs-2026',
    name: 'ILACS inspection, from April 2026: no overall judgement',
    kind: 'ilacs-inspection',
    framework: 'ilacs',
    years: ['2026-04', null],
    signs: [CARE.pattern, LEAVERS.pattern],
    examples: [CARE.example, LEAVERS.example],
    table: 'label-grade',
    labels: [LEADERS, HELP, CARE, LEAVERS, OVERALL],
    overall: 'none',
    headings: [...ILACS_HEADINGS, 'The experiences and progress of care leavers: good'],
  }),
  layout({
    id: 'sif-2013',
    name: 'Single inspection framework, 2013 to 2015: grade in "The overall judgement is"',
    kind: 'sif-inspection',
    framework: 'sif',
    years: ['2013-11', '2015-06'],
    signs: [
      /^the overall judge?ment is\b/i,
      /^what does the local authority need to improve/i,
      /^summary of (?:key )?findings$/i,
    ],
    examples: [
      'The overall judgement is good',
      'What does the local authority need to improve?',
      'Summary of key findings',
    ],
    table: 'number-label-grade',
    labels: SIF_LABELS,
    overall: 'sentence',
    headings: [
      'Summary of key findings',
      'What does the local authority need to improve?',
      'Priority and immediate action',
      'Areas for improvement',
    ],
  }),
  layout({
    id: 'sif-2015',
    name: 'Single inspection framework, 2015 to 2018, and re-inspections: grade in "Children\'s services in … are"',
    kind: 'sif-inspection',
    framework: 'sif',
    years: ['2015-04', '2018-06'],
    signs: [
      /^children's services (?:in .{2,60} )?(?:is|are|require)\b/i,
      /^executive summary$/i,
      /^recommendations$/i,
    ],
    examples: ["Children's services in Ashmere are good", 'Executive summary', 'Recommendations'],
    table: 'number-label-grade',
    labels: SIF_LABELS,
    overall: 'sentence',
    headings: [
      'Executive summary',
      'Recommendations',
      'Summary for children and young people',
      'Inspection findings',
    ],
  }),
  layout({
    id: 'arrangements-2011',
    name: 'Arrangements for the protection of children; looked after children services, 2009 to 2013',
    kind: 'protection-arrangements-inspection',
    framework: 'other',
    years: ['2009-06', '2013-10'],
    signs: [/\bfour[- ]point scale\b/i, /^record of main findings/i],
    examples: [
      'All inspection judgements are made using the following four point scale.',
      'Record of main findings',
    ],
    table: 'label-grade',
    labels: ARRANGEMENT_LABELS,
    overall: 'row',
    headings: [
      'About this inspection',
      'The inspection judgements and what they mean',
      'Service information',
      'Areas for improvement',
      'Record of main findings',
    ],
  }),
  layout({
    id: 'lscb-2013',
    name: 'Review of a local safeguarding children board on its own, 2013 to 2018',
    kind: 'lscb-review',
    framework: 'sif',
    years: ['2013-11', '2018-06'],
    signs: [/^review of the effectiveness of the local safeguarding children board/i],
    examples: ['Review of the effectiveness of the Local Safeguarding Children Board'],
    labels: SIF_LABELS,
    overall: 'none',
    headings: [
      'Executive summary',
      'Recommendations',
      'Inspection findings',
      'Information about this review',
    ],
  }),
  layout({
    id: 'jtai-2016',
    name: 'Joint targeted area inspection, 2016 to 2020: key strengths, areas for improvement, case studies',
    kind: 'jtai',
    framework: 'jtai',
    years: ['2016-01', '2021-06'],
    signs: [/^key strengths$/i, /^(?:case|practice) study\b/i, /^areas? for improvement$/i],
    examples: ['Key strengths', 'Case study: effective practice', 'Areas for improvement'],
    headings: [
      'Key strengths',
      'Case study: effective practice',
      'Areas for improvement',
      'Next steps',
    ],
  }),
  layout({
    id: 'jtai-2022',
    name: 'Joint targeted area inspection, from 2021: headline findings, what needs to improve, strengths',
    kind: 'jtai',
    framework: 'jtai',
    years: ['2021-07', null],
    signs: [/^headline findings$/i, /^what needs to improve\b/i, /^main findings$/i],
    examples: ['Headline findings', 'What needs to improve?', 'Main findings'],
    headings: [
      'Headline findings',
      'Areas for priority action',
      'What needs to improve?',
      'Strengths',
      'Main findings',
      'Next steps',
    ],
  }),
  layout({
    id: 'area-send-2016',
    name: 'Local area SEND inspection letter and revisit, 2016 to 2022: no outcome',
    kind: 'area-send-inspection',
    framework: 'area-send',
    years: ['2016-05', '2022-12'],
    signs: [
      /\blocal area SEND inspection\b|\bjoint area SEND re-?visit\b/i,
      /\bwritten statement of action\b/i,
      /^the effectiveness of the local area in\b/i,
    ],
    examples: [
      'Joint local area SEND inspection in Ashmere',
      'a written statement of action is required',
      'The effectiveness of the local area in identifying children and young people’s needs'.replace(
        '’',
        "'",
      ),
    ],
    headings: [
      'Main findings',
      'The effectiveness of the local area in meeting the needs of children and young people',
      ...VISIT_END,
    ],
  }),
  layout({
    id: 'area-send-monitoring-2024',
    name: 'Area SEND monitoring inspection, from 2024',
    kind: 'area-send-inspection',
    framework: 'area-send',
    years: ['2024-01', null],
    signs: [
      /^area SEND monitoring inspection\b/i,
      /\bpriority action plan\b/i,
      /^(?:progress|the progress made)\b.{0,40}\bareas? for priority action\b/i,
    ],
    examples: [
      'Area SEND monitoring inspection of Ashmere Local Area Partnership',
      'the priority action plan (area SEND)',
      'Progress against areas for priority action',
    ],
    headings: ['Inspection outcome', 'Areas for priority action'],
  }),
  layout({
    id: 'area-send-2023',
    name: 'Area SEND full inspection, from 2023: one of three outcomes',
    kind: 'area-send-inspection',
    framework: 'area-send',
    years: ['2023-01', null],
    signs: [
      /^area SEND (?:full )?inspection of\b/i,
      /^inspection outcome$/i,
      /^what is the area partnership doing that is effective/i,
    ],
    examples: [
      'Area SEND inspection of Ashmere Local Area Partnership',
      'Inspection outcome',
      'What is the area partnership doing that is effective?',
    ],
    overall: 'sentence',
    headings: [
      'Inspection outcome',
      'What is it like to be a child or young person with SEND in this area?',
      'Areas for priority action',
      'Areas for improvement',
      'Inspection team',
    ],
  }),
  layout({
    id: 'press-release',
    name: 'Press release of a council, trust or inspectorate',
    kind: 'press-release',
    framework: null,
    years: ['2010-01', null],
    signs: [/^notes? (?:to|for) editors?/i, /^-?\s*ends\s*-?$/i],
    examples: ['Notes to editors', 'ENDS'],
    headings: [],
  }),
  layout({
    id: 'news-article',
    name: 'News article',
    kind: 'news-article',
    framework: null,
    years: ['2010-01', null],
    signs: [/^read more\b/i],
    examples: ['Read more: another story'],
    headings: [],
  }),
];
