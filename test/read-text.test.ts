/** The kinds of blocks in text files: letters, reports and articles without markup. */
import { describe, expect, it } from 'vitest';
import { readText } from '../src/read/text/index.js';

const blocksOf = (text: string) =>
  readText(Buffer.from(text)).blocks.map((b) => [b.kind, b.marker, b.text] as const);

/** The body of a report that is recognised as one. */
const report = (body: string) =>
  blocksOf(`Main findings\n\nPlans are clear.\n\nRecommendations\n\n${body}`).slice(3);

describe('footnotes of a report', () => {
  it('are recognised by their mark, and the mark is removed', () => {
    const blocks = report(
      'Plans are made at 14.1 They are kept.\n\nAge of children2\n\nMost are 14.\n\n1 As policy asks.\n\n2 Figures are for 2016.',
    );
    expect(blocks.map(([kind, , text]) => [kind, text])).toEqual([
      ['paragraph', 'Plans are made at 14.1 They are kept.'],
      ['heading', 'Age of children'],
      ['paragraph', 'Most are 14.'],
      ['paragraph', '1 As policy asks.'],
      ['footnote', 'Figures are for 2016.'],
    ]);
  });

  it.each([
    ['See the plan.1\n\n1 The plan of May.', 'See the plan.', 'after a full stop'],
    ['‘Their way’1 works.\n\n1 The plan of May.', '‘Their way’ works.', 'after a quotation mark'],
    ['At KS1 all is well.\n\n1 The plan of May.', 'At KS1 all is well.', 'a key stage'],
    ['They rose by half.1%\n\n1 The plan of May.', 'They rose by half.1%', 'a share'],
    ['Version one.1.2 is out.\n\n1 The plan of May.', 'Version one.1.2 is out.', 'a version'],
  ])('%j: %j (%s)', (body, text, _why) => {
    expect(report(body)[0]?.[2]).toBe(text);
  });

  it('take their number from the line above', () => {
    const blocks = report(
      'Plans are clear.1\n\n1\n\nThe council wrote them in May of that year.\n\n4\n\nNext steps were agreed by all who met.',
    );
    expect(blocks.map(([kind, , text]) => [kind, text])).toEqual([
      ['paragraph', 'Plans are clear.'],
      ['furniture', '1'],
      ['footnote', 'The council wrote them in May of that year.'],
      ['furniture', '4'],
      ['paragraph', 'Next steps were agreed by all who met.'],
    ]);
  });

  it('keeps a paragraph that begins with a figure and has no mark', () => {
    const blocks = report('Plans are clear.\n\n12 Children were seen alone.');
    expect(blocks.at(-1)).toEqual(['paragraph', null, '12 Children were seen alone.']);
  });
});

describe('contents pages', () => {
  it('are left out, up to the first line that is no entry', () => {
    const blocks = report(
      'Contents\n\nMain findings .... 3\nHow children are helped 4\nAbout the visit . . . . . 12\n\nAbout the visit\n\nIt took two days in 2016.',
    );
    expect(blocks.map(([kind, , text]) => [kind, text]).slice(-2)).toEqual([
      ['heading', 'About the visit'],
      ['paragraph', 'It took two days in 2016.'],
    ]);
    expect(blocks.slice(0, -2).every(([kind]) => kind === 'furniture')).toBe(true);
  });
});

describe('headings of a report', () => {
  it.each([
    ['What needs to improve?\n\n• Visits.', 'heading', 'a question above its answer'],
    ['Is that enough? No.\n\nMore is needed.', 'paragraph', 'a question and more'],
    ['Lead inspector: Ann Hill\n\nShe came alone.', 'paragraph', 'a label and a name'],

    ['Care leavers\n\nGood\n\nSummary\n\nThey do well.', 'heading', 'a grade below it'],
  ])('%j: %s (%s)', (body, kind, _why) => {
    expect(report(body)[0]?.[0]).toBe(kind);
  });

  it('include a long title', () => {
    const title =
      'Inspection of services for every child and family in Ashmere and review of how well its board knows what it does';
    const blocks = blocksOf(
      `${title}\n\nMain findings\n\nPlans are clear.\n\nRecommendations\n\nAct.`,
    );
    expect(blocks[0]).toEqual(['heading', null, title]);
  });
});

describe('lists and tables', () => {
  it('read an o at the start of a line as a bullet', () => {
    expect(report('The focus was on:\n\no help for families\no Staff.').slice(1)).toEqual([
      ['list-item', 'o', 'help for families'],
      ['list-item', 'o', 'Staff.'],
    ]);
  });

  it('read labels and grades on lines of their own as rows', () => {
    const blocks = report(
      'Judgement\n\nGrade\n\nHelp for families\n\nGood\n\nCare\n\nInadequate\n\nAll do well.',
    );
    expect(blocks.map(([kind, , text]) => [kind, text])).toEqual([
      ['table-row', 'Judgement Grade'],
      ['table-row', 'Help for families Good'],
      ['table-row', 'Care Inadequate'],
      ['paragraph', 'All do well.'],
    ]);
  });

  it('read numbered rows, and the line directly above them, as a table', () => {
    const rows = report(
      'Services in Ashmere are good\n1. Help    Good\n2. Care    Inadequate\n\nThey met.',
    );
    expect(rows.slice(0, 3).map(([kind, , text]) => [kind, text])).toEqual([
      ['table-row', 'Services in Ashmere are good'],
      ['table-row', '1. Help Good'],
      ['table-row', '2. Care Inadequate'],
    ]);
  });
});

describe('articles', () => {
  const opening = 'Inspectors came to Ashmere in May and have now told the council what they saw.';

  it('read each line of a list of grades by itself', () => {
    const lines = [
      'Children who need help and protection – Requires improvement',
      'Children in care and achieving permanence: Good',
      '  Adoption performance - Outstanding',
      'Leadership, management and governance – Good.',
    ];
    const texts = blocksOf(`${opening}\n\n${lines.join('\n')}\n`).map(([, , text]) => text);
    expect(texts).toEqual([opening, ...lines.map((line) => line.trim())]);
  });

  it.each([
    ['i) ', 'ii) ', 'iii) '],
    ['(a) ', '(b) ', '(c) '],
  ])('read lines after %j and %j as items', (...markers) => {
    const items = ['calls are answered on the day', 'police notices come late', 'plans are clear'];
    const lines = items.map((item, i) => `${markers[i]}${item}`).join('\n');
    const blocks = blocksOf(`${opening} They found that:\n\n${lines}\n`);
    expect(blocks.slice(1)).toEqual(
      items.map((item, i) => ['list-item', markers[i]?.trim(), item]),
    );
  });

  it.each([
    ['‘We stay true to this.’', 'heading', 'words of the quotation below'],
    ['‘We never said so.’', 'paragraph', 'words that stand nowhere else'],
  ])('%s is a %s (%s)', (line, kind, _why) => {
    const blocks = blocksOf(
      `Teams in Ashmere are doing better.\n\n${line}\n\nCllr Jo Reyes said: “There is more to do and we stay true to this.”`,
    );
    expect(blocks[1]?.[0]).toBe(kind);
  });
});
