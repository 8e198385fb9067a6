/** How documents say that they list nothing. Matched on folded text. */
import type { StatedNone } from '../model/vocabulary.js';

/** Sentences that say there is none. */
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

/** Under a heading, one of these alone says that there is none. */
export const NOTHING =
  /^(?:none|none identified|not applicable|n\/a|nil|there are none|no (?:areas|recommendations))\.?$/i;
