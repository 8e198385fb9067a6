/** What the views show of a report's lists, and in what order. */
import type { Finding, Report } from '../model/report.js';
import { isArticle, type Voice } from '../model/vocabulary.js';
import { topicWords } from './wording.js';
import type { Grouping, ListName } from './writer.js';

/** One list of the report, as the views name it. */
export interface ShownList {
  readonly name: ListName;
  readonly heading: string;
  readonly findings: readonly Finding[];
}

/** The lists that were asked for, what matters first. */
export function shownLists(report: Report, only: ListName | null): readonly ShownList[] {
  // In an article others speak beside the inspectors: each list says whose it is.
  const isNews = isArticle(report.kind);
  const voice = isNews ? 'What inspectors found: ' : '';
  const lists: readonly ShownList[] = [
    { name: 'headline', heading: 'Headline findings', findings: report.headlineFindings },
    {
      name: 'improvements',
      heading: `${voice}${isNews ? 'areas for improvement' : 'Areas for improvement'}`,
      findings: report.areasForImprovement,
    },
    {
      name: 'strengths',
      heading: `${voice}${isNews ? 'strengths' : 'Strengths'}`,
      findings: report.strengths,
    },
    { name: 'claims', heading: 'What the council says', findings: claimsOf(report, 'council') },
    { name: 'claims', heading: 'What others say', findings: claimsOf(report, 'other') },
  ];
  // Only articles have claims: an empty list of them says nothing of a letter.
  const isShown = ({ name, findings }: ShownList) => name !== 'claims' || findings.length > 0;
  return lists.filter((list) => (only === null ? isShown(list) : list.name === only));
}

const claimsOf = ({ claims }: Report, by: Voice): readonly Finding[] =>
  claims.filter((claim) => claim.by === by);

/** Speakers whom the heading of a list names already. */
const UNNAMED = /^(?:inspectors?|ofsted|the )?(?:report|letter|findings|watchdog|regulator)?$/i;

/** Who is named as saying a finding of an article; `null` where the list's heading says enough. */
export function speakerOf({ speaker }: Finding): string | null {
  return speaker === null || UNNAMED.test(speaker) ? null : speaker;
}

/** Findings under one heading; `null` where they need none. */
export interface Group {
  readonly heading: string | null;
  readonly findings: readonly Finding[];
}

/**
 * A list in groups. The summary keeps the document's order, for it is read as a whole. In
 * the others come first the items that the document lists itself, in its order; then the
 * sentences, the surest first, or under headings in the order in which those are met.
 */
export function groupsOf(list: ShownList, grouping: Grouping, report: Report): readonly Group[] {
  if (list.name === 'headline') return [{ heading: null, findings: list.findings }];
  const listed = list.findings.filter(({ basis }) => basis === 'section');
  const read = list.findings.filter(({ basis }) => basis === 'sentence').sort(bySureness);
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
 * By whole percents, which is as fine as confidence goes: findings equally sure stay in the
 * document's order, where each is read after the one that it goes on from.
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

/** Under its first topic; findings of no topic stand last. */
function byTopic(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) add(groups, finding.topics[0] ?? '', finding);
  const entries = [...groups].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  return entries.map(([topic, members]) => ({
    heading: topic === '' ? 'Other' : topicWords(topic),
    findings: members,
  }));
}

/** Under the section in which each stands, in the document's order. */
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
