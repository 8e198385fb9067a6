/**
 * Words that tell what an article is about: services for children, or something else that inspectorates and councils
 * deal with. Patterns are matched on folded text. Each has an example that it must match.
 */

export interface Term {
  readonly pattern: RegExp;
  readonly example: string;
}

const term = (pattern: RegExp, example: string): Term => ({ pattern, example });

/** Words of councils' services for children. */
export const SERVICE_TERMS: readonly Term[] = [
  term(
    /\bchildren's (?:social|services?|care|department|directorate|trust|company|bosses|chiefs?|homes?|director|teams?|commissioner)\b/gi,
    "children's services",
  ),
  term(/\b(?:services|social care|care) for (?:vulnerable )?children\b/gi, 'services for children'),
  term(/\b(?:help and protection|child protection|children in need)\b/gi, 'child protection plans'),
  term(
    /\b(?:children|young people|youngsters) in care\b|\blooked[- ]after children\b|\bchildren looked after\b/gi,
    'children in care',
  ),
  term(/\bcare leavers?\b|\bleaving care\b/gi, 'support for care leavers'),
  term(
    /\bfoster(?:ing)? (?:carers?|famil(?:y|ies)|homes?|service|team)\b|\bfostering\b/gi,
    'foster carers',
  ),
  term(/\badopt(?:ion|ive|ers?)\b/gi, 'the adoption team'),
  term(/\bsocial work(?:ers?)?\b|\bcaseloads?\b/gi, 'social workers'),
  term(
    /\b(?:vulnerable|at-risk|unsafe|exploited) (?:children|youngsters|young people|teenagers|kids)\b/gi,
    'vulnerable children',
  ),
  term(
    /\b(?:children|youngsters|young people|teenagers)(?: \w+){0,3} (?:at risk|in danger|from harm|unsafe)\b/gi,
    'children at risk of harm',
  ),
  term(/\bSEND\b|\bspecial (?:educational )?needs\b/g, 'special educational needs'),
  term(
    /\bsafeguarding (?:hub|partners?|partnership|board|children)\b|\bmulti-agency safeguarding\b/gi,
    'the safeguarding partnership',
  ),
  term(
    /\b(?:early|family|families) help\b|\bcorporate parents?\b|\byouth justice\b/gi,
    'early help',
  ),
  term(
    /\bkinship\b|\bpermanence\b|\bunaccompanied\b|\bspecial guardians?\b|\bconnected persons?\b/gi,
    'kinship carers',
  ),
  term(
    /\b(?:monitoring|focus+ed) visits?\b|\bjoint targeted area inspections?\b|\bJTAI\b/gi,
    'a monitoring visit',
  ),
  term(
    /\bimprovement partners?(?:hip)?\b|\bsector-led improvement\b|\bfront door\b|\bDCS\b|\bIROs?\b/gi,
    'the improvement partner',
  ),
  term(
    /\b(?:children|those) (?:with|on) (?:a )?(?:child )?(?:protection )?plans?\b|\b(?:come|came|coming|taken) into care\b/gi,
    'children with a plan',
  ),
  term(
    /\bserious (?:youth )?violence\b|\bchild(?:ren)? exploitation\b|\bexploitation of children\b/gi,
    'serious youth violence',
  ),
  term(
    /\bchild in need\b|\bstrategy (?:discussions?|meetings?)\b|\b(?:child|children) (?:who )?go(?:es)? missing\b/gi,
    'strategy discussions',
  ),
];

/** Words for those whom the services are for. A text about a school has them, too. */
export const CHILDREN_TERMS: readonly Term[] = [
  term(/\b(?:child(?:ren)?|kids|young people|youngsters|teenagers|famil(?:y|ies))\b/gi, 'families'),
];

/** Words for those who run the services. */
export const COUNCIL_TERMS: readonly Term[] = [
  term(/\b(?:councils?|local authority|local area|councillors?|cllr)\b/gi, 'a failing council'),
];

/**
 * Words about other things that are inspected or reported on: single schools, hospitals, care of adults, and anything
 * else.
 */
export const RIVAL_TERMS: readonly Term[] = [
  term(
    /\b(?:primary|secondary|infant|junior|village|high) school\b|\b(?:head ?teachers?|headmaster|headmistress|phonics|curriculum|lessons?|nursery|childminders?|playtimes?|governors)\b/gi,
    'the primary school',
  ),
  term(
    /\b(?:patients?|hospitals?|wards?|a&e|emergency department|nurses on duty|surgery|ambulances?|gp practice)\b/gi,
    'patients in the hospital',
  ),
  term(
    /\badult(?:s'?)? (?:social )?care\b|\bcare home\b|\bcare act\b|\bolder people\b|\bresidents? of the home\b|\bhospital discharge\b/gi,
    'adult social care',
  ),
  term(/\b(?:council tax|budget|band d|savings|potholes?|planning permission)\b/gi, 'council tax'),
  term(/\b(?:academ(?:y|ies)|college|sixth[- ]form|students?)\b/gi, 'students of the college'),
  term(/\bpupils\b|\bteach(?:ers?|ing)\b|\bclassrooms?\b/gi, 'pupils love their teachers'),
  term(
    /\b(?:prison|prisoners|probation (?:service|officers?|delivery)|custody officers)\b/gi,
    'the prison',
  ),
  term(/\bair (?:quality|pollution)\b|\bnitrogen dioxide\b|\bparticulate\b/gi, 'air pollution'),
  term(/\b(?:goals?|midfielder|striker|kick-off|fixture|league table)\b/gi, 'two late goals'),
];

/** Inspectorates of other nations, which do there what Ofsted does in England. */
export const OTHER_NATIONS: readonly Term[] = [
  term(/\bestyn\b/gi, 'Estyn'),
  term(/\bcare inspectorate\b/gi, 'the Care Inspectorate'),
  term(/\bCIW\b/g, 'CIW'),
  term(/\bRQIA\b/g, 'the RQIA'),
];

/** The inspectorates of services for children in England. */
export const INSPECTORATE_TERMS: readonly Term[] = [
  term(/\bofsted\b/gi, 'Ofsted'),
  term(/\b(?:government )?inspectors?\b/gi, 'government inspectors'),
  term(
    /\binspection of (?:(?:local authority )?children's services|services for children)\b/gi,
    'the 2023 inspection of services for children',
  ),
  term(/\brequires improvement\b/gi, '“requires improvement”'),
  term(/\bcare quality commission\b|\bCQC\b/g, 'the CQC'),
  term(/\bHMICFRS\b|\bHMI\b/g, 'HMICFRS'),
];
