/** Areas for priority action: whether there are any, and what the document says it has none of. */

import type { Line, Reading } from '../lines/reading.js';
import type { Report } from '../model/report.js';

type StatedNone = Report['statedNone'][number];

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

export const NONE_HEADINGS: readonly { what: StatedNone; pattern: RegExp; example: string }[] = [
  {
    what: 'areas-for-priority-action',
    pattern:
      /^(?:areas? (?:for|of|requiring) )?(?:immediate and )?priority (?:and immediate )?actions?(?: ?\(s\))?\d?:?$/i,
    example: 'Area for priority action',
  },
  {
    what: 'areas-for-improvement',
    pattern: /^(?:areas? for improvement|what needs to improve\??|recommendations?)\d?:?$/i,
    example: 'What needs to improve?',
  },
];

/** Under a heading, one of these alone says that there is none. */
const NOTHING =
  /^(?:none|none identified|not applicable|n\/a|nil|there are none|no (?:areas|recommendations))\.?$/i;

/** Where the inspectorate requires a plan for them, there are some. */
const REQUIRED =
  /\brequire[sd]? the (?:local area )?partnership to prepare\b.{0,20}\bpriority action plan\b/i;

/** What the document says it has none of, and does not list all the same. */
export function statedNone(reading: Reading): StatedNone[] {
  const listed = listedSections(reading.lines);
  const said = NONE.filter(({ pattern }) =>
    reading.lines.some(({ text }) => text.length < 400 && pattern.test(text)),
  );
  const under = NONE_HEADINGS.filter(({ pattern }) => nothingUnder(pattern, reading.lines));
  const all = new Set([...said, ...under].map(({ what }) => what));
  return [...all].filter((what) => !listed.has(what));
}

/** Whether the document names areas for priority action; `null` where it does not say. `none`: what it says it has none of. */
export function priorityAction(reading: Reading, none: readonly StatedNone[]): boolean | null {
  if (listedSections(reading.lines).has('areas-for-priority-action')) return true;
  if (reading.top.some(({ text }) => REQUIRED.test(text))) return true;
  return none.includes('areas-for-priority-action') ? false : null;
}

/** Sections with something under their heading. */
function listedSections(lines: readonly Line[]): Set<StatedNone> {
  const listed = new Set<StatedNone>();
  for (const [i, line] of lines.entries()) {
    const heading =
      line.text.length <= 60
        ? NONE_HEADINGS.find(({ pattern }) => pattern.test(line.text))
        : undefined;
    const next = lines[i + 1];
    if (heading === undefined || next === undefined) continue;
    if (!saysNone(next.text)) listed.add(heading.what);
  }
  return listed;
}

function nothingUnder(pattern: RegExp, lines: readonly Line[]): boolean {
  return lines.some(({ text }, i) => pattern.test(text) && NOTHING.test(lines[i + 1]?.text ?? ''));
}

function saysNone(text: string): boolean {
  return (
    NOTHING.test(text) || (text.length < 400 && NONE.some(({ pattern }) => pattern.test(text)))
  );
}
