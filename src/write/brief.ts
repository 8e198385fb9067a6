/**
 * Chooses the points that one page shows beside the summary and the document's own list.
 *
 * Only points that are clear by themselves and not uncertain are chosen. Topics with most points come first. From
 * each topic the surest weakness is taken, then from each the surest strength, until the page is full. The chosen
 * points are shown in the document's order.
 */
import { byPlace } from '../model/findings.js';
import type { Finding, Report } from '../model/report.js';
import { isUncertain } from './wording/doubt.js';

/** How many points fit on the page beside the summary and the document's own list. */
const MOST = 12;

export interface Brief {
  /** The chosen points, in the document's order. */
  readonly chosen: readonly Finding[];
  /** How many points were not chosen. */
  readonly more: number;
}

/** Chooses the most important points among those that are not in the summary or a list. */
export function briefOf(report: Report): Brief {
  const summary = new Set(report.headlineFindings.map(({ id }) => id));
  const all = [...report.areasForImprovement, ...report.strengths];
  const rest = [...new Map(all.map((finding) => [finding.id, finding])).values()].filter(
    ({ id, basis }) => basis === 'sentence' && !summary.has(id),
  );
  const good = rest.filter((finding) => !isUncertain(finding) && finding.context.length === 0);
  const topics = byWeight(rest);
  const of = (polarity: Finding['polarity']) =>
    topics.flatMap((topic) => surest(good, topic, polarity));
  const chosen = [...of('improvement'), ...of('strength')].slice(0, MOST);
  return { chosen: chosen.toSorted(byPlace), more: rest.length - chosen.length };
}

/** The topics of the findings, those with most findings first. A finding counts for its first topic. */
function byWeight(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  for (const { topics } of findings) {
    const [topic] = topics;
    if (topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
}

function surest(
  findings: readonly Finding[],
  topic: string,
  polarity: Finding['polarity'],
): Finding[] {
  return findings
    .filter((finding) => finding.topics[0] === topic && finding.polarity === polarity)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, 1);
}
