/** Finds names of people, with their roles, in running text, lists and cells. */
import { fold } from '../forms/fold.js';
import type { Span } from '../outline/sentences.js';
import { AFTER_NAMES, JOINING_WORDS, NAME_PARTICLES, ROLE_WORDS } from './people.data.js';

export interface Person {
  readonly name: string;
  /** The role printed beside the name; `null` where none is. */
  readonly role: string | null;
}

interface Draft {
  name: Span | null;
  role: Span | null;
}

const TOKEN =
  /[\p{L}][\p{L}.'-]*(?: -[\p{Ll}]\p{L}+|- \p{Lu}\p{Ll}+(?= ?(?:$|[,;.(]| and\b)))?|[-(),;&:]|\S/gu;
/** In characters: the names of a team are never longer. In a longer block other text follows them. */
const LONGEST_LIST = 2500;
/** A name has at least two words and at most this many. */
const MAX_WORDS = 6;

/**
 * The people with whom `text` begins: "Ana Reyes HMI, Tom Ridley (OI) and Joy Marsh". Ends at the first word that can
 * be part of neither a name nor a role.
 */
export function people(text: string): Person[] {
  const folded = fold(text.slice(0, endOfNames(text)));
  const drafts: Draft[] = [];
  let draft: Draft = { name: null, role: null };
  let closed = false;
  const close = (): void => {
    if (draft.name !== null) drafts.push(draft);
    draft = { name: null, role: null };
  };
  for (const { 0: token, index } of folded.matchAll(TOKEN)) {
    const span = { start: index, end: index + token.length };
    const type = typeOf(token);
    if (type === 'end') break;
    if (type === 'separator') closed = draft.name !== null;
    else if (type === 'role') {
      if (closed && repeats(draft, token, folded)) close();
      draft.role = draft.role === null ? span : { ...draft.role, end: span.end };
    } else if (type === 'name') {
      if (draft.name !== null && (closed || followsRole(draft))) close();
      draft.name = draft.name === null ? span : { ...draft.name, end: span.end };
      closed = false;
    }
    if (/[^.].\.$/.test(token)) break;
  }
  close();
  return drafts.map((d) => person(d, text)).filter((p) => p !== null);
}

/** Whether a role belongs to the name before it. Otherwise it belongs to the name after it. */
function followsRole({ name, role }: Draft): boolean {
  return name !== null && role !== null && role.start > name.start;
}

/**
 * In "Joy Marsh HMI, HMI Susan Peel" the second "HMI" begins the next person, because nobody's role is printed twice.
 */
function repeats(draft: Draft, token: string, text: string): boolean {
  if (!followsRole(draft) || draft.role === null) return false;
  return text.slice(draft.role.start, draft.role.end).split(/[ ,]+/).includes(token);
}

function endOfNames(text: string): number {
  const head = text.slice(0, LONGEST_LIST);
  const ends = AFTER_NAMES.map(({ pattern }) => pattern.exec(head)?.index ?? head.length);
  return Math.min(...ends);
}

type TokenType = 'name' | 'role' | 'separator' | 'bracket' | 'end';

function typeOf(token: string): TokenType {
  const word = token.toLowerCase().replace(/\.$/, '');
  if (ROLE_WORDS.has(word)) return 'role';
  if (/^[,;&]$/.test(token) || word === 'and' || JOINING_WORDS.has(word)) return 'separator';
  if (/^[()-]$/.test(token)) return 'bracket';
  if (/^\p{Lu}/u.test(token) || NAME_PARTICLES.has(word)) return 'name';
  return 'end';
}

function person(draft: Draft, text: string): Person | null {
  if (draft.name === null) return null;
  const name = repaired(text.slice(draft.name.start, draft.name.end));
  const words = name.split(' ');
  if (words.length < 2 || words.length > MAX_WORDS || NOT_NAMES.test(fold(name))) return null;
  const role = draft.role === null ? '' : text.slice(draft.role.start, draft.role.end);
  const printed = role.replace(/^[\s(,.;-]+|[\s),.;-]+$/g, '');
  return { name, role: printed === '' ? null : closeBracket(printed) };
}

/** Capitalised words that stand where names do, but are not names. */
const NOT_NAMES =
  /\b(?:children|council|not applicable|local authority|services|framework|act|report|judge?ments?|grade|inspection|overall|outcome|dates?|any|if|the|this)\b/i;

/** Adds the bracket that "Ofsted HMI (social care" lost with the punctuation around it. */
function closeBracket(role: string): string {
  return role.includes('(') && !role.includes(')') ? `${role})` : role;
}

/** Joins a name that a line break has cut: "Jenny -ellen", "Porter- Moore", "O’ Brien". */
function repaired(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/ ?([-\u2010\u2011]) ?/g, '$1')
    .replace(/\b([OD]['\u2019]) (?=\p{Lu})/gu, '$1')
    .replace(/\.$/, (dot) => (/\b\p{Lu}\.$/u.test(name) ? dot : ''))
    .trim();
}
