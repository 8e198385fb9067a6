/**
 * Words with a full stop that does not end a sentence. `when` says what must follow so that the sentence goes on:
 *
 * - `always`: anything ("e.g.", "Dr.");
 * - `number`: a number ("No. 11", but "The answer was No. Leaders …");
 * - `name`: a capitalised word that does not usually begin sentences ("Co. Durham", but "Ltd. The …");
 * - `date`: a day, a month or a time zone ("5 p.m. GMT", but "5 p.m. Children …").
 *
 * Each example is one sentence in which a plain splitter would cut after the abbreviation.
 */
import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from '../dates/calendar.js';

export interface Abbreviation {
  /**
   * The word without its last full stop. A small first letter also stands for a capital, where more letters follow.
   */
  readonly word: string;
  readonly when: 'always' | 'number' | 'name' | 'date';
  readonly example: string;
}

export const ABBREVIATIONS: readonly Abbreviation[] = [
  { word: 'e.g', when: 'always', example: 'Some families (e.g. Roma families) are not reached.' },
  { word: 'eg', when: 'always', example: 'Some services (eg. CAMHS) have waiting lists.' },
  {
    word: 'i.e',
    when: 'always',
    example: 'Carers, i.e. Ashmere foster families, are well trained.',
  },
  { word: 'ie', when: 'always', example: 'The front door, ie. MASH, responds at once.' },
  { word: 'cf', when: 'always', example: 'Rates have fallen (cf. England as a whole).' },
  { word: 'viz', when: 'always', example: 'Two teams, viz. Northgate and Southgate, have merged.' },
  {
    word: 'vs',
    when: 'always',
    example: 'The case was Eldermoor vs. Brackenford in the family court.',
  },
  {
    word: 'incl',
    when: 'always',
    example: 'All partners, incl. Health, attend strategy meetings.',
  },
  { word: 'esp', when: 'always', example: 'Older children, esp. Year 11 pupils, miss school.' },
  { word: 'Mr', when: 'always', example: 'The lead inspector was Mr. Harcastle.' },
  { word: 'Mrs', when: 'always', example: 'The chair, Mrs. Oduya, welcomed the report.' },
  { word: 'Ms', when: 'always', example: 'We met Ms. Penrose on site.' },
  { word: 'Mx', when: 'always', example: 'We met Mx. Penrose on site.' },
  { word: 'Dr', when: 'always', example: 'The designated doctor is Dr. Amari.' },
  { word: 'Prof', when: 'always', example: 'The independent adviser is Prof. Lindqvist.' },
  { word: 'Rev', when: 'always', example: 'The panel is chaired by Rev. Tolland.' },
  { word: 'Cllr', when: 'always', example: 'The lead member is Cllr. Brannigan.' },
  { word: 'Cllrs', when: 'always', example: 'Cllrs. Brannigan and Shah sit on the board.' },
  { word: 'Supt', when: 'always', example: 'The police lead is Supt. Garrity.' },
  { word: 'Insp', when: 'always', example: 'The police lead is Insp. Garrity.' },
  { word: 'Sgt', when: 'always', example: 'The missing coordinator is Sgt. Moyles.' },
  { word: 'Hon', when: 'always', example: 'The visitor was the Rt. Hon. Ada Lister.' },
  { word: 'Rt', when: 'always', example: 'The visitor was the Rt. Revd Ada Lister.' },
  { word: 'No', when: 'number', example: 'The care leavers’ house, No. 11, is popular.' },
  { word: 'Nos', when: 'number', example: 'Recommendations Nos. 3 and 4 are met.' },
  { word: 'p', when: 'number', example: 'The figures are set out on p. 14 of the plan.' },
  { word: 'pp', when: 'number', example: 'The figures are set out on pp. 14 and 15.' },
  { word: 'para', when: 'number', example: 'This is described in para. 22 of the guidance.' },
  { word: 'paras', when: 'number', example: 'This is described in paras. 22 and 23.' },
  { word: 's', when: 'number', example: 'Children are assessed under s. 17 promptly.' },
  { word: 'ss', when: 'number', example: 'Duties under ss. 17 and 20 are met.' },
  { word: 'sec', when: 'number', example: 'Duties under sec. 47 are met.' },
  { word: 'reg', when: 'number', example: 'The visits follow reg. 44 closely.' },
  { word: 'vol', when: 'number', example: 'The statutory guidance is vol. 2 of the series.' },
  { word: 'fig', when: 'number', example: 'Caseloads are shown in fig. 3 overleaf.' },
  { word: 'ch', when: 'number', example: 'The threshold is in ch. 1 of the guidance.' },
  { word: 'approx', when: 'number', example: 'There are approx. 400 children in care.' },
  { word: 'c', when: 'number', example: 'The service supports c. 90 families.' },
  { word: 'est', when: 'number', example: 'The charity (est. 1998) runs the club.' },
  { word: 'ext', when: 'number', example: 'Call the duty team on ext. 4410 first.' },
  { word: 'tel', when: 'number', example: 'The duty team (tel. 01632 960 001) answers.' },
  ...MONTH_ABBREVIATIONS.map((word) => ({
    word,
    when: 'number' as const,
    example: `The visit began on ${word}. 14 as planned.`,
  })),
  { word: 'St', when: 'name', example: 'The hub in St. Wilfred’s Square is open daily.' },
  { word: 'Co', when: 'name', example: 'The partner agency is in Co. Durham this year.' },
  { word: 'Ltd', when: 'name', example: 'It is run by Harbour Ltd. Brackenford for the council.' },
  { word: 'Inc', when: 'name', example: 'It is run by Harbour Inc. Brackenford for the council.' },
  { word: 'Dept', when: 'name', example: 'Officials of the Dept. Education visited.' },
  { word: 'Govt', when: 'name', example: 'The Govt. Commissioner has reported.' },
  { word: 'Jr', when: 'name', example: 'The speaker was Sam Ode Jr. Esquire.' },
  { word: 'Sr', when: 'name', example: 'The speaker was Sam Ode Sr. Esquire.' },
  { word: 'a.m', when: 'date', example: 'The duty desk opens at 8 a.m. Monday to Friday.' },
  { word: 'p.m', when: 'date', example: 'The duty desk closes at 6 p.m. GMT each day.' },
  { word: 'am', when: 'date', example: 'The duty desk opens at 8 am. Monday to Friday.' },
  { word: 'pm', when: 'date', example: 'The duty desk closes at 6 pm. BST each day.' },
  {
    word: 'etc',
    when: 'date',
    example: 'Contact sessions (days, times, etc. Monday to Sunday) are agreed.',
  },
];

