/** What an article says as a whole. Each thing is looked for when first asked for: a report has few quotations, and most of their speakers have no name. */
import { isArticle, isInspection, type Kind } from '../model/vocabulary.js';
import {
  councilsOf,
  type Directory,
  holdsOffice,
  inspectorateOf,
  mayNameInFull,
  namesIn,
  People,
  type Person,
  paperOwnerOf,
  personFrom,
  personsOf,
  UNKNOWN,
} from './people.js';
import { isSameBody, type Setting } from './resolve.js';
import type { Sentence, Sentences } from './sentences.js';

type Owner = Setting['paper'];

export class WholeArticle implements Setting {
  readonly kind: Kind;
  readonly people: Directory;
  private reached: Sentence | null = null;
  private own: { readonly name: string | null } | null = null;
  private named: { readonly name: string | null } | null = null;
  private papers: ReadonlyMap<Sentence, Owner> | null = null;

  constructor(
    private readonly sentences: Sentences,
    private readonly context: { readonly kind: Kind; readonly organisation: string | null },
  ) {
    this.kind = context.kind;
    this.people = new Everyone(sentences);
  }

  /** The article as it stands where this sentence is read. */
  at(sentence: Sentence): this {
    this.reached = sentence;
    return this;
  }

  get council(): string | null {
    this.own ??= { name: councilNamed(councilsIn(this.sentences), this.context.organisation) };
    return this.own.name;
  }

  get inspectorate(): string | null {
    this.named ??= { name: firstInspectorate(this.sentences) };
    return this.named.name ?? (isInspection(this.kind) ? 'Ofsted' : null);
  }

  /** An article about an inspection need not name the inspectorate. */
  private isOfInspectors(): boolean {
    return this.inspectorate !== null || isArticle(this.kind);
  }

  get paper(): Owner {
    this.papers ??= paperOwners(this.sentences, this.isOfInspectors() ? 'inspectors' : null);
    return this.reached === null ? null : (this.papers.get(this.reached) ?? null);
  }
}

/** Whose report "the report" is in each sentence: that of which the article last spoke. */
function paperOwners(sentences: Sentences, first: Owner): Map<Sentence, Owner> {
  const owners = new Map<Sentence, Owner>();
  let owner = first;
  for (const sentence of sentences.where(() => true)) {
    owner = paperOwnerOf(sentence.tokens) ?? owner;
    owners.set(sentence, owner);
  }
  return owners;
}

function firstInspectorate(sentences: Sentences): string | null {
  for (const { tokens } of sentences.where(() => true)) {
    const name = inspectorateOf(tokens);
    if (name !== null) return name;
  }
  return null;
}

/** Most offices looked for one by one, each time in the whole text; then everyone is read. */
const MOST_LOOKED_FOR = 8;

/**
 * Everyone whom the article names in full. An office is first looked for where its words are printed:
 * "a young person" is seldom somebody whom the article names.
 */
class Everyone implements Directory {
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

/** The council that most sentences name; `null` where two are named as often. */
function mostNamed(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

/** The article's own council in the fullest wording: as the article prints it, else as the caller does. */
function councilNamed(names: readonly string[], given: string | null): string | null {
  if (given === null) return mostNamed(names);
  return names.find((name) => isSameBody(name, given)) ?? given;
}

function councilsIn(sentences: Sentences): string[] {
  const naming = [...sentences.where((text) => text.includes('Council'))];
  return naming.flatMap(({ tokens, text }) =>
    tokens.some((token) => token.text.startsWith('Council')) ? councilsOf(tokens, text) : [],
  );
}
