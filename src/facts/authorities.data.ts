/**
 * The local authorities of England that run children's services, with their codes and regions in official statistics.
 * Authorities that have been abolished are included, with the last day of their service. Four names live on with new
 * borders (Buckinghamshire, Dorset, North Yorkshire, Somerset); these have today's code.
 *
 * Source: Office for National Statistics, names and codes of administrative geographies.
 */

export type Region =
  | 'East Midlands'
  | 'East of England'
  | 'London'
  | 'North East'
  | 'North West'
  | 'South East'
  | 'South West'
  | 'West Midlands'
  | 'Yorkshire and the Humber';

export interface AuthorityEntry {
  /** The nine-character code of the Office for National Statistics. */
  readonly code: string;
  readonly name: string;
  readonly region: Region;
  readonly type: 'County' | 'London Borough' | 'Metropolitan District' | 'Unitary Authority';
  /**
   * Other names that documents print. Names that differ only by words like "City of" or "Council" are found without
   * being listed here.
   */
  readonly also: readonly string[];
  /** The last day, YYYY-MM-DD; `null` for an authority that exists today. */
  readonly until: string | null;
}

type Row = readonly [
  code: string,
  name: string,
  region: Region,
  type: AuthorityEntry['type'],
  also?: readonly string[],
  until?: string,
];

