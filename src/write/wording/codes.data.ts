/** The report's codes in words. */
import type { Grade, JudgementArea, Kind } from '../../model/vocabulary.js';

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  'monitoring-visit': 'Monitoring visit',
  'focused-visit': 'Focused visit',
  'ilacs-inspection': "Inspection of local authority children's services",
  'sif-inspection': 'Single inspection of services for children',
  'protection-arrangements-inspection': 'Inspection of arrangements for the protection of children',
  jtai: 'Joint targeted area inspection',
  'area-send-inspection': 'Area SEND inspection',
  'lscb-review': 'Review of the local safeguarding children board',
  'press-release': 'Press release',
  'news-article': 'News article',
  other: 'Other document',
};

export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  outstanding: 'Outstanding',
  good: 'Good',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
  'not-judged': 'Not judged',
  'typically-positive': 'Typically positive experiences and outcomes',
  inconsistent: 'Inconsistent experiences and outcomes',
  'widespread-failings': 'Widespread and/or systemic failings',
};

export const AREA_WORDS: Readonly<Record<JudgementArea, string>> = {
  'overall-effectiveness': 'Overall effectiveness',
  leadership: 'Leadership',
  'help-and-protection': 'Help and protection',
  'children-in-care': 'Children in care',
  'care-leavers': 'Care leavers',
  'children-in-care-and-care-leavers': 'Children in care and care leavers',
  'looked-after-and-permanence': 'Looked after and permanence',
  adoption: 'Adoption',
  'safeguarding-board': 'Safeguarding board',
  'area-partnership': 'Area partnership',
};
