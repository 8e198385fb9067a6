/**
 * The vocabulary of reported speech: the words that give a statement to somebody. Data only.
 * Each entry stands with an example that a test reads.
 */

/** A verb of saying or finding: its finite forms, its participle, and a sentence that uses it. */
export interface SpeechVerb {
  readonly forms: readonly string[];
  readonly participle: string;
  /**
   * `says`: introduces direct speech; `finds`: gives a finding; `quotes`: one of speech only beside
   * quotation marks ("the council continues to improve" reports nothing).
   */
  readonly kind: 'says' | 'finds' | 'quotes';
  readonly example: string;
}

const says = (forms: string, participle: string, example: string): SpeechVerb => ({
  forms: forms.split(' '),
  participle,
  kind: 'says',
  example,
});
const quotes = (forms: string, participle: string, example: string): SpeechVerb => ({
  ...says(forms, participle, example),
  kind: 'quotes',
});
const finds = (forms: string, participle: string, example: string): SpeechVerb => ({
  ...says(forms, participle, example),
  kind: 'finds',
});

export const SPEECH_VERBS: readonly SpeechVerb[] = [
  says('said says say', 'saying', 'Inspectors said that support had improved.'),
  says('added adds add', 'adding', 'Inspectors added that support had improved.'),
  says('told tells tell', 'telling', 'Inspectors told leaders that support had improved.'),
  says('stated states state', 'stating', 'Inspectors stated that support had improved.'),
  says(
    'commented comments comment',
    'commenting',
    'Inspectors commented that support had improved.',
  ),
  quotes('continued continues', 'continuing', 'Inspectors continued: support had improved.'),
  says(
    'concluded concludes conclude',
    'concluding',
    'Inspectors concluded that support had improved.',
  ),
  says(
    'explained explains explain',
    'explaining',
    'Inspectors explained that support had improved.',
  ),
  says('insisted insists insist', 'insisting', 'Inspectors insisted that support had improved.'),
  says('admitted admits admit', 'admitting', 'Inspectors admitted that support had improved.'),
  says('warned warns warn', 'warning', 'Inspectors warned that support was weak.'),
  says('argued argues argue', 'arguing', 'Inspectors argued that support had improved.'),
  says('claimed claims claim', 'claiming', 'Inspectors claimed that support had improved.'),
  says('remarked remarks remark', 'remarking', 'Inspectors remarked that support had improved.'),
  says('replied replies reply', 'replying', 'Inspectors replied that support had improved.'),
  says(
    'responded responds respond',
    'responding',
    'Inspectors responded that support had improved.',
  ),
  says('answered answers answer', 'answering', 'Inspectors answered that support had improved.'),
  says('declared declares declare', 'declaring', 'Inspectors declared that support had improved.'),
  says(
    'announced announces announce',
    'announcing',
    'Inspectors announced that support had improved.',
  ),
  says(
    'confirmed confirms confirm',
    'confirming',
    'Inspectors confirmed that support had improved.',
  ),
  says('wrote writes write written', 'writing', 'Inspectors wrote that support had improved.'),
  says('tweeted tweets tweet', 'tweeting', 'Inspectors tweeted that support had improved.'),
  quotes('posted posts', 'posting', 'Inspectors posted that support had improved.'),
  quotes('reads read', 'reading', 'The letter reads: support has improved.'),
  quotes('asked asks ask', 'asking', 'Inspectors asked why support was weak.'),
  quotes('joked jokes joke', 'joking', 'Inspectors joked that support had improved.'),
  says('quipped quips', 'quipping', 'Inspectors quipped that support had improved.'),
  says('recalled recalls recall', 'recalling', 'Inspectors recalled that support had been weak.'),
  says('agreed agrees agree', 'agreeing', 'Inspectors agreed that support had improved.'),
  says('stressed stresses stress', 'stressing', 'Inspectors stressed that support had improved.'),
  says(
    'emphasised emphasises emphasise',
    'emphasising',
    'Inspectors emphasised that support had improved.',
  ),
  says(
    'emphasized emphasizes emphasize',
    'emphasizing',
    'Inspectors emphasized that support had improved.',
  ),
  says(
    'reiterated reiterates reiterate',
    'reiterating',
    'Inspectors reiterated that support was weak.',
  ),
  says(
    'suggested suggests suggest',
    'suggesting',
    'Inspectors suggested that support had improved.',
  ),
  says('believed believes believe', 'believing', 'Inspectors believed that support had improved.'),
  says('felt feels feel', 'feeling', 'Inspectors felt that support had improved.'),
  says('promised promises promise', 'promising', 'Inspectors promised that support would improve.'),
  says('pledged pledges pledge', 'pledging', 'Inspectors pledged that support would improve.'),
  says('vowed vows vow', 'vowing', 'Inspectors vowed that support would improve.'),
  quotes('boasted boasts boast', 'boasting', 'Inspectors boasted that support had improved.'),
  says('noted notes note', 'noting', 'Inspectors noted that support had improved.'),
  says('observed observes observe', 'observing', 'Inspectors observed that support had improved.'),
  says('pointed points', 'pointing', 'Inspectors pointed out that support had improved.'),
  says(
    'recommended recommends recommend',
    'recommending',
    'Inspectors recommended that support improve.',
  ),
  says('reported reports report', 'reporting', 'Inspectors reported that support had improved.'),
  finds('found finds find', 'finding', 'Inspectors found that support had improved.'),
  finds(
    'highlighted highlights highlight',
    'highlighting',
    'Inspectors highlighted that support had improved.',
  ),
  finds('praised praises praise', 'praising', 'Inspectors praised the support.'),
  finds('commended commends commend', 'commending', 'Inspectors commended the support.'),
  finds('criticised criticises criticise', 'criticising', 'Inspectors criticised the support.'),
  finds('criticized criticizes criticize', 'criticizing', 'Inspectors criticized the support.'),
  finds('identified identifies identify', 'identifying', 'Inspectors identified weak support.'),
  finds(
    'recognised recognises recognise',
    'recognising',
    'Inspectors recognised that support had improved.',
  ),
  finds(
    'recognized recognizes recognize',
    'recognizing',
    'Inspectors recognized that support had improved.',
  ),
  finds(
    'acknowledged acknowledges acknowledge',
    'acknowledging',
    'Inspectors acknowledged that support had improved.',
  ),
  finds('judged judges judge', 'judging', 'Inspectors judged the support to be good.'),
  finds('rated rates rate', 'rating', 'Inspectors rated the support good.'),
  finds('graded grades', 'grading', 'Inspectors graded the support good.'),
  finds('deemed deems deem', 'deeming', 'Inspectors deemed the support good.'),
  finds('described describes describe', 'describing', 'Inspectors described the support as good.'),
  quotes('called calls call', 'calling', 'Inspectors called the support good.'),
  finds('hailed hails hail', 'hailing', 'Inspectors hailed the support as good.'),
  finds('branded brands', 'branding', 'Inspectors branded the support weak.'),
  finds('dubbed dubs', 'dubbing', 'Inspectors dubbed the support weak.'),
  finds('blasted blasts', 'blasting', 'Inspectors blasted the support as weak.'),
  finds('accused accuses accuse', 'accusing', 'Inspectors accused leaders of delay.'),
  finds('welcomed welcomes welcome', 'welcoming', 'Inspectors welcomed the support.'),
  quotes('raised raises raise', 'raising', 'Inspectors raised concerns about support.'),
  finds('indicated indicates indicate', 'indicating', 'The report indicates that support is weak.'),
  finds('revealed reveals reveal', 'revealing', 'The report revealed that support was weak.'),
  finds('showed shows show', 'showing', 'The report showed that support had improved.'),
  finds('outlined outlines outline', 'outlining', 'The report outlined that support was weak.'),
  quotes('saw', 'seeing', 'Inspectors saw that support had improved.'),
  quotes('heard', 'hearing', 'Inspectors heard that support had improved.'),
  quotes(
    'considered considers consider',
    'considering',
    'Inspectors considered the support to be good.',
  ),
  quotes('credited credits credit', 'crediting', 'Inspectors credited leaders with the support.'),
  finds('cited cites cite', 'citing', 'Inspectors cited weak support.'),
  finds('expressed expresses express', 'expressing', 'Inspectors expressed concern about support.'),
  finds('summed sums', 'summing', 'One child summed it up as good.'),
];

