/** Finds the lead inspector and the team. */

import { fold } from '../forms/fold.js';
import { withoutPersonalTitle } from '../forms/titles.js';
import { landmarksOf } from '../lines/landmarks.js';
import type { Line, Reading } from '../lines/reading.js';
import type { Inspector } from '../model/report.js';
import { isInspection, type Kind } from '../model/vocabulary.js';
import { flowing } from './flowing.js';
import { INSPECTORATES, TEAM_LABELS, TEAM_SENTENCES, type TeamLabel } from './people.data.js';
import { type Person, people } from './people.js';

/** The people whom the document names as its inspectors. The lead comes first, where the document says who it is. */
export function inspectorsOf(kind: Kind, reading: Reading): Inspector[] {
  if (kind === 'monitoring-visit' || kind === 'focused-visit') return letterInspectors(reading);
  if (kind === 'area-send-inspection') return unique([...teamTable(reading), ...labelled(reading)]);
  if (kind === 'jtai') return unique(labelled(reading));
  if (!isInspection(kind)) return [];
  return unique(labelled(reading));
}

function inspector(person: Person, given: Partial<Inspector> = {}): Inspector {
  const own = person.role;
  const lead = given.lead ?? (own !== null && /\blead\b/i.test(own) && !/\bdeputy\b/i.test(own));
  const role = own ?? given.role ?? null;
  const inspectorate = inspectorateOf(own) ?? given.inspectorate ?? null;
  return { name: person.name, role, inspectorate, lead };
}

function inspectorateOf(text: string | null): Inspector['inspectorate'] {
  if (text === null) return null;
  return INSPECTORATES.find(({ pattern }) => pattern.test(fold(text)))?.inspectorate ?? null;
}

/** Puts two mentions of the same person together, with what either of them tells. */
function unique(inspectors: readonly Inspector[]): Inspector[] {
  const byName = new Map<string, Inspector>();
  for (const next of inspectors) {
    const key = nameKey(next.name);
    const seen = byName.get(key);
    if (seen === undefined) byName.set(key, next);
    else byName.set(key, { ...seen, lead: seen.lead || next.lead, role: seen.role ?? next.role });
  }
  return [...byName.values()];
}

