/**
 * What one page shows of the points that are neither in the summary nor in the document's own list.
 *
 * Only points that stand by themselves and are not uncertain are chosen from. Topics with the most points come
 * first; of each is taken its surest weakness, then of each its surest strength, until the page is
 * full. What is chosen stands in the document's order.
 */
import { byPlace } from '../model/place.js';
import type { Finding, Report } from '../model/report.js';
import { isUncertain } from './wording/doubt.js';

/** As many points fit on the page beside the summary and the document's own list. */
const MOST = 12;

export interface Brief {
  /** The points chosen, in the document's order. */
  readonly chosen: readonly Finding[];
  /** How many more there are. */
  readonly more: number;
}

/** The points of the rest that carry most. */
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

/** The first topics of the findings, those with the most findings first. */
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
