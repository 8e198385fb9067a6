/** Reads the words beside a name that describe the person, wherever the article prints the name. */
import { IN_OFFICE, NOT_IN_OFFICE, OUTSIDERS } from './outsiders.data.js';

/** What the descriptions of a person tell. */
export type Standing = 'outside' | 'not-in-office' | 'in-office' | null;

/** In UTF-16 units: how far a description reaches before and after a name. */
const BEFORE = 60;

const AFTER = 120;

/** The most mentions of one name that are read. */
const MOST_MENTIONS = 20;

/** Words after which a sentence tells what the person says or does, and no longer who it is. */
const TELLS =
  /["“”‘«]|[.!?](?:\s|$)|[,)]? (?:says?|said|added|adds|told|tells|asked|called|welcomed|accepted|commented|wrote|insisted|claimed|warned)\b/;

/** The words that describe a name at one place: what stands before it in its sentence, and what follows it. */
function around(text: string, at: number, end: number): { before: string; after: string } {
  const head = text.slice(Math.max(0, at - BEFORE), at);
  const before = head.slice(
    Math.max(...['. ', '! ', '? ', '“', '”', '"'].map((m) => head.lastIndexOf(m))) + 1,
  );
  const tail = text.slice(end, end + AFTER);
  const stop = tail.search(TELLS);
  return { before: directly(before), after: stop < 0 ? tail : tail.slice(0, stop) };
}

/** The words directly before a name. A verb of speech ends what describes somebody else. */
const directly = (before: string): string =>
  before.slice(
    Math.max(
      0,
      before.search(
        /\b(?:said|told|asked|that|but|and|while)\b(?!.*\b(?:said|told|asked|that|but|and|while)\b)/,
      ),
    ),
  );

/** What the article says of a person beside the name. */
export function standingOf(name: string, texts: readonly string[]): Standing {
  let left = MOST_MENTIONS;
  const found = new Set<Standing>();
  for (const text of texts)
    for (let at = text.indexOf(name); at >= 0 && left-- > 0; at = text.indexOf(name, at + 1)) {
      const { before, after } = around(text, at, at + name.length);
      const fits = ({ pattern }: { readonly pattern: RegExp }): boolean =>
        pattern.test(before) || pattern.test(after);
      if (IN_OFFICE.some(fits)) found.add('in-office');
      if (NOT_IN_OFFICE.some(fits)) found.add('not-in-office');
      if (OUTSIDERS.some(fits)) found.add('outside');
    }
  const order: readonly Standing[] = ['in-office', 'not-in-office', 'outside'];
  return order.find((standing) => found.has(standing)) ?? null;
}
