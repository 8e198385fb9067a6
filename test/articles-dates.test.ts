import { describe, expect, it } from 'vitest';
import { parse } from '../src/index.js';

const BODY =
  'Ofsted inspectors said social workers in Ashmere know children in care well.\n\nThe county’s foster carers were praised by the inspectors, who came in June.\n';

async function publishedOf(text: string): Promise<string | null> {
  const report = await parse(new TextEncoder().encode(text), { name: 'a.txt' });
  return report.published;
}

describe('the date of an article in a text file', () => {
  it.each([
    ['By Kim Lake | Care pages | 2 October 2024', '2024-10-02', 'a byline'],
    ['By Kim Lake, Chief Reporter, 9 Nov 2023', '2023-11-09', 'a byline with an office'],
    ['By Kim Lake on July 5, 2024 in Children, Inspection', '2024-07-05', 'a byline with subjects'],
    ['14.05.2024 | News | Ashmere Sound', '2024-05-14', 'dots'],
    ['Date released - 02/03/2023', '2023-03-02', 'a label with a dash'],
    ['Release date: 6 February 2025', '2025-02-06', 'a label'],
    ['Embargoed until 00.01, Thursday 20 July 2023', '2023-07-20', 'a time before it'],
    ['Updated 16:52, 21 Sep 2023', '2023-09-21', 'a page written on through the day'],
    ['Last updated: 8 December 2023', null, 'only when it was last changed'],
    ['The Ashmere Post, Thursday 29 September 2022', '2022-09-29', 'a dateline'],
    ['date 2024-10-17 Watchdog finds council slow', '2024-10-17', 'a saved page'],
    [
      'The letter about the visit of 7 and 8 February 2023 was published today (16 March).',
      '2023-03-16',
      'the year of the same sentence',
    ],
    ['The letter came out today (16 March).', null, 'no year'],
    [
      'The findings of the June visit came out today, Monday 19 February 2024.',
      '2024-02-19',
      'today',
    ],
    [
      'THURSDAY 9TH NOVEMBER 2023: Ashmere Council has been rated good for its work with children by Ofsted, it was told.',
      '2023-11-09',
      'a dateline that opens the first paragraph',
    ],
    [
      'ASHMERE, 9 November 2023 – The council has been rated good for its work with children by Ofsted, it was told.',
      '2023-11-09',
      'a dateline with a place',
    ],
    [
      'On 9 November 2023 Ashmere Council was told by Ofsted that its work with children was good in all of its parts now.',
      null,
      'a day in a sentence',
    ],
    ['The visit took place on 4 June 2024.', null, 'the day of the visit'],
  ])('%s: %s (%s)', async (line, day, _why) => {
    expect(await publishedOf(`Ashmere praised for work with children\n${line}\n\n${BODY}`)).toBe(
      day,
    );
  });

  it('is the day on which the report came out, where the first paragraph says it', async () => {
    const lead =
      'Ashmere’s social workers do well, says Ofsted in a report released on 30.11.2022.';
    expect(await publishedOf(`Ashmere praised\n\n${lead}\n\n${BODY}`)).toBe('2022-11-30');
  });

  it('is printed on the last line', async () => {
    expect(await publishedOf(`Ashmere praised\n\n${BODY}\nAshmere Post, February 22, 2024\n`)).toBe(
      '2024-02-22',
    );
  });

  it('is never the date of a meeting that the headline names', async () => {
    expect(await publishedOf(`Scrutiny Committee – 23 January 2025\n\n${BODY}`)).toBeNull();
  });
});
