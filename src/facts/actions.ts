/** Areas for priority action: whether there are any, and what the document says it has none of. */

import type { Line, Reading } from '../lines/reading.js';
import type { SectionRole, StatedNone } from '../model/vocabulary.js';
import { roleOfHeading } from '../outline/roles.js';
import { NONE, NOTHING } from './actions.data.js';

/** In characters: a longer line is no heading. */
const LONGEST_HEADING = 60;
/** In characters: a longer paragraph is an account, not a statement that there is none. */
const LONGEST_STATEMENT = 400;

/** Sections of which a document may say that there is nothing to put into them, by their role. */
const ASKED: Partial<Record<SectionRole, StatedNone>> = {
  'priority-action': 'areas-for-priority-action',
  improvement: 'areas-for-improvement',
};

/** What the section with this heading lists; `null` where the line is no such heading. */
function listedUnder({ text }: Line): StatedNone | null {
  const role = text.length <= LONGEST_HEADING ? roleOfHeading(text) : null;
  return (role && ASKED[role]) ?? null;
}

/** Where the inspectorate requires a plan for them, there are some. */
const REQUIRED =
  /\brequire[sd]? the (?:local area )?partnership to prepare\b.{0,20}\bpriority action plan\b/i;

/** What a document says of its areas for priority action and for improvement. */
interface Actions {
  /** Whether it names areas for priority action; `null` where it does not say. */
  readonly priorityAction: boolean | null;
  /** What it says it has none of, and does not list all the same. */
  readonly statedNone: readonly StatedNone[];
}

/** Whether there are areas for priority action, and what the document says it has none of. */
export function actionsOf(reading: Reading): Actions {
  const listed = listedSections(reading.lines);
  const said = NONE.filter(({ pattern }) =>
    reading.lines.some(({ text }) => text.length < LONGEST_STATEMENT && pattern.test(text)),
  );
  const all = new Set([...said.map(({ what }) => what), ...nothingUnder(reading.lines)]);
  const statedNone = [...all].filter((what) => !listed.has(what));
  const named =
    listed.has('areas-for-priority-action') || reading.top.some(({ text }) => REQUIRED.test(text));
  const denied = statedNone.includes('areas-for-priority-action') ? false : null;
  return { priorityAction: named || denied, statedNone };
}

/** Sections with something under their heading. */
function listedSections(lines: readonly Line[]): Set<StatedNone> {
  const listed = new Set<StatedNone>();
  for (const [i, line] of lines.entries()) {
    const what = listedUnder(line);
    const next = lines[i + 1];
    if (what !== null && next !== undefined && !saysNone(next.text)) listed.add(what);
  }
  return listed;
}

/** Sections under whose heading stands "None". */
function nothingUnder(lines: readonly Line[]): StatedNone[] {
  return lines.flatMap((line, i) =>
    NOTHING.test(lines[i + 1]?.text ?? '') ? (listedUnder(line) ?? []) : [],
  );
}

function saysNone(text: string): boolean {
  return (
    NOTHING.test(text) ||
    (text.length < LONGEST_STATEMENT && NONE.some(({ pattern }) => pattern.test(text)))
  );
}
