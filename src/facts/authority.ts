/** Finds the authority that a document is about. An authority that is only mentioned is never taken. */

import { fold } from '../forms/fold.js';
import type { Line, Reading } from '../lines/reading.js';
import type { Warning } from '../model/document.js';
import type { Report } from '../model/report.js';
import { isInspection, type Kind } from '../model/vocabulary.js';
import { mentions, type Named, named } from './names.js';
import { COUNCIL, type NamePlace, OPENING_PLACES, TITLE_PLACES } from './places.data.js';

type Authority = Report['authority'];

export interface AuthorityFact {
  readonly authority: Authority;
  readonly warnings: readonly Warning[];
}

/** A place that names an authority, and how much it counts. */
interface Vote extends Named {
  readonly weight: number;
  readonly page: number | null;
}

/** In characters: a longer line is not a title or a name on a title page. */
const TITLE_LENGTH = 200;
const NAME_LENGTH = 70;
/** In characters: no paragraph of an article or an address is longer. */
const LONGEST_PARAGRAPH = 3000;
const NAME_HEADING = 4;
const ADDRESSEE = 1;
const COUNCIL_NAMED = 1;
/**
 * The most that all mentions together count. It is less than what a second statement needs, so that mentions alone
 * never cause a warning.
 */
const MENTIONS_LIMIT = 1.5;
/** Another authority with fewer votes than this is only mentioned; with more, the document makes two statements. */
const STATEMENT = 2;

export function authorityOf(kind: Kind, reading: Reading): AuthorityFact {
  const article = !isInspection(kind);
  const votes = article ? articleVotes(reading) : reportVotes(kind, reading);
  const ranked = tally(votes);
  const [best, ...others] = ranked;
  if (best === undefined) return { authority: null, warnings: [] };
  const rivals = article ? [] : others.filter(({ weight }) => weight >= STATEMENT);
  const warnings = rivals.map((rival) => differs(best, rival));
  if (best.entries.length > 1) warnings.push(ambiguous(best));
  return { authority: authority(best), warnings };
}

function authority(named: Named): Authority {
  const [entry, second] = named.entries;
  if (entry === undefined) return { name: named.name, code: null, region: null };
  if (second === undefined) return { name: entry.name, code: entry.code, region: entry.region };
  const regions = new Set(named.entries.map(({ region }) => region));
  return { name: named.name, code: null, region: regions.size === 1 ? entry.region : null };
}

/**
 * Adds up the votes for each authority, the strongest first. Of two that are equally strong, the one printed first
 * wins.
 */
function tally(votes: readonly Vote[]): Vote[] {
  const sums = new Map<string, Vote>();
  for (const vote of votes) {
    const id = identity(vote);
    const sum = sums.get(id);
    sums.set(id, sum === undefined ? vote : { ...sum, weight: sum.weight + vote.weight });
  }
  return absorbed([...sums.values()]).sort((a, b) => b.weight - a.weight);
}

/**
 * A name that a line break cut off ("Royal Borough of Kensington") is counted for the known authority whose name
 * contains it.
 */
function absorbed(votes: readonly Vote[]): Vote[] {
  const whole = (vote: Vote): Vote | undefined =>
    vote.entries.length > 0
      ? undefined
      : votes.find(({ name, entries }) => entries.length === 1 && holds(name, vote.name));
  return votes
    .filter((vote) => whole(vote) === undefined)
    .map((vote) => {
      const parts = votes.filter((part) => whole(part) === vote);
      return { ...vote, weight: parts.reduce((sum, { weight }) => sum + weight, vote.weight) };
    });
}

function holds(name: string, part: string): boolean {
  const words = name.toLowerCase().split(/[ ,]+/);
  return part
    .toLowerCase()
    .split(/[ ,]+/)
    .every((word) => words.includes(word));
}

function identity({ name, entries }: Named): string {
  return entries.length === 1 ? (entries[0]?.code ?? name) : name.toLowerCase();
}

function reportVotes(kind: Kind, reading: Reading): Vote[] {
  // A running head repeats the title. It helps where the title page has lost it.
  const titles = [...reading.top, ...reading.margin].filter(
    ({ text, page }) => text.length <= TITLE_LENGTH && (page ?? 1) <= 3,
  );
  const structured = [
    ...placeVotes(TITLE_PLACES, kind, titles),
    ...nameHeadings(kind, reading),
    ...placeVotes(OPENING_PLACES, kind, reading.top),
    ...addresseeVotes(reading),
  ];
  return [...structured, ...mentionVotes(reading.lines, structured.length === 0)];
}

function placeVotes(places: readonly NamePlace[], kind: Kind, lines: readonly Line[]): Vote[] {
  return places
    .filter(({ kinds }) => kinds?.includes(kind) ?? true)
    .flatMap(({ pattern, weight }) => {
      for (const line of lines) {
        const vote = voteFor(pattern.exec(line.text)?.[1], weight, line.page);
        if (vote !== null) return [vote];
      }
      return [];
    });
}

function voteFor(printed: string | undefined, weight: number, page: number | null): Vote | null {
  const name = printed === undefined ? null : named(printed);
  return name === null ? null : { ...name, weight, page };
}

/** Kinds of document whose title page prints the authority's name on a line of its own. */
const NAMED_ALONE: readonly Kind[] = [
  'ilacs-inspection',
  'sif-inspection',
  'protection-arrangements-inspection',
  'lscb-review',
];

/** Words of a line that names the document and not the authority. */
const DOCUMENT = /\b(?:inspection|re-?inspection|review|visit|report|inspectors?)\b/i;

