/** Words in the names of organisations, and the names of the inspectorates. */

/** Words with which the name of an organisation may end. */
export const ORGANISATION_SUFFIXES: readonly string[] = (
  'nhs, council, authority, borough, department, ministry, office, agency, commission, committee, board, ' +
  'trust, foundation, charity, association, society, union, federation, institute, institution, ' +
  'directorate, division, directorates, university, college, school, academy, hospital, police, service, court, parliament, ' +
  'government, party, group, company, corporation, partnership, network, alliance, league, club, ' +
  'telegraph, times, news, post, guardian, press, limited, ltd, inc, plc, llp, bank, nations, centre, center, church, ' +
  'museum, laboratory, team, hub, house, senate, congress, media, research, capital'
).split(', ');

/** Acronyms of what councils deal with. No body has such a name ("cabinet member for SEND"). */
export const SUBJECT_ACRONYMS: readonly string[] =
  'SEN, SEND, EHCP, EHCPs, EHC, PA, PAs, DCS, HR, IT, ICT, LAC, CIN, CP, MASH, UASC, ADHD, FE, HE'.split(
    ', ',
  );

/** The inspectorates, by the names that articles use. */
export const INSPECTORATES: readonly string[] = [
  'Ofsted',
  'OFSTED',
  'Office for Standards in Education',
  'CQC',
  'Care Quality Commission',
  'HMICFRS',
  'HMI Probation',
  'Estyn',
];