/** Titles printed before a name: kept out of the name. `role`: what the title says of its bearer's office. */
export interface Title {
  readonly words: string;
  readonly role: string | null;
  readonly gender: 'f' | 'm' | null;
  readonly example: string;
}

const title = (words: string, role: string | null, gender: Title['gender']): Title => ({
  words,
  role,
  gender,
  example: `${words.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase())} Doe said it.`,
});

export const TITLES: readonly Title[] = [
  title('councillor', 'councillor', null),
  title('cllr', 'councillor', null),
  title('coun', 'councillor', null),
  title('alderman', 'alderman', 'm'),
  title('mr', null, 'm'),
  title('mrs', null, 'f'),
  title('ms', null, 'f'),
  title('miss', null, 'f'),
  title('mx', null, null),
  title('dr', null, null),
  title('prof', null, null),
  title('sir', null, 'm'),
  title('dame', null, 'f'),
  title('rev', null, null),
  title('reverend', null, null),
  title('sen', 'senator', null),
  title('gov', 'governor', null),
  title('rep', 'representative', null),
];

/** A noun for people or papers that speak without a name. */
export interface SpeakerNoun {
  readonly noun: string;
  /**
   * Who that is: `inspectors`; `council` (its members and officers); `body` (an organisation named by a
   * common noun, whose side its own words tell); `paper` (a report or letter, whose author is told
   * from the article); `envoy` (speaks for the organisation named beside it); `other` (neither side).
   */
  readonly who: 'inspectors' | 'council' | 'paper' | 'envoy' | 'other';
  /** What "they" and "it" may stand for. */
  readonly number: 'one' | 'many' | 'it';
}

