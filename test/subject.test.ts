import { describe, expect, it } from 'vitest';
import { parse } from '../src/index.js';
import { recognise } from '../src/recognise/index.js';
import {
  CHILDREN_TERMS,
  COUNCIL_TERMS,
  INSPECTORATE_TERMS,
  OTHER_NATIONS,
  RIVAL_TERMS,
  SERVICE_TERMS,
} from '../src/recognise/subject.data.js';
import { documentOf } from './facts.documents.js';

describe('the words that show a subject', () => {
  it.each([
    ...SERVICE_TERMS,
    ...CHILDREN_TERMS,
    ...COUNCIL_TERMS,
    ...RIVAL_TERMS,
    ...OTHER_NATIONS,
    ...INSPECTORATE_TERMS,
  ])('$example', ({ pattern, example }) => {
    expect(example.match(pattern)).not.toBeNull();
  });
});

describe('what an article is about', () => {
  it.each([
    [
      'Smog over Larkport worsens\nLevels at the dockside are too high, inspectors said.\n“We must do better,” said Councillor Ana Reyes, who wants cleaner buses.\nPublished: 3 May 2024',
      'other',
    ],
    [
      'Village school is good\nOfsted inspectors said pupils at Ashmere Primary School love phonics.\n“We are proud,” said headteacher Kim Lake. Foster carers were thanked.',
      'other',
    ],
    [
      'Care home must improve\nThe CQC said older people at the care home wait too long.\n“We are sorry,” said Councillor Ana Reyes, cabinet member for adult social care.',
      'other',
    ],
    [
      'Estyn and the Care Inspectorate report on children’s services\nEstyn inspectors said social workers in Llanfair know children in care well.\n“We are proud,” said Councillor Ana Reyes.',
      'other',
    ],
    [
      'Ashmere children’s services praised\nOfsted inspectors said social workers know children in care well.\n“We are proud,” said Councillor Ana Reyes.',
      'news-article',
    ],
    [
      'Our grades\nInspectors from Ofsted came in May.\nWe support care leavers, and our social workers know them.',
      'press-release',
    ],
    [
      'Ashmere: where things stand\nThis page sets out the findings of the inspection of services for children in Ashmere.\nThresholds are clear, and children in care live in stable homes.',
      'news-article',
    ],
    [
      'Scrutiny panel hears of progress\nMembers were told of Ofsted’s fifth monitoring visit since May 2018.\nThe Director of Children’s Services advised that children in care had been seen.\nIn reply to Cllr Reyes, officers said that visits were on time.',
      'press-release',
    ],
    [
      'Ofsted praises our work with Ashmere\nWe have been Ashmere’s improvement partner since 2021.\nStaff at the front door were tired when we came.',
      'press-release',
    ],
    [
      'Some thoughts on our Good\nOfsted says that Ashmere is good.\nI have been a DCS for years. Our IROs are strong, and few boys come into care.',
      'news-article',
    ],
    [
      'Fresh blow for Ashmere\nImprovements at a failing council have stalled, Ofsted says, and children wait.\nChildren are moved between teams.\n“Time is what children do not have,” said Fay Usher.',
      'news-article',
    ],
    [
      'Academy is good\nOfsted inspectors said students at Ashmere Academy behave well, and children settle.\nYoung people are proud, and families are pleased with the council.',
      'other',
    ],
  ])('%#: %s', (text, kind) => {
    expect(recognise(documentOf(text)).kind).toBe(kind);
  });

  it('of something else gives no findings, and a warning', async () => {
    const text =
      'Hospital told to improve\n\nPublished: 3 May 2024\n\nThe CQC said patients on two wards waited too long and staff were too few.\n\n“We must improve,” said Councillor Ana Reyes, cabinet member for health. “Care on the wards is inadequate.”\n';
    const report = await parse(new TextEncoder().encode(text), { name: 'a.txt' });
    expect(report.kind).toBe('other');
    expect([report.strengths, report.areasForImprovement, report.headlineFindings]).toEqual([
      [],
      [],
      [],
    ]);
    expect(report.warnings.map(({ code }) => code)).toContain('off-subject');
    expect(report.quotes.length).toBeGreaterThan(0);
  });
});