/**
 * Words that often begin sentences in reports and letters. After "St." or an initial, such a word begins a new
 * sentence; another capitalised word is a name. Names that are among these words are rare.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `A After All Also Although An And Another As At Because Before Both But By Care Carers Case
  Children Clear Consequently Despite Due During Each Effective Every Families Few Following For
  Foster From Frontline Good Governance He Her His However I If In Inspectors Is It Its Leaders
  Managers Many More Most Multi Much My No Not On Once One Other Our Over Parents Partners Partnership
  Performance Personal Plans Practice Practitioners Professionals Recent Senior Services She Similarly
  Since Social So Some Staff Strong Such That The Their Them Then There These They This Those
  Through Thresholds To Too Under Until Visits We Well What When Where Whether Which While Who With
  Within Without Workers You Young Your`
    .trim()
    .split(/\s+/),
);

/** Words that may follow "p.m." within a sentence. */
export const DATE_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...WEEKDAYS.map((day) => `${day}s`),
  ...MONTHS,
  'GMT',
  'BST',
]);

/** Words before a single capital letter that is a label and not an initial: "the review of Child C. Leaders …". */
export const LABELLED: ReadonlySet<string> = new Set(
  `adult annex appendix area brother carer case category child domain family father grade group
  hepatitis level mother officer option parent part party patient person plan practitioner school
  section sibling sister stage table tier type vitamin worker`
    .trim()
    .split(/\s+/),
);