// biome-ignore format: one authority a line
const ROWS: readonly Row[] = [
  ['E09000002', 'Barking and Dagenham', 'London', 'London Borough', ['LBBD']],
  ['E09000003', 'Barnet', 'London', 'London Borough'],
  ['E08000038', 'Barnsley', 'Yorkshire and the Humber', 'Metropolitan District'],
  ['E06000022', 'Bath and North East Somerset', 'South West', 'Unitary Authority', ['Bath and NE Somerset', 'BANES']],
  ['E06000055', 'Bedford Borough', 'East of England', 'Unitary Authority', ['Bedford']],
  ['E09000004', 'Bexley', 'London', 'London Borough'],
  ['E08000025', 'Birmingham', 'West Midlands', 'Metropolitan District'],
  ['E06000008', 'Blackburn with Darwen', 'North West', 'Unitary Authority', ['Blackburn']],
  ['E06000009', 'Blackpool', 'North West', 'Unitary Authority'],
  ['E08000001', 'Bolton', 'North West', 'Metropolitan District'],
  ['E06000028', 'Bournemouth', 'South West', 'Unitary Authority', [], '2019-03-31'],
  ['E06000058', 'Bournemouth, Christchurch and Poole', 'South West', 'Unitary Authority', ['Bournemouth Christchurch and Poole', 'BCP']],
  ['E06000036', 'Bracknell Forest', 'South East', 'Unitary Authority'],
  ['E08000032', 'Bradford', 'Yorkshire and the Humber', 'Metropolitan District'],
  ['E09000005', 'Brent', 'London', 'London Borough'],
  ['E06000043', 'Brighton and Hove', 'South East', 'Unitary Authority', ['Brighton']],
  ['E06000023', 'Bristol, City of', 'South West', 'Unitary Authority', ['Bristol', 'City of Bristol', 'Bristol City']],
  ['E09000006', 'Bromley', 'London', 'London Borough'],
  ['E06000060', 'Buckinghamshire', 'South East', 'Unitary Authority'],
  ['E08000002', 'Bury', 'North West', 'Metropolitan District'],
  ['E08000033', 'Calderdale', 'Yorkshire and the Humber', 'Metropolitan District'],
  ['E10000003', 'Cambridgeshire', 'East of England', 'County'],
  ['E09000007', 'Camden', 'London', 'London Borough'],
  ['E06000056', 'Central Bedfordshire', 'East of England', 'Unitary Authority'],
  ['E06000049', 'Cheshire East', 'North West', 'Unitary Authority'],
  ['E06000050', 'Cheshire West and Chester', 'North West', 'Unitary Authority', ['Cheshire West']],
  ['E09000001', 'City of London', 'London', 'London Borough', ['City of London Corporation', 'London Corporation', 'Corporation of London']],
  ['E06000052', 'Cornwall', 'South West', 'Unitary Authority'],
  ['E08000026', 'Coventry', 'West Midlands', 'Metropolitan District'],
  ['E09000008', 'Croydon', 'London', 'London Borough'],
  ['E06000063', 'Cumberland', 'North West', 'County'],
  ['E10000006', 'Cumbria', 'North West', 'County', [], '2023-03-31'],
  ['E06000005', 'Darlington', 'North East', 'Unitary Authority'],
  ['E06000015', 'Derby', 'East Midlands', 'Unitary Authority'],
  ['E10000007', 'Derbyshire', 'East Midlands', 'County'],
  ['E10000008', 'Devon', 'South West', 'County'],
  ['E08000017', 'Doncaster', 'Yorkshire and the Humber', 'Metropolitan District'],
  ['E06000059', 'Dorset', 'South West', 'Unitary Authority'],
  ['E08000027', 'Dudley', 'West Midlands', 'Metropolitan District'],
  ['E06000047', 'Durham', 'North East', 'Unitary Authority', ['County Durham']],
  ['E09000009', 'Ealing', 'London', 'London Borough'],
  ['E06000011', 'East Riding of Yorkshire', 'Yorkshire and the Humber', 'Unitary Authority', ['East Riding']],
  ['E10000011', 'East Sussex', 'South East', 'County'],
  ['E09000010', 'Enfield', 'London', 'London Borough'],
  ['E10000012', 'Essex', 'East of England', 'County'],
  ['E08000037', 'Gateshead', 'North East', 'Metropolitan District'],
  ['E10000013', 'Gloucestershire', 'South West', 'County'],
  ['E09000011', 'Greenwich', 'London', 'London Borough'],
  ['E09000012', 'Hackney', 'London', 'London Borough'],
  ['E06000006', 'Halton', 'North West', 'Unitary Authority'],
  ['E09000013', 'Hammersmith and Fulham', 'London', 'London Borough', ['LBHF']],
  ['E10000014', 'Hampshire', 'South East', 'County'],
  ['E09000014', 'Haringey', 'London', 'London Borough'],
  ['E09000015', 'Harrow', 'London', 'London Borough'],
  ['E06000001', 'Hartlepool', 'North East', 'Unitary Authority'],
  ['E09000016', 'Havering', 'London', 'London Borough'],
  ['E06000019', 'Herefordshire', 'West Midlands', 'Unitary Authority', ['County of Herefordshire']],
  ['E10000015', 'Hertfordshire', 'East of England', 'County'],
  ['E09000017', 'Hillingdon', 'London', 'London Borough'],
  ['E09000018', 'Hounslow', 'London', 'London Borough'],
  ['E06000046', 'Isle of Wight', 'South East', 'Unitary Authority', ['Wight']],
  ['E06000053', 'Isles of Scilly', 'South West', 'Unitary Authority', ['Scilly', 'Council of the Isles of Scilly']],
  ['E09000019', 'Islington', 'London', 'London Borough'],
  ['E09000020', 'Kensington and Chelsea', 'London', 'London Borough', ['RBKC']],
  ['E10000016', 'Kent', 'South East', 'County'],
  ['E06000010', 'Kingston Upon Hull, City of', 'Yorkshire and the Humber', 'Unitary Authority', ['Hull', 'Kingston upon Hull', 'City of Hull', 'Kingston upon Hull City']],
  ['E09000021', 'Kingston upon Thames', 'London', 'London Borough', ['Kingston']],
  ['E08000034', 'Kirklees', 'Yorkshire and the Humber', 'Metropolitan District'],
  ['E08000011', 'Knowsley', 'North West', 'Metropolitan District'],
  ['E09000022', 'Lambeth', 'London', 'London Borough'],
  ['E10000017', 'Lancashire', 'North West', 'County'],
  ['E08000035', 'Leeds', 'Yorkshire and the Humber', 'Metropolitan District'],
  ['E06000016', 'Leicester', 'East Midlands', 'Unitary Authority'],
  ['E10000018', 'Leicestershire', 'East Midlands', 'County'],
  ['E09000023', 'Lewisham', 'London', 'London Borough'],
  ['E10000019', 'Lincolnshire', 'East Midlands', 'County'],
  ['E08000012', 'Liverpool', 'North West', 'Metropolitan District'],
  ['E06000032', 'Luton', 'East of England', 'Unitary Authority'],
  ['E08000003', 'Manchester', 'North West', 'Metropolitan District'],
  ['E06000035', 'Medway', 'South East', 'Unitary Authority'],
  ['E09000024', 'Merton', 'London', 'London Borough'],
  ['E06000002', 'Middlesbrough', 'North East', 'Unitary Authority'],
  ['E06000042', 'Milton Keynes', 'South East', 'Unitary Authority'],
  ['E08000021', 'Newcastle upon Tyne', 'North East', 'Metropolitan District', ['Newcastle']],
  ['E09000025', 'Newham', 'London', 'London Borough'],
  ['E10000020', 'Norfolk', 'East of England', 'County'],
  ['E06000012', 'North East Lincolnshire', 'Yorkshire and the Humber', 'Unitary Authority'],
  ['E06000013', 'North Lincolnshire', 'Yorkshire and the Humber', 'Unitary Authority'],
  ['E06000061', 'North Northamptonshire', 'East Midlands', 'Unitary Authority'],
  ['E06000024', 'North Somerset', 'South West', 'Unitary Authority'],
  ['E08000022', 'North Tyneside', 'North East', 'Metropolitan District'],
  ['E06000065', 'North Yorkshire', 'Yorkshire and the Humber', 'County'],
  ['E10000021', 'Northamptonshire', 'East Midlands', 'County', [], '2021-03-31'],
  ['E06000057', 'Northumberland', 'North East', 'Unitary Authority'],
  ['E06000018', 'Nottingham', 'East Midlands', 'Unitary Authority'],
  ['E10000024', 'Nottinghamshire', 'East Midlands', 'County'],
  ['E08000004', 'Oldham', 'North West', 'Metropolitan District'],
  ['E10000025', 'Oxfordshire', 'South East', 'County'],
  ['E06000031', 'Peterborough', 'East of England', 'Unitary Authority'],
  ['E06000026', 'Plymouth', 'South West', 'Unitary Authority'],
  ['E06000029', 'Poole', 'South West', 'Unitary Authority', [], '2019-03-31'],
  ['E06000044', 'Portsmouth', 'South East', 'Unitary Authority'],
  ['E06000038', 'Reading', 'South East', 'Unitary Authority'],
  ['E09000026', 'Redbridge', 'London', 'London Borough'],
  ['E06000003', 'Redcar and Cleveland', 'North East', 'Unitary Authority', ['Redcar']],
  ['E09000027', 'Richmond upon Thames', 'London', 'London Borough', ['Richmond']],
  ['E08000005', 'Rochdale', 'North West', 'Metropolitan District'],
  ['E08000018', 'Rotherham', 'Yorkshire and the Humber', 'Metropolitan District'],
  ['E06000017', 'Rutland', 'East Midlands', 'Unitary Authority'],
  ['E08000006', 'Salford', 'North West', 'Metropolitan District'],
  ['E08000028', 'Sandwell', 'West Midlands', 'Metropolitan District'],
  ['E08000014', 'Sefton', 'North West', 'Metropolitan District'],
  ['E08000039', 'Sheffield', 'Yorkshire and the Humber', 'Metropolitan District'],
  ['E06000051', 'Shropshire', 'West Midlands', 'Unitary Authority'],
  ['E06000039', 'Slough', 'South East', 'Unitary Authority'],
  ['E08000029', 'Solihull', 'West Midlands', 'Metropolitan District'],
  ['E06000066', 'Somerset', 'South West', 'Unitary Authority'],
  ['E06000025', 'South Gloucestershire', 'South West', 'Unitary Authority'],
  ['E08000023', 'South Tyneside', 'North East', 'Metropolitan District'],
  ['E06000045', 'Southampton', 'South East', 'Unitary Authority'],
  ['E06000033', 'Southend-on-Sea', 'East of England', 'Unitary Authority', ['Southend']],
  ['E09000028', 'Southwark', 'London', 'London Borough'],
  ['E08000013', 'St. Helens', 'North West', 'Metropolitan District', ['St Helens', 'Saint Helens']],
  ['E10000028', 'Staffordshire', 'West Midlands', 'County'],
  ['E08000007', 'Stockport', 'North West', 'Metropolitan District'],
  ['E06000004', 'Stockton-on-Tees', 'North East', 'Unitary Authority', ['Stockton']],
  ['E06000021', 'Stoke-on-Trent', 'West Midlands', 'Unitary Authority', ['Stoke']],
  ['E10000029', 'Suffolk', 'East of England', 'County'],
  ['E08000024', 'Sunderland', 'North East', 'Metropolitan District'],
  ['E10000030', 'Surrey', 'South East', 'County'],
  ['E09000029', 'Sutton', 'London', 'London Borough'],
  ['E06000030', 'Swindon', 'South West', 'Unitary Authority'],
  ['E08000008', 'Tameside', 'North West', 'Metropolitan District'],
  ['E06000020', 'Telford and Wrekin', 'West Midlands', 'Unitary Authority', ['Telford']],
  ['E06000034', 'Thurrock', 'East of England', 'Unitary Authority'],
  ['E06000027', 'Torbay', 'South West', 'Unitary Authority'],
  ['E09000030', 'Tower Hamlets', 'London', 'London Borough'],
  ['E08000009', 'Trafford', 'North West', 'Metropolitan District'],
  ['E08000036', 'Wakefield', 'Yorkshire and the Humber', 'Metropolitan District'],
  ['E08000030', 'Walsall', 'West Midlands', 'Metropolitan District'],
  ['E09000031', 'Waltham Forest', 'London', 'London Borough'],
  ['E09000032', 'Wandsworth', 'London', 'London Borough'],
  ['E06000007', 'Warrington', 'North West', 'Unitary Authority'],
  ['E10000031', 'Warwickshire', 'West Midlands', 'County'],
  ['E06000037', 'West Berkshire', 'South East', 'Unitary Authority'],
  ['E06000062', 'West Northamptonshire', 'East Midlands', 'Unitary Authority'],
  ['E10000032', 'West Sussex', 'South East', 'County'],
  ['E09000033', 'Westminster', 'London', 'London Borough'],
  ['E06000064', 'Westmorland and Furness', 'North West', 'County'],
  ['E08000010', 'Wigan', 'North West', 'Metropolitan District'],
  ['E06000054', 'Wiltshire', 'South West', 'Unitary Authority'],
  ['E06000040', 'Windsor and Maidenhead', 'South East', 'Unitary Authority', ['RBWM']],
  ['E08000015', 'Wirral', 'North West', 'Metropolitan District'],
  ['E06000041', 'Wokingham', 'South East', 'Unitary Authority'],
  ['E08000031', 'Wolverhampton', 'West Midlands', 'Metropolitan District'],
  ['E10000034', 'Worcestershire', 'West Midlands', 'County'],
  ['E06000014', 'York', 'Yorkshire and the Humber', 'Unitary Authority'],
];

