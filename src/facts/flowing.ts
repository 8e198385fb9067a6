/** Sentences that a page's layout has cut into two blocks, put together again. */
import type { Line } from '../lines/reading.js';

/** In characters: a shorter block without a full stop is a line of an address or a name, not prose. */
const SHORTEST_PROSE = 60;
/** In characters: a sentence about a visit is over by then. */
const LONGEST_JOINED = 1500;

/** The lines, with each paragraph that breaks off in the middle of a sentence joined to the one after it. */
export function flowing(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && breaksOff(last) && line.kind === 'paragraph')
      joined[joined.length - 1] = join(last, line);
    else joined.push(line);
  }
  return joined;
}

function breaksOff({ kind, text }: Line): boolean {
  if (kind !== 'paragraph' || text.length < SHORTEST_PROSE) return false;
  return text.length < LONGEST_JOINED && !/[.!?:;]["')\]]*\d{0,2}\s*$/.test(text);
}

/** The place is that of the first block, where the sentence begins. */
function join(first: Line, second: Line): Line {
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    raw: `${first.raw} ${second.raw}`,
  };
}
