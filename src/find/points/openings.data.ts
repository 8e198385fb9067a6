/**
 * Ways in which sentences begin. They tell whether a sentence continues the one before it, and whether it needs it.
 */

export interface Opening {
  readonly name: string;
  readonly pattern: RegExp;
  /**
   * Set where the opening points back to what was said before. `always`: the sentence cannot be understood without it
   * ("They …"). `turns`: the sentence contradicts it ("However, …"). `often`: the sentence only adds to it ("In
   * addition, …").
   */
  readonly leans?: 'always' | 'turns' | 'often';
  readonly example: string;
}

/** The order matters: the first pattern that matches a sentence is taken. */
export const OPENINGS: readonly Opening[] = [
  {
    name: 'this document',
    pattern:
      /^(?:this|these) (?:(?:focused|monitoring|assurance|joint|latest|most recent) )*(?:visit|inspection|letter|report|local authority|council|authority|partnership|area)\b/i,
    example: 'This visit looked at care leavers.',
  },
  {
    name: 'it is … that',
    pattern: /^it is (?:\w+ ){0,3}(?:that|to)\b/i,
    example: 'It is positive that leaders listen.',
  },
  {
    name: 'this means',
    pattern:
      /^this (?:is |has |can |could |will |does |often |also |in turn )?(?:mean|means|meant|meaning|ensure|ensures|ensured|result|results|resulted|lead|leads|led|help|helps|helped|enable|enables|enabled|allow|allows|include|includes|included|provide|provides|provided|leave|leaves|left|make|makes|made|support|supports|contribute|contributes|contributed|reduce|reduces|limit|limits|cause|causes|caused|create|creates|impact|impacts|hinder|hinders|because|due)\b/i,
    leans: 'always',
    example: 'This means that children are safe.',
  },
  {
    name: 'this is',
    pattern:
      /^this (?:is|was|has|had|does|did|can|could|will|would|may|might|should|must|remains|reflects|applies|needs|shows|demonstrates|gives|builds|promotes|strengthens|undermines|affects)\b/i,
    leans: 'always',
    example: 'This is not consistent.',
  },
  {
    name: 'this work',
    pattern: /^this\b/i,
    leans: 'always',
    example: 'This approach works well.',
  },
  { name: 'these', pattern: /^these\b/i, leans: 'always', example: 'These plans are clear.' },
  { name: 'those', pattern: /^those\b/i, leans: 'always', example: 'Those who stay are glad.' },
  { name: 'such', pattern: /^such\b/i, leans: 'always', example: 'Such visits matter.' },
  { name: 'they', pattern: /^they\b/i, leans: 'always', example: 'They visit often.' },
  { name: 'it', pattern: /^it\b/i, leans: 'always', example: 'It is used well.' },
  {
    name: 'their',
    pattern: /^(?:their|its|his|her)\b/i,
    leans: 'always',
    example: 'Their plans are clear.',
  },
  { name: 'he, she', pattern: /^(?:he|she)\b/i, leans: 'always', example: 'She leads with care.' },
  {
    name: 'as a result',
    pattern:
      /^(?:as a (?:result|consequence)|consequently|therefore|thus|hence|subsequently|in turn|accordingly)\b/i,
    leans: 'always',
    example: 'As a result, plans drift.',
  },
  {
    name: 'however',
    pattern:
      /^(?:however|but|nevertheless|nonetheless|conversely|yet|even so|in contrast|by contrast|on the other hand)\b/i,
    leans: 'turns',
    example: 'However, plans drift.',
  },
  {
    name: 'despite this',
    pattern: /^(?:despite|notwithstanding|in spite of) (?:this|these|that|such)\b/i,
    leans: 'always',
    example: 'Despite this, plans drift.',
  },
  {
    name: 'for example',
    pattern:
      /^(?:for (?:example|instance)|in one (?:case|example|instance)|one (?:child|example)\b)/i,
    leans: 'always',
    example: 'For example, one team meets daily.',
  },
  {
    name: 'in addition',
    pattern: /^(?:in addition|additionally|furthermore|moreover|also|alongside th)/i,
    leans: 'often',
    example: 'In addition, carers are trained.',
  },
  {
    name: 'similarly',
    pattern: /^(?:similarly|likewise|equally|in the same way)\b/i,
    leans: 'often',
    example: 'Similarly, carers are trained.',
  },
  {
    name: 'both',
    pattern: /^(?:the latter|the former)\b|^(?:both|neither)\b(?! .{1,60}\band\b)/i,
    leans: 'always',
    example: 'Both are used well.',
  },
  { name: 'others', pattern: /^others?\b/i, leans: 'always', example: 'Others wait.' },
  {
    name: 'in these cases',
    pattern:
      /^(?:in|at|for|to|with|through|within|under|from|by|of|on|during|because of|due to|following|when|where|while|whilst|although|since|until|if|once|after|before) (?:all |most |some |many )?(?:this|these|those|such|they|it|them|their|its)\b/i,
    leans: 'always',
    example: 'In these cases, carers are trained.',
  },
  {
    name: 'some of these',
    pattern: /^(?:\w+ ){1,4}of (?:these|those|this|them|whom|which)\b/i,
    leans: 'always',
    example: 'Some of these plans drift.',
  },
  {
    name: 'most are',
    pattern:
      /^(?:(?:almost|nearly) all|most|many|some|all|few|several|none|a few|a (?:small )?(?:number|minority)|the (?:vast )?majority) (?:are|is|were|was|have|had|do|did|can|could|will|also|now|feel|felt|said|told|report|reported|described?|receive|attend|know|understand)\b/i,
    leans: 'always',
    example: 'Most are visited at home.',
  },
  {
    name: 'the same',
    pattern: /^(?:the (?:same|remaining|rest|new|most recent)|further|more recently|more)\b/i,
    example: 'The same team visits them.',
  },
  {
    name: 'where',
    pattern: /^(?:where|when|if|once|whenever|wherever)\b/i,
    example: 'When children go missing, they are found.',
  },
  {
    name: 'although',
    pattern: /^(?:although|while|whilst|despite|though|notwithstanding|in spite)\b/i,
    example: 'Although visits are timely, plans drift.',
  },
  {
    name: 'some',
    pattern:
      /^(?:some|a (?:small |large |very small )?(?:number|minority|few)|few|too (?:many|few)|not all|a significant|several|in (?:some|a small|a few|a minority|too many|most|many))\b/i,
    example: 'Some children wait.',
  },
  {
    name: 'most',
    pattern: /^(?:most|many|the (?:vast )?majority|almost all|nearly all|all|every|each)\b/i,
    example: 'Most children are seen.',
  },
  {
    name: 'inspectors',
    pattern: /^(?:inspectors|during (?:the|this) (?:visit|inspection)|at the time of)\b/i,
    example: 'Inspectors saw good plans.',
  },
  {
    name: 'leaders',
    pattern:
      /^(?:(?:senior|corporate|political|elected|area|partnership|operational|strategic) )?(?:leaders|managers|members|the (?:local authority|council|partnership|director|DCS|board))\b/i,
    example: 'Senior leaders know this.',
  },
  {
    name: 'children',
    pattern:
      /^(?:(?:disabled|younger|older|vulnerable) )?(?:children|young people|care leavers|families|parents|carers|foster carers)\b/i,
    example: 'Children are seen alone.',
  },
  {
    name: 'social workers',
    pattern: /^(?:social workers?|workers|staff|practitioners|personal advisers|professionals)\b/i,
    example: 'Social workers visit often.',
  },
  {
    name: 'there',
    pattern: /^there\b/i,
    example: 'There is a good plan.',
  },
  { name: 'the', pattern: /^the\b/i, example: 'The plan is good.' },
];