export const AUTHORITIES: readonly AuthorityEntry[] = ROWS.map(
  ([code, name, region, type, also = [], until = null]) => ({
    code,
    name,
    region,
    type,
    also,
    until,
  }),
);

/** A body that runs children's services for one or more authorities. */
export interface TrustEntry {
  readonly names: readonly string[];
  /** The codes of the authorities. Where there are several, the trust's name alone does not tell which is meant. */
  readonly codes: readonly string[];
}

export const TRUSTS: readonly TrustEntry[] = [
  { names: ["Birmingham Children's Trust"], codes: ['E08000025'] },
  {
    names: ['Bradford Children and Families Trust', "Bradford Children's Trust"],
    codes: ['E08000032'],
  },
  {
    names: ["Doncaster Children's Services Trust", "Doncaster Children's Trust"],
    codes: ['E08000017'],
  },
  { names: ['Slough Children First', "Slough Children's Services Trust"], codes: ['E06000039'] },
  { names: ["Sandwell Children's Trust"], codes: ['E08000028'] },
  { names: ['Worcestershire Children First'], codes: ['E10000034'] },
  { names: ['Together for Children Sunderland', 'Together for Children'], codes: ['E08000024'] },
  { names: ["Northamptonshire Children's Trust"], codes: ['E06000061', 'E06000062'] },
  { names: ['Brighter Futures for Children'], codes: ['E06000038'] },
  { names: ['Achieving for Children'], codes: ['E09000021', 'E09000027', 'E06000040'] },
];