const nouns = (
  who: SpeakerNoun['who'],
  number: SpeakerNoun['number'],
  words: string,
): SpeakerNoun[] => words.split(', ').map((noun) => ({ noun, who, number }));

export const SPEAKER_NOUNS: readonly SpeakerNoun[] = [
  ...nouns('inspectors', 'many', 'inspectors'),
  ...nouns('inspectors', 'one', 'inspector, lead inspector'),
  ...nouns('inspectors', 'it', 'watchdog, regulator, inspectorate'),
  ...nouns('council', 'it', 'council, authority, local authority, cabinet'),
  ...nouns('council', 'many', 'councillors, cabinet members'),
  ...nouns('council', 'one', 'councillor, cabinet member, council leader, lead member'),
  ...nouns('paper', 'it', 'report, letter, document, review, findings, self-evaluation'),
  ...nouns('envoy', 'one', 'spokesperson, spokesman, spokeswoman, representative, official'),
  ...nouns('envoy', 'it', 'statement, press release'),
  ...nouns('envoy', 'many', 'officials, representatives, bosses, chiefs'),
  ...nouns(
    'other',
    'one',
    'child, young person, parent, carer, foster carer, mother, mum, father, dad',
  ),
  ...nouns(
    'other',
    'one',
    'care leaver, headteacher, teacher, minister, education secretary, resident',
  ),
  ...nouns(
    'other',
    'one',
    'user, judge, expert, analyst, researcher, campaigner, manager, president',
  ),
  ...nouns('other', 'one', 'insider, commenter, reader, viewer, witness, source'),
  ...nouns('other', 'one', 'man, woman, boy, girl, patient, victim, teenager, friend, neighbour'),
  ...nouns(
    'other',
    'one',
    'social worker, worker, adopter, partner, professional, practitioner, member',
  ),
  ...nouns(
    'other',
    'many',
    'children, young people, parents, carers, foster carers, families, pupils',
  ),
  ...nouns(
    'other',
    'many',
    'care leavers, headteachers, teachers, ministers, residents, campaigners',
  ),
  ...nouns(
    'other',
    'many',
    'users, judges, experts, analysts, researchers, scientists, authors, critics',
  ),
  ...nouns(
    'other',
    'many',
    'social workers, workers, staff, adopters, partners, professionals, practitioners',
  ),
  ...nouns(
    'other',
    'many',
    'prosecutors, men, women, boys, girls, patients, victims, teenagers, friends, neighbours',
  ),
  ...nouns('other', 'many', 'leaders, managers, police, officers, lawyers, members, students'),
  ...nouns('other', 'one', 'leader, director, chief executive, mayor, officer, student, lawyer'),
  ...nouns(
    'other',
    'it',
    'government, department, charity, union, trust, company, school, ministry',
  ),
];

