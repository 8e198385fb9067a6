/** Puts sentences together again that the layout of a page has cut into two blocks. */
import type { Line } from '../lines/reading.js';

/** In characters: a shorter block without a full stop is a name or a line of an address, and not prose. */
const SHORTEST_PROSE = 60;
/** In characters: no sentence about a visit is longer. */
const LONGEST_JOINED = 1500;

/** Joins each paragraph that stops in the middle of a sentence with the paragraph after it. */
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

/** The joined line has the place of the first block, where the sentence begins. */
function join(first: Line, second: Line): Line {
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    raw: `${first.raw} ${second.raw}`,
  };
}