/** The key by which a person is recognised: a letter names "Dr Ana Reyes", who signs as "Ana Reyes". */
function nameKey(name: string): string {
  return withoutPersonalTitle(fold(name).toLowerCase())
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** The people on lines such as "Lead inspector: …" and "Team inspectors: …". */
function labelled(reading: Reading): Inspector[] {
  return reading.lines.flatMap((line, i) =>
    pairs(line).flatMap(([label, names]) => {
      const rest =
        names.trim() === ''
          ? nextNames(reading.lines, i)
          : withContinuation(names, reading.lines, i);
      return members(label, rest);
    }),
  );
}

function members(label: TeamLabel, names: string): Inspector[] {
  if (!label.inspects) return [];
  return people(names).map((person) => {
    const role = label.lead ? (person.role ?? label.role) : joined(label.role, person.role);
    return inspector(
      { ...person, role },
      { lead: label.lead, inspectorate: inspectorateOf(person.role) ?? 'ofsted' },
    );
  });
}

/**
 * The role of the label with the role beside the name: "Deputy lead inspector, HMI". The label "Team inspector" is
 * left out where the person has a role.
 */
function joined(label: string | null, own: string | null): string | null {
  if (own === null || label === null) return own ?? label;
  return label === 'Team inspector' || label === 'Inspector' ? own : `${label}, ${own}`;
}

/** A label, and the names after it. */
type Labelled = [label: TeamLabel, names: string];

/** The labels of a line, each with the text after it. In a table row, each cell is read by itself. */
function pairs(line: Line): Labelled[] {
  const texts = line.rawCells ?? parts(line.raw);
  return texts.flatMap((text, i): Labelled[] => {
    const found = labelAt(line.cells?.[i] ?? fold(text));
    if (found === null) return [];
    const rest = afterLabel(text, found.length);
    const nextCell = line.rawCells?.[i + 1] ?? '';
    return [[found.label, rest === '' ? nextCell : rest]];
  });
}

function afterLabel(text: string, length: number): string {
  return text.slice(length).replace(/^[\s:-]+/, '');
}

const LABEL_LENGTH = 40;
const LABEL_START =
  /^(?:the |lead|reporting|deputy|team|other|inspector|shadow|associate|additional|seconded|ofsted|joint|senior|principal|quality|data|analyst)/i;

function labelAt(text: string): { label: TeamLabel; length: number } | null {
  if (!LABEL_START.test(text)) return null;
  const head = text.slice(0, LABEL_LENGTH);
  for (const label of TEAM_LABELS) {
    const match = label.pattern.exec(head);
    if (match === null) continue;
    const rest = text.slice(match[0].length);
    // In prose such as "Lead inspectors met …", a small letter follows the label.
    if (/^ ?:|^\s*$|^ -/.test(rest) || (label.lead && /^,? \p{Lu}/u.test(rest)))
      return { label, length: match[0].length };
  }
  return null;
}

/** Cuts a paragraph before each label in it. Untagged files give several labels as one paragraph. */
function parts(text: string): string[] {
  if (!LABEL_START.test(text)) return [];
  return text.split(
    /\s(?=(?:Deputy [Ll]ead inspectors?|Team inspectors?|Shadow inspectors?|Associate inspectors?|Additional inspectors?|Seconded inspectors?|Senior data analysts?|Data analysts?|Quality assurance managers?) ?:)/,
  );
}

/** The line after a label that has a line of its own. */
function nextNames(lines: readonly Line[], at: number): string {
  const next = lines[at + 1];
  return next === undefined || next.text.length > 300 ? '' : next.raw;
}

/** A list of names that ends in a comma goes on in the next line. */
function withContinuation(names: string, lines: readonly Line[], at: number): string {
  return /,\s*$/.test(names) ? `${names} ${nextNames(lines, at)}` : names;
}

const TEAM_HEADING = /^(?:the )?(?:inspection|ofsted) team:?$|^team members$/i;
const COLUMN_NAMES =
  /^(?:(?:the )?inspection team:? )?(?:ofsted|care quality commission|CQC|care quality commission \(CQC\)|HMI ?CFRS|HMI Probation)$/i;
const TEAM_LINES = 24;

/**
 * The people in the table "Inspection team" of an area SEND report. It has a column for each inspectorate, and
 * sometimes lines below.
 */
function teamTable(reading: Reading): Inspector[] {
  const at = reading.lines.findIndex(
    ({ text, cells }) => TEAM_HEADING.test(text) || cells?.filter(isColumnName).length === 2,
  );
  if (at < 0) return [];
  let inspectorates: Inspector['inspectorate'][] = ['ofsted', 'cqc'];
  const columns: Inspector[][] = [[], []];
  for (const line of reading.lines.slice(at, at + 1 + TEAM_LINES)) {
    if (TEAM_HEADING.test(line.text)) continue;
    if ((line.cells ?? [line.text]).some(isColumnName)) {
      inspectorates = line.cells?.map(inspectorateOf) ?? inspectorates;
      continue;
    }
    const cells = (line.rawCells ?? [line.raw]).map((cell) =>
      people(cell).filter(line.cells === null ? hasRole : isNoDirector),
    );
    if (line.cells === null && cells.flat().length === 0) break;
    cells.forEach((cell, i) => {
      const team = cell.map((p) => inspector(p, { inspectorate: inspectorates[i] ?? null }));
      columns[Math.min(i, 1)]?.push(...team);
    });
  }
  return columns.flat();
}

function isColumnName(cell: string): boolean {
  return COLUMN_NAMES.test(cell.trim());
}

/** Whether a person is not a director. Directors sign letters, but do not inspect. */
function isNoDirector({ role }: Person): boolean {
  return role === null || !/\b(?:chief|director)\b/i.test(role);
}

/**
 * Whether a role stands beside the name. Below a team table only such names count, because other text follows there.
 */
function hasRole(person: Person): boolean {
  const { role } = person;
  return (
    role !== null && isNoDirector(person) && /\b(?:inspectors?|HMI|CQC|ofsted|OI)\b/i.test(role)
  );
}

/** The inspectors of a letter. A sentence names them, and the one who signs the letter led the visit. */
function letterInspectors(reading: Reading): Inspector[] {
  const named = unique([...sentenceTeam(reading), ...labelled(reading)]);
  const signed = signatory(reading);
  if (signed === null) return named;
  const key = nameKey(signed.name);
  if (named.length === 0) return [inspector(signed, { lead: true, inspectorate: 'ofsted' })];
  return named.map((one) =>
    nameKey(one.name) === key ? { ...one, role: signed.role ?? one.role, lead: true } : one,
  );
}

function sentenceTeam(reading: Reading): Inspector[] {
  const lines = flowing(reading.top);
  for (const { pattern } of TEAM_SENTENCES) {
    for (const [i, line] of lines.entries()) {
      const match = pattern.exec(line.text);
      if (match === null) continue;
      const end = match.index + match[0].length;
      const names = line.raw.slice(end);
      const team = people(names.trim() === '' ? nextNames(lines, i) : names);
      if (team.length === 0) continue;
      const role = sharedTitle(line.raw.slice(match.index, end));
      return withSharedTitles(team).map((p) => inspector(p, { inspectorate: 'ofsted', role }));
    }
  }
  return [];
}

const TITLE_OF_SEVERAL = /\b(?:his|her) majesty['\u2019]s (?=inspectors\b)/i;

/** The singular of a title in the plural: "His Majesty's inspectors" gives "His Majesty's Inspector". */
function sharedTitle(phrase: string): string | null {
  const title = TITLE_OF_SEVERAL.exec(phrase);
  return title === null ? null : `${title[0]}Inspector`;
}

/**
 * A title in the plural is that of several people. In "Her Majesty's Inspectors Ana Reyes and Tom Ridley" they stand
 * after it, in "Ana Reyes and Tom Ridley, Her Majesty's Inspectors" before it.
 */
function withSharedTitles(team: readonly Person[]): readonly Person[] {
  const isBefore = team.length > 1 && sharedTitle(team[0]?.role ?? '') !== null;
  if (isBefore) return carried(team);
  return carried(team.toReversed()).toReversed();
}

/** Gives each person without a role the title of the person before, where that title was in the plural. */
function carried(team: readonly Person[]): readonly Person[] {
  let shared: string | null = null;
  return team.map((person) => {
    const own = person.role === null ? null : sharedTitle(person.role);
    shared = own ?? (person.role === null ? shared : null);
    return { ...person, role: own ?? person.role ?? shared };
  });
}

const SIGNATURE_LINES = 5;

/** The person who signs: the first name after "Yours sincerely". */
function signatory(reading: Reading): Person | null {
  const at = landmarksOf(reading.lines).close;
  if (at === null) return null;
  const own = reading.lines[at]?.raw.replace(/^yours \w+,?\s*/i, '') ?? '';
  const after = reading.lines.slice(at + 1, at + 1 + SIGNATURE_LINES).map(({ raw: text }) => text);
  const lines = [own, ...after];
  for (const [i, text] of lines.entries()) {
    const [first] = people(text);
    if (first === undefined) continue;
    const role = first.role ?? roleLine(lines[i + 1]);
    return { name: first.name, role };
  }
  return null;
}

function roleLine(text: string | undefined): string | null {
  return text !== undefined && /\b(?:inspector|HMI|director)\b/i.test(text) && text.length < 80
    ? text
    : null;
}
