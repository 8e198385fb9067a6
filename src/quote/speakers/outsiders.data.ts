/** Descriptions beside a name that tell whose side the person is on. Each has an example that a test reads. */

interface Description {
  readonly pattern: RegExp;
  /** A sentence about Jane Doe. */
  readonly example: string;
}

const row = (pattern: RegExp, example: string): Description => ({ pattern, example });

/** Descriptions of people who do not speak for the council. */
export const OUTSIDERS: readonly Description[] = [
  row(/\bprofessor\b/i, 'Professor Jane Doe said it.'),
  row(/\b(?:mp|mep|peer|baroness)\b/i, 'The MP Jane Doe said it.'),
  row(/\bministers?\b|\bsecretary of state\b/i, 'The minister Jane Doe said it.'),
  row(/\bopposition\b|\bopposite number\b|\bshadow\b/i, 'Her opposite number, Jane Doe, said it.'),
  row(/\b(?:union|unison|gmb|unite|branch)\b/i, 'Jane Doe, of the union Unison, said it.'),
  row(/\b(?:convenor|organiser|steward|rep)\b/i, 'Jane Doe, a shop steward, said it.'),
  row(/\b(?:campaign\w*|activists?|protesters?)\b/i, 'Jane Doe, who campaigns for it, said it.'),
  row(/\b(?:charity|foundation|refuge|helpline)\b/i, 'Jane Doe, of a local charity, said it.'),
  row(
    /\b(?:association|federation|society|network|alliance)\b/i,
    'Jane Doe, of the Association of Social Workers, said it.',
  ),
  row(/\b(?:forum|voices? together)\b/i, 'Jane Doe, chair of the carers’ forum, said it.'),
  row(
    /\bfoster(?:s|ed|ing)? (?:for|carers?|mum|dad|parents?)\b/i,
    'Jane Doe, a foster carer, said it.',
  ),
  row(/\b(?:has|have|had) (?:been fostering|fostered)\b/i, 'Jane Doe has fostered for ten years.'),
  row(/\badopt(?:er|ed|ive)\b/i, 'Jane Doe, an adopter, said it.'),
  row(
    /\bcare[ -](?:leavers?|experienced)\b|\bleft care\b|\bin care\b/i,
    'Jane Doe, a care leaver, said it.',
  ),
  row(/\baged \d+\b|^\W{1,3}\d\d\b/i, 'Jane Doe, aged 19, said it.'),
  row(
    /\b(?:mum|mother|dad|father|parent|grandmother|grandfather|grandparent|gran|aunt|uncle|carer)\b/i,
    'Jane Doe, a mother of two, said it.',
  ),
  row(
    /(?:\bwhose |[’']s )(?:\w+ )?(?:son|daughter|child|children|grand\w+|nephew|niece|brother|sister)\b/i,
    'Jane Doe, whose son was in care, said it.',
  ),
  row(
    /\b(?:head ?teacher|head of \w+ school|principal of|governor)\b/i,
    'Headteacher Jane Doe said it.',
  ),
  row(
    /\b(?:police|constab\w+|superintendent|detective|supt|insp|det|dci)\b/i,
    'Jane Doe, of Fairhome Police, said it.',
  ),
  row(/\b(?:nhs|icb|hospital|gp|health board|health trust)\b/i, 'Jane Doe, of the NHS, said it.'),
  row(
    /\bindependent (?:chair|scrutineer|adviser|reviewer)\b/i,
    'Jane Doe, independent scrutineer, said it.',
  ),
  row(
    /\b(?:commissioner|judge|barrister|solicitor|lawyer|coroner)\b/i,
    'Jane Doe, a solicitor, said it.',
  ),
  row(
    /\b(?:academic|lecturer|researcher|university|studie[sd])\b/i,
    'Jane Doe, of Fairhome University, said it.',
  ),
  row(/\b(?:resident|neighbour|villager|shopkeeper)\b/i, 'Jane Doe, a resident, said it.'),
  row(/\b(?:former|ex)[ -]\w+/i, 'Former social worker Jane Doe said it.'),
  row(/\bwho runs \p{Lu}/u, 'Jane Doe, who runs Fairhome House, said it.'),
  row(/\bwhistle-?blower\b/i, 'Jane Doe, a whistleblower, said it.'),
];

/** Descriptions of councillors who are not in office. */
export const NOT_IN_OFFICE: readonly Description[] = [
  row(/\bopposition\b|\bopposite number\b|\bshadow\b/i, 'Opposition councillor Jane Doe said it.'),
  row(/\bsits as an? independent\b/i, 'Cllr Jane Doe, who sits as an independent, said it.'),
  row(/\b(?:back-?bench\w*|backbencher)\b/i, 'Backbencher Cllr Jane Doe said it.'),
  row(
    /\b(?:leader|leads|chair|chairs) (?:of )?the (?:\p{L}+ ){1,3}group\b/iu,
    'Cllr Jane Doe, leader of the Fairhome Residents group, said it.',
  ),
];

/** Descriptions of members who govern, of whatever party. */
export const IN_OFFICE: readonly Description[] = [
  row(
    /\bwhose (?:group|party) (?:runs|controls|leads|governs)\b/i,
    'Conservative Jane Doe, whose group runs the council, said it.',
  ),
  row(
    /\bchairs? (?:of )?the (?:corporate parenting|improvement)\b/i,
    'Cllr Jane Doe, who chairs the corporate parenting panel, said it.',
  ),
  row(
    /(?<!\bshadow |\bformer |\bex-)\b(?:(?:cabinet|executive|lead) member|portfolio holder|council leader|leader of the council)\b/i,
    'Cllr Jane Doe (Con), the cabinet member, said it.',
  ),
  row(
    /\b(?:responsible for|holds the|in charge of)\b/i,
    'Cllr Jane Doe, who is responsible for children’s services, said it.',
  ),
];
