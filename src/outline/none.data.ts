/** How documents say that a list of theirs is empty. Matched on folded text. */
import type { StatedNone } from '../model/vocabulary.js';

/** Sentences that name the empty list. A text may say other things beside them. */
export const NONE: readonly { what: StatedNone; pattern: RegExp; example: string }[] = [
  {
    what: 'areas-for-priority-action',
    pattern:
      /\b(?:there (?:are|were|is|was) no|no|did not (?:find|identify) any|not identified any|has not identified any) (?:areas? (?:for|of|requiring) )?(?:immediate (?:and|or) |urgent (?:and|or) )?priority (?:and immediate |or immediate )?actions?\b/i,
    example: 'There are no areas for priority action',
  },
  {
    what: 'areas-for-improvement',
    pattern:
      /^(?:there (?:are|were) no|no) (?:specific |identified |formal )?(?:areas? for improvement|recommendations)(?: (?:were|have been|was) (?:identified|made))?\.?$|\b(?:there (?:are|were) no|did not identify any) areas? for improvement\b/i,
    example: 'There are no areas for improvement.',
  },
];

/** Texts that say this and nothing else. The heading above such a text names the empty list. */
export const NOTHING_ELSE: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern:
      /^(?:none|none identified|not applicable|n\/a|nil|there are none|no (?:areas|recommendations))\.?$/i,
    example: 'None identified.',
  },
  {
    pattern:
      /^(?:there (?:are|were|is) |inspectors (?:identified|found|made) |this (?:inspection|visit) identified )?(?:currently )?no\s+(?:identified\s+|new\s+)?(?:areas?|recommendations?|matters|priority)\b.{0,80}$/i,
    example: 'Inspectors identified no areas for priority action.',
  },
];
