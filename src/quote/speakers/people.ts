/** The people and bodies that an article names. They are looked up for "she", "Cllr Doe" and "the council". */
import { foldQuotes } from '../../forms/fold.js';
import { nameTokens, personAt, printed, withoutPossessive } from '../phrases/names.js';
import { partsOf, roleOf, roleParts } from '../phrases/offices.js';
import { COUNCIL_ROLES } from '../phrases/people.data.js';
import { nominalOf, type Subject } from '../phrases/subjects.js';
import type { Token } from '../phrases/tokens.js';
import { isCapital, isParticle } from '../phrases/words.js';

/** A person, with what all mentions in the article tell. */
export interface Person {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly gender: 'f' | 'm' | null;
  /** The office that only the title tells ("Cllr"). */
  readonly titled: string | null;
}

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name;

const firstWord = (name: string): string => name.split(' ')[0] ?? name;

export const UNKNOWN: Omit<Person, 'name'> = {
  role: null,
  organisation: null,
  gender: null,
  titled: null,
};

/** The person in one mention. */
export const personFrom = (subject: Subject): Person => ({
  name: subject.name ?? subject.text,
  role: subject.role,
  organisation: subject.organisation,
  gender: subject.title?.gender ?? null,
  titled: subject.title?.role ?? null,
});

/**
 * Puts two mentions of one person together. Of two offices, the one of the first mention is kept, in its fuller
 * wording.
 */
export function merged(known: Person | null, mention: Person): Person {
  if (known === null) return mention;
  const fuller = known.role !== null && mention.role?.startsWith(known.role);
  return {
    name: known.name,
    role: fuller ? mention.role : (known.role ?? mention.role),
    organisation: known.organisation ?? mention.organisation,
    gender: known.gender ?? mention.gender,
    titled: known.titled ?? mention.titled,
  };
}

/** The most people that are kept for one article, so that a hostile article cannot fill the memory. */
const MOST_PEOPLE = 1000;

/** The most people with one surname or one office that are compared. */
const MOST_NAMESAKES = 50;

/** Where people are looked up. */
export interface Directory {
  /** The only person with this name, surname or first name; `null` where there is none or more than one. */
  find(name: string): Person | null;
  /** The only person whose office has these words ("leader") and for whom `fits` is true. */
  withOffice(office: string, fits: (person: Person) => boolean): Person | null;
}

/** Everyone whom the article names in full. */
export class People implements Directory {
  private readonly byName = new Map<string, Person>();
  private readonly byWord = new Map<string, Set<string>>();

  /** Adds what one mention of a full name tells. */
  note(person: Person): void {
    if (!person.name.includes(' ')) {
      this.noteGender(person);
      return;
    }
    if (this.byName.size >= MOST_PEOPLE && !this.byName.has(person.name)) return;
    this.byName.set(person.name, merged(this.byName.get(person.name) ?? null, person));
    for (const word of [`last ${lastWord(person.name)}`, `first ${firstWord(person.name)}`]) {
      const names = this.byWord.get(word) ?? new Set();
      if (names.size < MOST_NAMESAKES) names.add(person.name);
      this.byWord.set(word, names);
    }
  }

  /** "Mr Doe" tells the gender of the only Doe who was named in full. */
  private noteGender({ name, gender }: Person): void {
    const known = gender === null ? null : this.find(name);
    if (known !== null) this.byName.set(known.name, { ...known, gender: known.gender ?? gender });
  }

  find(name: string): Person | null {
    const exact = this.byName.get(name);
    if (exact !== undefined || name.includes(' ')) return exact ?? null;
    const found = this.byWord.get(`last ${name}`) ?? this.byWord.get(`first ${name}`);
    const only = found?.size === 1 ? [...found][0] : undefined;
    return only === undefined ? null : (this.byName.get(only) ?? null);
  }

  withOffice(office: string, fits: (person: Person) => boolean): Person | null {
    const found = [...this.byName.values()].filter(
      (person) => holdsOffice(person.role, office) && fits(person),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  }
}

/** Whether an office, as printed beside a name, has these words. */
export const holdsOffice = (role: string | null, office: string): boolean =>
  ` ${role?.toLowerCase() ?? ''} `.includes(` ${office.toLowerCase()} `);

/**
 * Whether a sentence may name somebody in full: two capitalised words stand side by side, perhaps with a "de" or
 * marked words between.
 */
export function mayNameInFull(sentence: readonly Token[]): boolean {
  let after = false;
  for (const token of sentence) {
    if (token.kind === 'quote') continue;
    const capital = isCapital(token);
    if (capital && after) return true;
    after = capital || (after && isParticle(token));
  }
  return false;
}

/** The people whom a sentence names, with the offices printed beside them. */
export function personsOf(sentence: readonly Token[], text: string): Subject[] {
  const parts = partsOf(sentence.filter((token) => token.kind !== 'quote').slice(0, 200));
  const found: Subject[] = [];
  parts.forEach((part, i) => {
    const person = nominalOf(part, text)?.subject;
    if (person?.kind !== 'person') return;
    const next = roleParts(parts.slice(i));
    const role = next === undefined ? null : roleOf(next, text);
    found.push({
      ...person,
      role: person.role ?? role?.role ?? null,
      organisation: person.organisation ?? role?.organisation ?? null,
    });
  });
  return found;
}

/** Every person whom a sentence names in full or, where `people` know the name, by one name. In order. */
export function namesIn(sentence: readonly Token[], text: string, people: Directory): string[] {
  const names: string[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const person = personAt(sentence, at);
    if (person === null) continue;
    const name = withoutPossessive(printed(nameTokens(sentence, person), text));
    const isFull = name.includes(' ') || person.title !== null;
    const known = people.find(name);
    if (known !== null || isFull) names.push(known?.name ?? name);
    at = person.end - 1;
  }
  return names;
}

/** Whether an office is one of a council's members or officers. */
export function isCouncilRole(role: string | null): boolean {
  const words = foldQuotes(role?.toLowerCase() ?? '');
  return COUNCIL_ROLES.some((entry) => words.includes(entry.words));
}
