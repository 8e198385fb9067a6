/** The people and bodies that an article names, for "she", "Cllr Doe" and "the council" to find. */
import { COUNCIL_ROLES } from './speech-data.js';
import { nominalOf, organisationAt, partsOf, printed, roleOf, type Subject } from './subject.js';
import type { Token } from './tokens.js';
import { isInspectorate, isPossessive, speakerNounAt } from './words.js';

/** A named person as the whole article gives them. */
export interface Person {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly gender: 'f' | 'm' | null;
}

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name;
const firstWord = (name: string): string => name.split(' ')[0] ?? name;
const withoutPossessive = (name: string): string => name.replace(/[’']s?$/, '');

/** Who has been named so far and anywhere, by full name. */
export class People {
  private readonly byName = new Map<string, Person>();

  /** Adds what one mention tells; what is known already stays. */
  note(subject: Subject): void {
    if (subject.name === null || !subject.name.includes(' ')) return;
    const known = this.byName.get(subject.name);
    this.byName.set(subject.name, {
      name: subject.name,
      role: known?.role ?? subject.role ?? null,
      organisation: known?.organisation ?? subject.organisation,
      gender: known?.gender ?? subject.title?.gender ?? null,
    });
  }

  /** The one person with this name, surname or first name; `null` for none or several. */
  find(name: string): Person | null {
    const exact = this.byName.get(name);
    if (exact !== undefined) return exact;
    if (name.includes(' ')) return null;
    const all = [...this.byName.values()];
    const surnames = all.filter((person) => lastWord(person.name) === name);
    const found = surnames.length > 0 ? surnames : all.filter((p) => firstWord(p.name) === name);
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** The one person whose office holds these words ("leader", "cabinet member"). */
  withOffice(office: string): Person | null {
    const wanted = office.toLowerCase();
    const found = [...this.byName.values()].filter((person) =>
      ` ${person.role?.toLowerCase() ?? ''} `.includes(` ${wanted} `),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  }
}

/** The persons that a sentence names, with the offices printed beside them. */
export function personsOf(sentence: readonly Token[], text: string): Subject[] {
  const parts = partsOf(sentence.filter((token) => token.kind !== 'quote').slice(0, 200));
  const found: Subject[] = [];
  parts.forEach((part, i) => {
    const person = nominalOf(part, text)?.subject;
    if (person?.kind !== 'person') return;
    const next = parts[i + 1];
    const role =
      next === undefined || /^(?:who|which)$/.test(next[0]?.lower ?? '')
        ? null
        : roleOf(next, text);
    found.push({
      ...person,
      role: person.role ?? role?.role ?? null,
      organisation: person.organisation ?? role?.organisation ?? null,
    });
  });
  return found;
}

/** Full names of councils in a sentence. */
export function councilsOf(sentence: readonly Token[], text: string): string[] {
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
  for (let at = 0; at < sentence.length; at++)
    for (const length of [5, 3, 2, 1]) {
      const words = sentence.slice(at, at + length);
      const name = withoutPossessive(words.map((word) => word.text).join(' '));
      if (words.length === length && isInspectorate(name)) return name;
    }
  return null;
}

/** Whether an office is one that a council's members and officers hold. */
export function isCouncilRole(role: string | null): boolean {
  const words = role?.toLowerCase().replaceAll('’', "'") ?? '';
  return COUNCIL_ROLES.some((entry) => words.includes(entry.words));
}

function untilPunctuation(tokens: readonly Token[]): Token[] {
  const stop = tokens.findIndex((token) => token.kind !== 'word');
  return tokens.slice(0, stop < 0 ? tokens.length : stop);
}

const INSPECTION = new Set([
  'inspection',
  "inspectors'",
  'inspector',
  'visit',
  'watchdog',
  "watchdog's",
]);
const COUNCIL_PAPER = new Set([
  'annual',
  'committee',
  'cabinet',
  'scrutiny',
  'council',
  "council's",
  'officers',
  'budget',
  "authority's",
]);

/**
 * Whose report a sentence brings up: "the Ofsted report", "the inspectors’ letter" are the
 * inspectors’; "the committee met to discuss the annual report" is the council’s. `null`: it says nothing.
 */
export function paperOwnerOf(sentence: readonly Token[]): 'inspectors' | 'council' | null {
  let owner: 'inspectors' | 'council' | null = null;
  for (let at = 0; at < sentence.length; at++) {
    if (speakerNounAt(sentence, at)?.noun.who !== 'paper') continue;
    const before = untilPunctuation(sentence.slice(Math.max(0, at - 3), at).reverse());
    const near = [...before, ...untilPunctuation(sentence.slice(at + 1, at + 4))];
    const words = near.map((token) => token.lower);
    if (
      near.some((t) => isInspectorate(withoutPossessive(t.text))) ||
      words.some((w) => INSPECTION.has(w) || w === 'inspectors')
    )
      owner = 'inspectors';
    else if (
      words.slice(0, before.length).some((word) => COUNCIL_PAPER.has(word)) &&
      !isPossessive(sentence[at])
    )
      owner = 'council';
  }
  return owner;
}
