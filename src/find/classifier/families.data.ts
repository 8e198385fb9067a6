/**
 * Kinds of document that are written in a similar way. The classifier is trained on only some kinds, and reads the
 * others like their family.
 */
import type { Kind } from '../../model/vocabulary.js';

export const FAMILIES = ['letter', 'report', 'single-framework', 'joint', 'send', 'none'] as const;
export type Family = (typeof FAMILIES)[number];

const FAMILY_OF: Readonly<Record<Kind, Family>> = {
  'monitoring-visit': 'letter',
  'focused-visit': 'letter',
  'ilacs-inspection': 'report',
  'sif-inspection': 'single-framework',
  'protection-arrangements-inspection': 'single-framework',
  'lscb-review': 'single-framework',
  jtai: 'joint',
  'area-send-inspection': 'send',
  'press-release': 'none',
  'news-article': 'none',
  other: 'none',
};

/** The family of a kind. */
export function familyOf(kind: Kind): Family {
  return FAMILY_OF[kind];
}
