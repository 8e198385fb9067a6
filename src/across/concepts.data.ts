/**
 * Practices that documents call by several names, or by several words. Each is read as one term. So "the IRO's" is
 * the same as "independent reviewing officers", and "child protection" does not match other kinds of protection.
 */
export interface ConceptEntry {
  /** Letters only: it stands in a text as a word. */
  readonly id: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

export const CONCEPTS: readonly ConceptEntry[] = [
  {
    id: 'xchildreninneed',
    pattern: /\bchild(?:ren)?[- ]in[- ]need\b|\bCIN\b/gi,
    examples: ['children in need', 'child-in-need', 'CIN'],
  },
  {
    id: 'xchildprotection',
    pattern: /\bchild[- ]protection\b|\bCP\b/gi,
    examples: ['child-protection', 'CP'],
  },
  {
    id: 'xchildrenincare',
    pattern:
      /\bchild(?:ren)?(?: and young people)? in (?:the )?(?:long-term )?care(?: of the (?:local )?(?:authority|council))?\b|\blooked[- ]after child(?:ren)?\b|\bchild(?:ren)?(?: who are)? looked after\b/gi,
    examples: [
      'children in care',
      'children in the care of the local authority',
      'looked-after children',
      'children looked after',
    ],
  },
  {
    id: 'xcareleavers',
    pattern:
      /\bcare[- ]leavers?\b|\bcare[- ]experienced young (?:people|adults?)\b|\byoung people leaving care\b/gi,
    examples: ['care leavers', 'care-experienced young people', 'young people leaving care'],
  },
  {
    id: 'xpathwayplan',
    pattern: /\bpathway (?:plans?|planning)\b/gi,
    examples: ['pathway plans', 'pathway planning'],
  },
  {
    id: 'xreturnhome',
    pattern:
      /\breturn(?:[- ]to)?[- ]home (?:interviews?|conversations?|discussions?)\b|\bRHIs?\b/gi,
    examples: ['return home interviews', 'return-home conversations', 'RHIs'],
  },
  {
    id: 'xreviewingofficer',
    pattern: /\bindependent reviewing (?:officers?|service)\b|\bIROs?\b/gi,
    examples: ['independent reviewing officers', 'IROs'],
  },
  {
    id: 'xfrontdoor',
    pattern:
      /\bfront[- ]door\b|\bmulti-agency safeguarding hub\b|\bMASH\b|\bfirst response\b|\bsingle point of (?:access|contact)\b|\bcontact cent(?:re|er)\b/gi,
    examples: [
      'front door',
      'multi-agency safeguarding hub',
      'MASH',
      'first response',
      'single point of access',
      'contact centre',
    ],
  },
  {
    id: 'xpreproceedings',
    pattern: /\bpre-?proceedings(?: stage)?\b|\bpublic law outline\b|\bPLO\b/gi,
    examples: ['pre-proceedings', 'Public Law Outline', 'PLO'],
  },
  {
    id: 'xstrategymeeting',
    pattern: /\bstrategy (?:meetings?|discussions?)(?: and (?:meetings?|discussions?))?\b/gi,
    examples: ['strategy discussions', 'strategy discussions and meetings'],
  },
  {
    id: 'xaudit',
    pattern: /\b(?:case )?audit(?:s|ing|ed)?\b|\bquality[- ]assurance\b/gi,
    examples: ['case audits', 'auditing', 'quality assurance'],
  },
  {
    id: 'xoversight',
    pattern:
      /\bmanagement (?:oversight|grip)\b|\bmanagers?[’']? oversight\b|\boversight (?:by|of|from) (?:\w+ )?managers?\b|\bmanagerial oversight\b|\bmanagement direction\b/gi,
    examples: [
      'management oversight',
      'managers’ oversight',
      'oversight by managers',
      'managerial oversight',
      'management direction',
    ],
  },
  {
    id: 'xperformancedata',
    pattern:
      /\bperformance (?:management )?(?:data|information|reports?|reporting|management|dashboards?|measures)\b|\bmanagement information\b/gi,
    examples: ['performance data', 'performance management information', 'management information'],
  },
  {
    id: 'xconnectedcarers',
    pattern:
      /\bconnected (?:persons?|carers?|people)\b|\bkinship (?:carers?|care)\b|\bfamily and friends\b|\bfriends and family\b/gi,
    examples: [
      'connected persons',
      'connected carers',
      'kinship care',
      'family and friends',
      'friends and family',
    ],
  },
  {
    id: 'xunregistered',
    pattern: /\bunregistered\b|\bunregulated\b/gi,
    examples: ['unregistered', 'unregulated'],
  },
  {
    id: 'xlifestory',
    pattern: /\blife[- ](?:story|journey)(?: work| books?)?\b/gi,
    examples: ['life-story work', 'life journey books'],
  },
  {
    id: 'xdirectwork',
    pattern: /\bdirect work\b/gi,
    examples: ['direct work'],
  },
  {
    id: 'xvoice',
    pattern:
      /\bvoices? of (?:the )?child(?:ren)?\b|\bchild(?:ren)?[’']s (?:voices?|wishes and feelings|views)\b|\bwishes and feelings\b/gi,
    examples: ['the voice of the child', 'children’s views', 'wishes and feelings'],
  },
  {
    id: 'xcaserecord',
    pattern:
      /\b(?:case|children[’']s) (?:records?|files?|recording)\b|\brecords? of visits\b|\brecord[- ]keeping\b/gi,
    examples: ['case recording', 'children’s records', 'records of visits', 'record-keeping'],
  },
  {
    id: 'xworkload',
    pattern: /\bcaseloads?\b|\bworkloads?\b/gi,
    examples: ['caseloads', 'workloads'],
  },
  {
    id: 'xprivatefostering',
    pattern: /\bprivate(?:ly)? foster(?:ing|ed)\b/gi,
    examples: ['private fostering', 'privately fostered'],
  },
  {
    id: 'xdisabledchildren',
    pattern: /\bdisabled children\b|\bchildren (?:with disabilities|who are disabled)\b/gi,
    examples: ['disabled children', 'children with disabilities'],
  },
  {
    id: 'xlado',
    pattern: /\bLADO\b|\bdesignated officers?\b/gi,
    examples: ['LADO', 'the designated officer'],
  },
  {
    id: 'xplacements',
    pattern: /\bplacements?\b|\bsufficiency\b/gi,
    examples: ['placements', 'sufficiency'],
  },
  {
    id: 'xfamilytime',
    pattern:
      /\bfamily[- ]time\b|\bcontact with (?:their )?(?:birth )?(?:family|families|parents)\b/gi,
    examples: ['family time', 'contact with their birth family'],
  },
  {
    id: 'xdrift',
    pattern: /\bdrift(?: and delay)?\b/gi,
    examples: ['drift and delay'],
  },
  {
    id: 'xthreshold',
    pattern: /\bthresholds?\b/gi,
    examples: ['thresholds'],
  },
  {
    id: 'xlifeexperience',
    pattern: /\blived experiences?\b/gi,
    examples: ['lived experience'],
  },
  {
    id: 'xpersonaladviser',
    pattern: /\bpersonal advis[eo]rs?\b|\bPAs\b|\bYPAs\b/gi,
    examples: ['personal advisers', 'PAs', 'YPAs'],
  },
];

/** Replaces each practice in a text by one word. */
export function withConcepts(text: string): string {
  return CONCEPTS.reduce((words, { id, pattern }) => words.replace(pattern, ` ${id} `), text);
}