/** Nouns that name an office: what stands beside a name as its role. */
export const ROLE_NOUNS: readonly string[] = (
  'member, leader, director, chief, executive, officer, manager, head, headteacher, principal, ' +
  'councillor, holder, minister, secretary, mayor, chair, chairman, chairwoman, chairperson, ' +
  'commissioner, inspector, spokesperson, spokesman, spokeswoman, president, vice-president, ' +
  'professor, lecturer, researcher, scientist, analyst, editor, author, founder, co-founder, ceo, cfo, ' +
  'mp, lord, judge, governor, senator, deputy, assistant, lead, coordinator, co-ordinator, adviser, ' +
  'advisor, consultant, partner, owner, teacher, doctor, nurse, worker, practitioner, campaigner, ' +
  'lawyer, solicitor, barrister, attorney, expert, economist, engineer, trustee, ambassador, ' +
  'representative, superintendent, detective, constable, sergeant, parent, carer, mother, father, ' +
  'student, resident, fellow, scholar, vp, senior, critic, historian, astronomer, physicist, coach, ' +
  'captain, administrator, producer, designer, artist, journalist, reporter, columnist, specialist, planner, ombudsman'
).split(', ');

/** Last words of an organisation's name. */
export const ORGANISATION_SUFFIXES: readonly string[] = (
  'council, authority, borough, department, ministry, office, agency, commission, committee, board, ' +
  'trust, foundation, charity, association, society, union, federation, institute, institution, ' +
  'directorate, division, directorates, university, college, school, academy, hospital, police, service, court, parliament, ' +
  'government, party, group, company, corporation, partnership, network, alliance, league, club, ' +
  'telegraph, times, news, post, guardian, press, limited, ltd, inc, plc, llp, bank, nations, centre, center, church, ' +
  'museum, laboratory, team, house, senate, congress, media, research, capital'
).split(', ');

/** Inspectorates by the names that articles give them. */
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

/**
 * Words in front of marks that set off a name or a term and no speech: "a plan called ‘…’".
 */
export const NAMING_WORDS: readonly { readonly word: string; readonly example: string }[] = [
  'called',
  'titled',
  'entitled',
  'named',
  'known as',
  'such as',
  'slogan',
  'theme',
  'initiative',
  'scheme',
  'book',
  'song',
  'programme',
  'campaign',
  'guidance',
  'booklet',
  'project',
  'strategy',
  'document',
].map((word) => ({
  word,
  example: `Leaders spoke of the ${word} ‘right help at the right time’.`,
}));

/** Words in front of marks that make them part of a noun phrase: in the inspectors' own documents a term. */
export const TERM_WORDS: readonly string[] = (
  "the a an of in and or with from on by to for their its his her our this that's these like as through " +
  'under at all new local recent'
).split(' ');

/** Words of a role that place its holder on the council's side, where no other body is named. */
export const COUNCIL_ROLES: readonly { readonly words: string; readonly example: string }[] = [
  { words: 'councillor', example: 'Councillor Jane Doe said it.' },
  { words: 'cllr', example: 'Jane Doe, executive cllr for children, said it.' },
  { words: 'cabinet member', example: 'Jane Doe, cabinet member for education, said it.' },
  { words: 'executive member', example: 'Jane Doe, executive member for children, said it.' },
  { words: 'lead member', example: 'Jane Doe, lead member for children, said it.' },
  { words: 'portfolio holder', example: 'Jane Doe, portfolio holder for children, said it.' },
  { words: 'council leader', example: 'Council leader Jane Doe said it.' },
  { words: 'leader of the council', example: 'Jane Doe, leader of the council, said it.' },
  {
    words: "director of children's",
    example: "Jane Doe, director of children's services, said it.",
  },
  {
    words: "director for children's",
    example: "Jane Doe, director for children's services, said it.",
  },
  {
    words: 'director for children',
    example: 'Jane Doe, director for children and families, said it.',
  },
  {
    words: "children's services director",
    example: "Children's services director Jane Doe said it.",
  },
  { words: "head of children's", example: "Jane Doe, head of children's services, said it." },
  { words: 'head of service', example: 'Jane Doe, head of service for children, said it.' },
  { words: 'strategic director', example: 'Jane Doe, strategic director for people, said it.' },
  { words: 'executive director', example: 'Jane Doe, executive director of children, said it.' },
  { words: 'corporate director', example: 'Jane Doe, corporate director for people, said it.' },
];
