import { describe, expect, it } from 'vitest';
import type { Facts } from '../src/facts/index.js';
import { codes, factsOfLayout } from './facts.of.js';

describe('inspectors', () => {
  const shown = (stated: Facts): string[] =>
    stated.inspectors.map(
      ({ name, role, inspectorate, lead }) =>
        `${lead ? '*' : ''}${name}, ${role} (${inspectorate})`,
    );

  it.each([
    [
      'ilacs-2018',
      ['*Jenny-ellen Marsh, Her Majesty’s Inspector (ofsted)'],
      'a torn name, the role after it',
    ],
    ['ilacs-2023', ['*Máire O’Donnell, His Majesty’s Inspector (ofsted)'], 'a torn apostrophe'],
    ['arrangements-2011', ['*Sarah Peel, HMI (ofsted)'], 'a reporting inspector without a colon'],
    [
      'sif-2013',
      [
        '*Ana Reyes, Lead inspector (ofsted)',
        'Tom Ridley, Deputy lead inspector, HMI (ofsted)',
        'Joy Marsh, HMI (ofsted)',
        'Susan Peel, HMI (ofsted)',
        'Nick Stone, OI (ofsted)',
        'Paul Hart, AI (ofsted)',
        'Dominic Porter-Wells, Team inspector (ofsted)',
        'Lynn Field, Quality assurance manager, SHMI (ofsted)',
      ],
      'a team with roles before and after names; the analyst does not inspect',
    ],
    [
      'area-send-2023',
      [
        '*Paul Hart, Ofsted HMI Lead inspector (ofsted)',
        'Lynn Field, Ofsted HMI (ofsted)',
        'Joy Marsh, Ofsted Inspector (ofsted)',
        '*Tom Ridley, CQC lead inspector (cqc)',
      ],
      'two columns, two people in a cell, one below the table',
    ],
    [
      'area-send-2016',
      ['*Ana Reyes, HMI Lead inspector (ofsted)', 'Tom Ridley, CQC inspector (cqc)'],
      'directors who sign the letter are no inspectors',
    ],
    [
      'monitoring-visit-2022',
      [
        'Ana Reyes, His Majesty’s Inspector (ofsted)',
        '*Russell Stone, His Majesty’s Inspector (ofsted)',
      ],
      'the one who signs the letter is the lead',
    ],
    [
      'monitoring-visit-2018',
      [
        'Ana Reyes, Her Majesty’s Inspector (ofsted)',
        'Nick Stone, Her Majesty’s Inspector (ofsted)',
        'Tom Ridley-Jones, Her Majesty’s Inspector (ofsted)',
      ],
      'nobody signs, so the lead is not known',
    ],
    [
      'focused-visit-2018',
      [
        '*Tracey Hill, His Majesty’s Inspector (ofsted)',
        'Lisa Winter, His Majesty’s Inspector (ofsted)',
      ],
      'a role after each name',
    ],
    ['jtai-2022', [], 'joint letters name no inspectors'],
  ])('%s: %j (%s)', (id, expected) => {
    expect(shown(factsOfLayout(id))).toEqual(expected);
  });

  const REYES = 'Ana Reyes, Her Majesty’s Inspector (ofsted)';
  const RIDLEY = 'Tom Ridley, Her Majesty’s Inspector (ofsted)';
  const MARSH = 'Joy Marsh, HMI designate (ofsted)';

  it.each([
    [
      'A visit to Ashmere Children’s Trust on 3 and 4 May 2019, carried out by Ana Reyes and Tom Ridley, Her Majesty’s Inspectors.',
      [REYES, RIDLEY],
      'named before their title',
    ],
    [
      'The focused visit was carried out by Her Majesty’s Inspectors Ana Reyes and Tom Ridley.',
      [REYES, RIDLEY],
      'named after their title',
    ],
    [
      'The visit was carried out by Ana Reyes, Her Majesty’s Inspector, with Joy Marsh, HMI designate.',
      [REYES, MARSH],
      'one person is named as coming with another',
    ],
    [
      'Her Majesty’s Inspectors for this visit were Ana Reyes and Tom Ridley, accompanied by Joy Marsh, HMI designate.',
      [REYES, RIDLEY, MARSH],
      'one person is named as accompanying the others',
    ],
    [
      'This letter summarises the findings of the visit. The inspectors were Ana Reyes, Her Majesty’s Inspector, and\nTom Ridley, Her Majesty’s Inspector.',
      [REYES, RIDLEY],
      'a sentence that goes on in the next block',
    ],
    [
      'This letter tells what inspectors found. Her Majesty’s Inspectors for this visit were Ana\nReyes and Tom Ridley.',
      [REYES, RIDLEY],
      'a name broken over two blocks',
    ],
    [
      'The visit was carried out in line with the framework. Inspectors found that the inspection by the council was carried out by Ashmere Children’s Trust.',
      [],
      'nobody is named',
    ],
  ])('letter: %s → %j (%s)', (sentence, expected) => {
    const stated = factsOfLayout('focused-visit-2018', (text) =>
      text.replace(/These are the findings.*/, sentence).replace(/Yours sincerely[\s\S]*/, ''),
    );
    expect(shown(stated)).toEqual(expected);
  });

  it('reads the days of a visit where its sentence goes on in the next block', () => {
    const sentence =
      'These are the findings of a focused visit to Eldermoor Children’s Trust on\n30 and 31 May 2023. Inspectors looked at plans.';
    const { inspection } = factsOfLayout('focused-visit-2018', (text) =>
      text.replace(/These are the findings.*/, sentence),
    );
    expect(inspection).toMatchObject({ start: '2023-05-30', end: '2023-05-31' });
  });

  it('reads two lead inspectors', () => {
    const stated = factsOfLayout('ilacs-2023', (text) =>
      text.replace(
        /Lead inspector:.*/,
        'Lead inspectors: Ana Reyes, His Majesty’s Inspector, and Tom Ridley, His Majesty’s Inspector',
      ),
    );
    expect(stated.inspectors.map(({ name, lead }) => [name, lead])).toEqual([
      ['Ana Reyes', true],
      ['Tom Ridley', true],
    ]);
  });

  it('warns where the lead inspector is not printed', () => {
    const stated = factsOfLayout('ilacs-2023', (text) => text.replace(/Lead inspector:.*/, ''));
    expect(stated.inspectors).toEqual([]);
    expect(codes(stated)).toContain('not-found:inspectors');
  });
});
