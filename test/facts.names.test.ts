import { describe, expect, it } from 'vitest';
import { mentions, named } from '../src/facts/names.js';

describe('named', () => {
  it.each([
    ['Metropolitan Borough of Rotherham', 'E08000018'],
    ['Bristol City of', 'E06000023'],
    ['City of Bristol', 'E06000023'],
    ['Kent County Council', 'E10000016'],
    ['KENT COUNTY COUNCIL', 'E10000016'],
    ['the Royal Borough of Greenwich', 'E09000011'],
    ['Council of the Isles of Scilly', 'E06000053'],
    ['St Helens Metropolitan Borough Council', 'E08000013'],
    ['St. Helens', 'E08000013'],
    ['Kingston-upon-Hull', 'E06000010'],
    ['Hull City Council', 'E06000010'],
    ['Kingston', 'E09000021'],
    ['Peterborough’s children’s services', 'E06000031'],
    ['Bournemouth, Christchurch & Poole Council', 'E06000058'],
    ['Bournemouth Borough Council', 'E06000028'],
    ['Borough of Poole', 'E06000029'],
    ['The London Borough of Barking & Dagenham', 'E09000002'],
    ['City of York Council', 'E06000014'],
    ['County Durham', 'E06000047'],
    ['Solihull MBC', 'E08000029'],
    ['City of Bradford Metropolitan District Council', 'E08000032'],
    ['City of London Corporation', 'E09000001'],
    ['City of Westminster', 'E09000033'],
    ['Newcastle City Council', 'E08000021'],
    ['County of Herefordshire District Council', 'E06000019'],
    ['Derby City local authority children’s services', 'E06000015'],
    ['Northamptonshire County Council', 'E10000021'],
    ['North Northamptonshire', 'E06000061'],
    ['the Wirral', 'E08000015'],
    ['Hertfordshire Local Safeguarding Children’s Partnership', 'E10000015'],
    ['Bromley Safeguarding Children Board (BSCB)', 'E09000006'],
    ['Doncaster Children’s Services Trust', 'E08000017'],
  ])('%s', (printed, code) => {
    expect(named(printed)?.entries.map((entry) => entry.code)).toEqual([code]);
  });

  it.each([
    ['Ashmere County Council', 'Ashmere'],
    ['London Borough of Foxley', 'Foxley'],
    ['Upper Brackenford and Holt Council’s', 'Upper Brackenford and Holt'],
  ])('%s: a council that the table does not know', (printed, name) => {
    expect(named(printed)).toEqual({ name, entries: [] });
  });

  it.each([
    'the local authority',
    'Executive summary',
    'Local area partnership',
    'services for children',
    '',
  ])('"%s" is no name', (printed) => {
    expect(named(printed)).toBeNull();
  });
});

describe('mentions', () => {
  it.each([
    ['North East Lincolnshire and York', ['North East Lincolnshire', 'York'], 'the longest name'],
    ['North Yorkshire, not York', ['North Yorkshire', 'York'], 'a county is not its city'],
    ['reading in Reading', ['Reading'], 'a verb in small letters'],
    ['police in Greater Manchester', [], 'a part of another name'],
    ['Northamptonshire Children’s Trust', [], 'a trust of two authorities tells neither'],
  ])('%s: %j (%s)', (text, names) => {
    expect(mentions(text).map(({ name }) => name)).toEqual(names);
  });
});
