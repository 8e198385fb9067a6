/**
 * The groups of children that a statement may be about. Two statements about different groups are about different
 * matters, even where they name the same practice. A statement that names no group is about all children.
 */
export interface GroupEntry {
  readonly id: string;
  readonly pattern: RegExp;
  /** Texts that the pattern must match, and texts that it must not match. */
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

export const GROUPS: readonly GroupEntry[] = [
  {
    id: 'care-leavers',
    pattern:
      /\bcare[- ]leavers?\b|\bcare[- ]experienced young (?:people|adults?)\b|\bleaving care\b|\bpathway plan\w*\b|\bpersonal advis[eo]rs?\b/i,
    examples: [
      'Care leavers in Ashmere live where they want to.',
      'Most pathway plans are late.',
      'Care-experienced young adults meet the board.',
      'The leaving care team is small.',
      'Personal advisers keep in touch.',
    ],
    nearMisses: ['Staff leave the care home at night.'],
  },
  {
    id: 'children-in-care',
    pattern:
      /\bchild(?:ren)?(?: and young people)? (?:in|entering|coming into) (?:[\w-]+ )?care\b|\bin the care of the (?:local )?(?:authority|council)\b|\blooked[- ]after\b|\bchild(?:ren)? looked after\b|\bfoster(?:ed|ing| care| carers?)?\b|\bcare plans?\b|\bchildren[’']s homes?\b|\bpermanen(?:ce|cy|t)\b|\badopti(?:on|ve)\b|\bplacements?\b|\blife[- ]story\b/i,
    examples: [
      'Children in care see the same dentist.',
      'Children in long-term care are settled.',
      'Children in the care of the authority move too often.',
      'Looked-after children are seen.',
      'Children looked after have a say.',
      'Foster carers are trained.',
      'Care plans are short.',
      'The children’s home is full.',
      'Permanence comes late.',
      'Adoptive families wait.',
      'Placements break down.',
      'Life-story work has begun.',
    ],
    nearMisses: ['Health care is good.', 'Care leavers are known.'],
  },
  {
    id: 'disabled-children',
    pattern: /\bdisab(?:led|ilit(?:y|ies))\b|\bspecial educational needs\b|\bshort breaks?\b/i,
    examples: [
      'Disabled children are seen.',
      'Children with disabilities wait.',
      'Pupils with special educational needs wait.',
      'Short breaks are few.',
    ],
    nearMisses: ['They send the form on.'],
  },
  {
    id: 'privately-fostered',
    pattern: /\bprivate(?:ly)? foster\w*\b/i,
    examples: ['Private fostering is rare.', 'Privately fostered children are visited.'],
    nearMisses: ['Foster carers are trained.'],
  },
  {
    id: 'unaccompanied',
    pattern: /\bunaccompanied\b|\basylum[- ]seek\w*\b|\bUASC\b/i,
    examples: [
      'Unaccompanied children are met.',
      'Asylum-seeking children wait.',
      'UASC have guardians.',
    ],
    nearMisses: ['They came with their aunt.'],
  },
  {
    id: 'child-protection',
    pattern:
      /\bchild protection (?:plans?|conferences?|chairs?)\b|\bcore groups?\b|\bstrategy (?:discussions?|meetings?)\b|\bsection 47\b/i,
    examples: [
      'Child protection plans drift.',
      'Core groups meet.',
      'Strategy discussions are slow.',
      'A section 47 enquiry began.',
    ],
    nearMisses: ['Child protection is everybody’s duty.'],
  },
  {
    id: 'children-in-need',
    pattern: /\bchild(?:ren)?[- ]in[- ]need\b(?! of)|\bCIN\b/i,
    examples: ['Child-in-need plans drift.', 'Children in need are seen.', 'CIN reviews are late.'],
    nearMisses: ['Children in need of protection are safe.'],
  },
  {
    id: 'missing-or-exploited',
    pattern:
      /\bmissing from (?:home|care)\b|\bgo(?:es|ing)? missing\b|\breturn home\b|\bexploit\w*\b|\bextra-?familial\b|\bgangs?\b/i,
    examples: [
      'Children missing from home are looked for.',
      'When a child goes missing, they look.',
      'Return home interviews are late.',
      'Children at risk of exploitation are known.',
      'Extra-familial harm is understood.',
      'Gangs recruit boys.',
    ],
    nearMisses: ['Dates are missing from the form.'],
  },
  {
    id: 'homeless-young-people',
    pattern: /\bhomeless\w*\b/i,
    examples: ['Homeless 16-year-olds are housed.', 'Homelessness is rising.'],
    nearMisses: ['They go home.'],
  },
  {
    id: 'early-help',
    pattern: /\bearly help\b/i,
    examples: ['Early help is known in Quenby.'],
    nearMisses: ['Help came early.'],
  },
];

/** The ids of the groups that a text names. */
export function groupsIn(text: string): string[] {
  return GROUPS.filter(({ pattern }) => pattern.test(text)).map(({ id }) => id);
}
