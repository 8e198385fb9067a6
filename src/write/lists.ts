/** Decides which findings the views show in which list, and in what order. */

import { byPlace } from '../model/findings.js';
import type { Finding, Report } from '../model/report.js';
import { isArticle, type Voice } from '../model/vocabulary.js';
import { briefOf } from './brief.js';
import { topicWords } from './wording/topics.js';
import type { Grouping, ListName, WriteOptions } from './writer.js';

/** A list as the views show it. */
export interface ShownList {
  /** `rest` stands for the points that `--brief` chooses. */
  readonly name: ListName | 'rest';
  readonly heading: string;
  /** The findings that are shown in this list, in their order. */
  readonly findings: readonly Finding[];
  /** How many findings the list has, including those that are shown elsewhere. */
  readonly count: number;
  /** What must be said of the findings that are not shown; `null` where nothing must. */
  readonly note: string | null;
}

type Asked = Pick<WriteOptions, 'only' | 'brief' | 'sort'>;

/**
 * The lists that were asked for, the most important first. A point of the summary is shown there, with the mark of
 * its list. It is not repeated in its list where both are shown.
 */
export function shownLists(report: Report, { only, brief, sort }: Asked): readonly ShownList[] {
  const lists = only === null && brief ? briefLists(report) : wholeLists(report, only);
  if (sort === 'document') return lists;
  return lists.map((list) => ({ ...list, findings: list.findings.toSorted(bySureness) }));
}

function wholeLists(report: Report, only: ListName | null): readonly ShownList[] {
  const { headlineFindings, areasForImprovement, strengths } = report;
  // In an article others than the inspectors speak too, so each list says whose words it holds.
  const isNews = isArticle(report.kind);
  const found = (words: string): string =>
    isNews ? `What inspectors found: ${words.toLowerCase()}` : words;
  const all: readonly ShownList[] = [
    list('headline', 'Headline findings', headlineFindings),
    list('improvements', found('Areas for improvement'), areasForImprovement),
    list('strengths', found('Strengths'), strengths),
    list('claims', 'What the council says', claimsOf(report, 'council')),
    list('claims', 'What others say', claimsOf(report, 'other')),
  ];
  if (only === 'listed') return [ownList(report)];
  if (only !== null) return all.filter(({ name }) => name === only);
  const above = new Set(headlineFindings.map(({ id }) => id));
  // Only articles have claims, so an empty list of claims tells nothing about a letter.
  const shown = all.filter(({ name, findings }) => name !== 'claims' || findings.length > 0);
  return shown.map((one) => (one.name === 'headline' ? one : withoutShown(one, above)));
}

/** The summary, the document's own list, and the most important of the other points. */
function briefLists(report: Report): readonly ShownList[] {
  const { chosen, more } = briefOf(report);
  const rest = list('rest', 'Points that carry most', chosen);
  const note =
    more === 0 ? null : `${more} more ${more === 1 ? 'point' : 'points'} in the whole view`;
  return [
    list('headline', 'Headline findings', report.headlineFindings),
    ownList(report),
    { ...rest, note },
  ].filter(({ findings, note: said }) => findings.length > 0 || said !== null);
}

/** What the document itself lists for improvement or as strengths. */
function ownList({ areasForImprovement, strengths }: Report): ShownList {
  const listed = [...areasForImprovement, ...strengths].filter(({ basis }) => basis === 'section');
  const once = [...new Map(listed.map((finding) => [finding.id, finding])).values()];
  return list('listed', 'Listed in the document', once.toSorted(byPlace));
}

function list(name: ShownList['name'], heading: string, findings: readonly Finding[]): ShownList {
  return { name, heading, findings, count: findings.length, note: null };
}

function withoutShown(one: ShownList, above: ReadonlySet<string>): ShownList {
  const findings = one.findings.filter(({ id }) => !above.has(id));
  const gone = one.findings.length - findings.length;
  return {
    ...one,
    findings,
    note: gone === 0 ? null : `${gone} of them above, in the headline findings`,
  };
}

/** The heading of a list with the number of its findings, including those that are shown elsewhere. */
export function headingOf({ heading, count, note, name }: ShownList): string {
  if (note === null || name === 'rest') return `${heading} (${count})`;
  return `${heading} (${count}, ${note})`;
}

/** The words for an empty list. Where the document itself says that it has nothing to list, they say so. */
export function emptyWords({ name }: ShownList, { statedNone }: Report): string {
  const isStated = name === 'improvements' && statedNone.includes('areas-for-improvement');
  return isStated ? 'The document says that it has none.' : 'None found.';
}

const claimsOf = ({ claims }: Report, by: Voice): readonly Finding[] =>
  claims.filter((claim) => claim.by === by);

/** Speakers whom the heading of a list names already. */
const UNNAMED = /^(?:inspectors?|ofsted|the )?(?:report|letter|findings|watchdog|regulator)?$/i;

/** The speaker of a finding in an article; `null` where the list's heading tells enough. */
export function speakerOf({ speaker }: Finding): string | null {
  return speaker === null || UNNAMED.test(speaker) ? null : speaker;
}

/** Findings under one heading; the heading is `null` where they need none. */
export interface Group {
  readonly heading: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Divides a list into groups. The summary is one group. In other lists the items of the document's own list come
 * first. The other points follow under headings, in the order in which the headings first appear.
 */
export function groupsOf(list: ShownList, grouping: Grouping, report: Report): readonly Group[] {
  if (list.name === 'headline' || list.name === 'listed')
    return [{ heading: null, findings: list.findings }];
  const listed = list.findings.filter(({ basis }) => basis === 'section');
  const read = list.findings.filter(({ basis }) => basis === 'sentence');
  const groups = grouped(read, grouping, report);
  if (listed.length === 0) return groups;
  const heading = read.length === 0 && grouping === 'none' ? null : 'Listed in the document';
  const rest = groups.map((group) => ({
    ...group,
    heading: group.heading ?? 'Read from the text',
  }));
  return [{ heading, findings: listed }, ...rest];
}

/**
 * Compares by confidence in whole percents, in which it is shown. Findings that are equally sure stay in the
 * document's order.
 */
function bySureness(a: Finding, b: Finding): number {
  return Math.round(100 * b.confidence) - Math.round(100 * a.confidence);
}

function grouped(
  findings: readonly Finding[],
  grouping: Grouping,
  report: Report,
): readonly Group[] {
  if (findings.length === 0) return [];
  if (grouping === 'none') return [{ heading: null, findings }];
  return grouping === 'topic' ? byTopic(findings) : bySection(findings, report);
}

/** Groups by the first topic. Findings without a topic come last. */
function byTopic(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) add(groups, finding.topics[0] ?? '', finding);
  const entries = [...groups].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  return entries.map(([topic, members]) => ({
    heading: topic === '' ? 'Other' : topicWords(topic),
    findings: members,
  }));
}

/** Groups by section, in the document's order. */
function bySection(findings: readonly Finding[], report: Report): readonly Group[] {
  const groups = new Map<number, Finding[]>();
  for (const finding of findings) add(groups, finding.location.section, finding);
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([section, members]) => ({
      heading: report.sections[section]?.heading ?? 'Opening paragraphs',
      findings: members,
    }));
}

function add<Key>(groups: Map<Key, Finding[]>, key: Key, finding: Finding): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [finding]);
  else group.push(finding);
}
