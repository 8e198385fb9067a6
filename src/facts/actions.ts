/** Whether a document names areas for priority action, and which of its lists it says are empty. */
import type { Line, Reading } from '../lines/reading.js';
import { type SectionRole, STATED_NONE, type StatedNone } from '../model/vocabulary.js';
import { emptyListsIn, roleOfHeading, saysOnlyNone } from '../outline/index.js';

/** In characters: a longer line is no heading. */
const LONGEST_HEADING = 60;

/** Which list the section of a role holds, for the lists that a document may say are empty. */
const LISTS: Partial<Record<SectionRole, StatedNone>> = {
  'priority-action': 'areas-for-priority-action',
  improvement: 'areas-for-improvement',
};

/** The list that begins under this line; `null` where the line is not the heading of a list. */
function listedUnder({ text }: Line): StatedNone | null {
  const role = text.length <= LONGEST_HEADING ? roleOfHeading(text) : null;
  return (role && LISTS[role]) ?? null;
}

/** A letter that requires a priority action plan names areas for priority action, whatever its headings say. */
const REQUIRED =
  /\brequire[sd]? the (?:local area )?partnership to prepare\b.{0,20}\bpriority action plan\b/i;

/** What a document says of its areas for priority action and for improvement. */
interface Actions {
  /** Whether it names areas for priority action; `null` where it does not say. */
  readonly priorityAction: boolean | null;
  /** The lists that it says are empty. A list that does have items is left out. */
  readonly statedNone: readonly StatedNone[];
}

/** Reads both from the lines of a document. */
export function actionsOf(reading: Reading): Actions {
  const listed = listedSections(reading.lines);
  const said = reading.lines.flatMap(({ text }) => emptyListsIn(text));
  const all = new Set([...said, ...nothingUnder(reading.lines)]);
  const statedNone = STATED_NONE.filter((what) => all.has(what) && !listed.has(what));
  const named =
    listed.has('areas-for-priority-action') || reading.top.some(({ text }) => REQUIRED.test(text));
  const denied = statedNone.includes('areas-for-priority-action') ? false : null;
  return { priorityAction: named || denied, statedNone };
}

/** The lists that have something under their heading. */
function listedSections(lines: readonly Line[]): Set<StatedNone> {
  const listed = new Set<StatedNone>();
  for (const [i, line] of lines.entries()) {
    const what = listedUnder(line);
    const next = lines[i + 1];
    if (what !== null && next !== undefined && !saysNone(next.text)) listed.add(what);
  }
  return listed;
}

/** The lists under whose heading a line says that they are empty. */
function nothingUnder(lines: readonly Line[]): StatedNone[] {
  return lines.flatMap((line, i) =>
    saysOnlyNone(lines[i + 1]?.text ?? '') ? (listedUnder(line) ?? []) : [],
  );
}

function saysNone(text: string): boolean {
  return saysOnlyNone(text) || emptyListsIn(text).length > 0;
}
