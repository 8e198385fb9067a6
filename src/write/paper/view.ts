/** What the templates of papers are given: the report in plain values and words. docs/papers.md lists it. */
import type { Finding, Report } from '../../model/report.js';
import { type Group, groupsOf, shownLists } from '../lists.js';
import { GRADE_WORDS, KIND_WORDS } from '../wording/codes.data.js';
import { dateWords, periodWords } from '../wording/dates.js';
import { isUncertain } from '../wording/doubt.js';
import { factsOf } from '../wording/facts.js';
import { percent } from '../wording/numbers.js';
import { speakerWords } from '../wording/speaker.js';
import { topicWords } from '../wording/topics.js';
import { onePageOf } from './one-page.js';

/** A point as a template sees it. */
export interface PointView {
  readonly id: string;
  readonly text: string;
  /** The context as one text; '' where there is none. */
  readonly context: string;
  readonly polarity: Finding['polarity'];
  readonly topic: string;
  /** `null` where the format has no pages. */
  readonly page: number | null;
  /** '' where the point is not uncertain. */
  readonly doubt: string;
  readonly speaker: string;
}

export interface GroupView {
  readonly heading: string;
  readonly points: readonly PointView[];
}

export interface PaperView {
  readonly title: string;
  readonly kind: string;
  readonly authority: string;
  readonly published: string;
  readonly dates: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly grades: readonly { readonly label: string; readonly grade: string }[];
  readonly previous: string;
  readonly headline: readonly PointView[];
  /** What the document itself lists for improvement. */
  readonly listed: readonly PointView[];
  readonly improvements: readonly GroupView[];
  readonly strengths: readonly GroupView[];
  readonly claims: readonly PointView[];
  /** All areas for improvement, in the document's order. */
  readonly all: readonly PointView[];
  /** What fits on one page, and how many areas for improvement do not. */
  readonly brief: {
    readonly headline: readonly PointView[];
    readonly improve: readonly PointView[];
    readonly more: number;
  };
  readonly quotes: readonly { readonly text: string; readonly speaker: string }[];
  readonly warnings: readonly string[];
  readonly source: {
    readonly name: string;
    readonly pages: number | null;
    readonly sha256: string;
    readonly tool: string;
  };
}

export function viewOf(report: Report): PaperView {
  const { previousJudgement, inspection, source, tool } = report;
  const improvements = report.areasForImprovement;
  const title = report.title ?? KIND_WORDS[report.kind];
  const page = onePageOf(report, title);
  return {
    title,
    kind: KIND_WORDS[report.kind],
    authority: report.authority?.name ?? '',
    published: report.published === null ? '' : dateWords(report.published),
    dates: periodWords(inspection?.start ?? null, inspection?.end ?? null) ?? '',
    facts: factsOf(report).map(([label, value]) => ({ label, value })),
    grades: report.judgements.map(({ label, gradeText }) => ({ label, grade: gradeText })),
    previous:
      previousJudgement === null
        ? ''
        : `${GRADE_WORDS[previousJudgement.grade]} (${dateWords(previousJudgement.date)})`,
    headline: report.headlineFindings.map(pointOf),
    listed: improvements.filter(({ basis }) => basis === 'section').map(pointOf),
    improvements: groupsIn(report, 'improvements'),
    strengths: groupsIn(report, 'strengths'),
    claims: report.claims.map(pointOf),
    all: improvements.map(pointOf),
    brief: {
      headline: page.headline.map(pointOf),
      improve: page.improve.map(pointOf),
      more: page.more,
    },
    quotes: report.quotes.map((quote) => ({
      text: quote.text.replaceAll('\n', ' '),
      speaker: speakerWords(quote) ?? '',
    })),
    warnings: report.warnings.map(({ message }) => message),
    source: {
      name: source.name,
      pages: source.pages,
      sha256: source.sha256,
      tool: `${tool.name} ${tool.version}`,
    },
  };
}

function groupsIn(report: Report, name: 'improvements' | 'strengths'): readonly GroupView[] {
  return shownLists(report, { only: name, brief: false, sort: 'document' }).flatMap((list) =>
    groupsOf(list, 'topic', report).map(groupOf),
  );
}

function groupOf({ heading, findings }: Group): GroupView {
  return { heading: heading ?? 'Listed in the document', points: findings.map(pointOf) };
}

function pointOf(finding: Finding): PointView {
  const { id, text, context, polarity, topics, location, speaker } = finding;
  const [main] = topics;
  return {
    id,
    text,
    context: context.map((one) => one.text).join(' '),
    polarity,
    topic: main === undefined ? '' : topicWords(main),
    page: location.page,
    doubt: isUncertain(finding) ? `uncertain, ${percent(finding.confidence)}` : '',
    speaker: speaker ?? '',
  };
}