/** Votes from a line with the authority's name above or below the title: "London Borough of Barnet". */
function nameHeadings(kind: Kind, reading: Reading): Vote[] {
  if (!NAMED_ALONE.includes(kind)) return [];
  const first = reading.top.filter(({ page }) => (page ?? 1) === 1).slice(0, 6);
  for (const line of first) {
    if (line.text.length > NAME_LENGTH || line.cells !== null || DOCUMENT.test(line.text)) continue;
    const vote = voteFor(line.text, NAME_HEADING, line.page);
    const alone =
      line === first[0] || line.kind === 'heading' || /\b(?:council|borough)\b/i.test(line.text);
    if (vote !== null && (vote.entries.length > 0 || (alone && line === first[0]))) return [vote];
    if (vote !== null && /\b(?:council|borough of|county of)\b/i.test(line.text)) return [vote];
  }
  return [];
}

/** The vote for the council in the address of a letter. */
function addresseeVotes(reading: Reading): Vote[] {
  return (reading.letter?.head ?? []).flatMap(({ text, page }) => {
    const [name] = councilsIn(text);
    return name === undefined ? [] : [{ ...name, weight: ADDRESSEE, page }];
  });
}

/** The councils that `text` names by their full style. */
function councilsIn(text: string): Named[] {
  return [...fold(text.slice(0, LONGEST_PARAGRAPH)).matchAll(COUNCIL)].flatMap((match) => {
    const name = named(lastName(`${match[1]}council`));
    return name === null ? [] : [name];
  });
}

/** In "Director of Children's Services Ashmere City Council" the name begins after the office. */
function lastName(printed: string): string {
  return printed.replace(
    /^.*\b(?:services|director|chief executive|families|education|skills|care|learning|young people|trust|board|partnership),?\s+/i,
    '',
  );
}

/**
 * Votes for known authorities, by how often the text mentions them. `needed`: no title, sentence or address has named
 * an authority.
 */
function mentionVotes(lines: readonly Line[], needed: boolean): Vote[] {
  if (!needed) return [];
  const counts = countMentions(lines);
  const total = [...counts.values()].reduce((sum, { count }) => sum + count, 0);
  return [...counts.values()]
    .filter(({ count }) => count >= 3 && count * 2 > total)
    .map(({ name, count }) => ({ ...name, weight: (MENTIONS_LIMIT * count) / total, page: null }));
}

function countMentions(lines: readonly Line[]): Map<string, { name: Named; count: number }> {
  const counts = new Map<string, { name: Named; count: number }>();
  for (const line of lines) {
    if (isPublisherAddress(line.text)) continue;
    for (const entry of mentions(line.text)) {
      const seen = counts.get(entry.code) ?? {
        name: { name: entry.name, entries: [entry] },
        count: 0,
      };
      counts.set(entry.code, { ...seen, count: seen.count + 1 });
    }
  }
  return counts;
}

/** Whether a line belongs to Ofsted's own address. It is in Manchester, and would count as a mention of that city. */
function isPublisherAddress(text: string): boolean {
  return (
    /\bM1 2WD\b|\bPiccadilly Gate\b|\bStore St(?:reet)?\b/.test(text) || /^Manchester$/.test(text)
  );
}

const ARTICLE_WEIGHTS = { publisher: 2, title: 3, lead: 2, body: 0.5 } as const;
const LEAD_LINES = 4;
const ARTICLE_LINES = 120;

/**
 * Votes for the council that an article is about: those named in its title and first paragraphs, and the one named
 * most often.
 */
function articleVotes(reading: Reading): Vote[] {
  const { declared } = reading.document;
  const given = [declared.publisher, declared.site, declared.title].flatMap((value, i) =>
    value === null
      ? []
      : textVotes(value, i < 2 ? ARTICLE_WEIGHTS.publisher : ARTICLE_WEIGHTS.title, null),
  );
  const text = reading.lines.slice(0, ARTICLE_LINES).flatMap((line, i) => {
    const weight = i < LEAD_LINES ? ARTICLE_WEIGHTS.lead : ARTICLE_WEIGHTS.body;
    return textVotes(line.text, weight, line.page);
  });
  const votes = [...given, ...text];
  const enough = tally(votes)[0]?.weight ?? 0;
  return enough >= STATEMENT ? votes : [];
}

function textVotes(text: string, weight: number, page: number | null): Vote[] {
  if (isPublisherAddress(text)) return [];
  const councils = councilsIn(text).map((name) => ({
    ...name,
    weight: weight + COUNCIL_NAMED,
    page,
  }));
  const known = mentions(text).map((entry) => ({
    name: entry.name,
    entries: [entry],
    weight,
    page,
  }));
  // A sentence counts once, even where it repeats a name.
  const seen = new Set<string>();
  return [...councils, ...known].filter((vote) => {
    const fresh = !seen.has(identity(vote));
    seen.add(identity(vote));
    return fresh;
  });
}

function differs(best: Vote, rival: Vote): Warning {
  const place = (vote: Vote): string =>
    `"${vote.name}"${vote.page === null ? '' : ` (page ${vote.page})`}`;
  return {
    code: 'differs:authority',
    message: `the document names ${place(best)} and ${place(rival)}; kept the first`,
    page: rival.page,
  };
}

function ambiguous(vote: Vote): Warning {
  const names = vote.entries.map(({ name }) => name).join(', ');
  return {
    code: 'ambiguous:authority',
    message: `"${vote.name}" serves more than one authority (${names}); the document does not say which`,
    page: vote.page,
  };
}
