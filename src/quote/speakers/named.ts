/** Finds everyone whom an article names, every council, and the inspectorate. */

import { organisationAt, printed, withoutPossessive } from '../phrases/names.js';
import type { Token } from '../phrases/tokens.js';
import { isCapital, isInspectorate } from '../phrases/words.js';
import { isSameBody } from './bodies.js';
import {
  type Directory,
  holdsOffice,
  mayNameInFull,
  namesIn,
  People,
  type Person,
  personFrom,
  personsOf,
  UNKNOWN,
} from './people.js';
import type { Sentences } from './sentences.js';

/** The full names of councils in a sentence. */
function councilsOf(sentence: readonly Token[], text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const body = organisationAt(sentence, at);
    if (body === null) continue;
    const name = withoutPossessive(printed(sentence.slice(at, body.end), text));
    if (/\S Council$/.test(name)) found.push(name);
    at = body.end - 1;
  }
  return found;
}

/** The inspectorate that a sentence names, as printed. */
export function inspectorateOf(sentence: readonly Token[]): string | null {
  for (let at = 0; at < sentence.length; at++) {
    if (!isCapital(sentence[at])) continue;
    for (const length of [5, 3, 2, 1]) {
      const words = sentence.slice(at, at + length);
      const name = withoutPossessive(words.map((word) => word.text).join(' '));
      if (words.length === length && isInspectorate(name)) return name;
    }
  }
  return null;
}

export function firstInspectorate(sentences: Sentences): string | null {
  for (const { tokens } of sentences.where(() => true)) {
    const name = inspectorateOf(tokens);
    if (name !== null) return name;
  }
  return null;
}

/**
 * The most offices that are looked for one by one in the whole text. After that, everyone in the article is read at
 * once.
 */
const MOST_LOOKED_FOR = 8;

/**
 * Everyone whom the article names in full. To find the holder of an office, only the sentences that print the office
 * are read first, because for words like "a young person" the article seldom names anybody.
 */
export class Everyone implements Directory {
  private known: People | null = null;
  private looked = 0;

  constructor(private readonly sentences: Sentences) {}

  find(name: string): Person | null {
    return this.all().find(name);
  }

  withOffice(office: string, fits: (person: Person) => boolean): Person | null {
    const isAlone = this.known === null && this.looked++ < MOST_LOOKED_FOR;
    return isAlone && !this.isHeld(office) ? null : this.all().withOffice(office, fits);
  }

  private isHeld(office: string): boolean {
    const words = office.toLowerCase();
    for (const { tokens, text } of this.sentences.where((t) => t.toLowerCase().includes(words)))
      if (
        mayNameInFull(tokens) &&
        personsOf(tokens, text).some(({ role }) => holdsOffice(role, office))
      )
        return true;
    return false;
  }

  private all(): People {
    this.known ??= peopleIn(this.sentences);
    return this.known;
  }
}

function peopleIn(sentences: Sentences): People {
  const people = new People();
  const naming = [...sentences.where(() => true)].filter(({ tokens }) => mayNameInFull(tokens));
  for (const { tokens, text } of naming)
    for (const person of personsOf(tokens, text)) people.note(personFrom(person));
  for (const { tokens, text } of naming)
    for (const name of namesIn(tokens, text, people)) people.note({ ...UNKNOWN, name });
  return people;
}

/** The council that most sentences name; `null` where two are named equally often. */
function mostNamed(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

/** The full name of the article's council, as the article prints it or else as the caller gave it. */
export function councilNamed(names: readonly string[], given: string | null): string | null {
  if (given === null) return mostNamed(names);
  return names.find((name) => isSameBody(name, given)) ?? given;
}

export function councilsIn(sentences: Sentences): string[] {
  const naming = [...sentences.where((text) => text.includes('Council'))];
  return naming.flatMap(({ tokens, text }) =>
    tokens.some((token) => token.text.startsWith('Council')) ? councilsOf(tokens, text) : [],
  );
}
