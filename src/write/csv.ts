/**
 * Writes CSV by RFC 4180: a table of findings, or a table of reports with a column for each judgement. A cell that a
 * spreadsheet would run as a formula gets an apostrophe at its beginning. `cellText` of `inert.ts` removes it again.
 */
import { stringify } from 'csv-stringify/sync';
import { byPlace } from '../model/findings.js';
import type { Finding, Report } from '../model/report.js';
import { JUDGEMENT_AREAS } from '../model/vocabulary.js';
import { inertCell, printable } from './inert.js';
import { eachOnce, type Held } from './points.js';
import { contextWords } from './wording/context.js';
import type { ListName, WriteOptions, Writer } from './writer.js';

type Cell = string | number | boolean | null;
/** The name of a column, and its cell for a row. */
type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

const writer: Writer = {
  extension: '.csv',
  write: (report, { table, only }) =>
    table === 'reports' ? rows(REPORTS, [report]) : rows(FINDINGS, findingRows(report, only)),
  frame: (_many, { table, bom }: WriteOptions) => {
    const names = (table === 'reports' ? REPORTS : FINDINGS).map(([name]) => name);
    return { open: (bom ? '\ufeff' : '') + lines([names]), between: '', close: '' };
  },
};
export default writer;

interface FindingRow extends Held {
  readonly report: Report;
}

/** One row for each finding, in the order of the document, with the names of all lists in which it stands. */
function findingRows(report: Report, only: ListName | null): readonly FindingRow[] {
  const asked = listsOf(report).filter(
    ([name]) => only === null || only === 'listed' || only === name,
  );
  return eachOnce(asked)
    .filter(({ finding }) => only !== 'listed' || finding.basis === 'section')
    .toSorted((a, b) => byPlace(a.finding, b.finding))
    .map((held) => ({ report, ...held }));
}

function listsOf(report: Report): readonly (readonly [ListName, readonly Finding[]])[] {
  return [
    ['headline', report.headlineFindings],
    ['strengths', report.strengths],
    ['improvements', report.areasForImprovement],
    ['claims', report.claims],
  ];
}

/** The year of the inspection or visit; `null` where the document does not state its days. */
function yearOf({ inspection }: Report): string | null {
  return (inspection?.end ?? inspection?.start ?? null)?.slice(0, 4) ?? null;
}

const FINDINGS: readonly Column<FindingRow>[] = [
  ['report', ({ report }) => report.source.name],
  ['sha256', ({ report }) => report.source.sha256],
  ['authority', ({ report }) => report.authority?.name ?? null],
  ['code', ({ report }) => report.authority?.code ?? null],
  ['region', ({ report }) => report.authority?.region ?? null],
  ['kind', ({ report }) => report.kind],
  ['published', ({ report }) => report.published],
  ['start', ({ report }) => report.inspection?.start ?? null],
  ['end', ({ report }) => report.inspection?.end ?? null],
  ['year', ({ report }) => yearOf(report)],
  ['priority_action', ({ report }) => report.priorityAction],
  ['id', ({ finding }) => finding.id],
  ['lists', ({ lists }) => lists.join('; ')],
  ['polarity', ({ finding }) => finding.polarity],
  ['by', ({ finding }) => finding.by],
  ['speaker', ({ finding }) => finding.speaker],
  ['basis', ({ finding }) => finding.basis],
  ['confidence', ({ finding }) => finding.confidence],
  ['topics', ({ finding }) => finding.topics.join('; ')],
  ['section', ({ report, finding }) => report.sections[finding.location.section]?.heading ?? null],
  ['page', ({ finding }) => finding.location.page],
  ['context', ({ finding }) => contextWords(finding)],
  ['text', ({ finding }) => finding.text],
];

const REPORTS: readonly Column<Report>[] = [
  ['report', ({ source }) => source.name],
  ['sha256', ({ source }) => source.sha256],
  ['title', ({ title }) => title],
  ['authority', ({ authority }) => authority?.name ?? null],
  ['code', ({ authority }) => authority?.code ?? null],
  ['region', ({ authority }) => authority?.region ?? null],
  ['kind', ({ kind }) => kind],
  ['framework', ({ inspection }) => inspection?.framework ?? null],
  ['published', ({ published }) => published],
  ['start', ({ inspection }) => inspection?.start ?? null],
  ['end', ({ inspection }) => inspection?.end ?? null],
  ['year', yearOf],
  ['visit_number', ({ inspection }) => inspection?.visitNumber ?? null],
  ['lead_inspector', ({ inspectors }) => names(inspectors.filter(({ lead }) => lead))],
  ['inspectors', ({ inspectors }) => names(inspectors)],
  ['focus', ({ focus }) => focus.join('; ')],
  ['theme', ({ theme }) => theme],
  ...JUDGEMENT_AREAS.map(
    (area): Column<Report> => [
      area.replaceAll('-', '_'),
      ({ judgements }) => judgements.find((judgement) => judgement.area === area)?.grade ?? null,
    ],
  ),
  ['previous_grade', ({ previousJudgement }) => previousJudgement?.grade ?? null],
  ['previous_date', ({ previousJudgement }) => previousJudgement?.date ?? null],
  ['priority_action', ({ priorityAction }) => priorityAction],
  ['headline_findings', ({ headlineFindings }) => headlineFindings.length],
  ['strengths', ({ strengths }) => strengths.length],
  ['improvements', ({ areasForImprovement }) => areasForImprovement.length],
  ['claims', ({ claims }) => claims.length],
  ['warnings', ({ warnings }) => warnings.map(({ code }) => code).join('; ')],
  ['pages', ({ source }) => source.pages],
];

function names(inspectors: Report['inspectors']): string {
  return inspectors.map(({ name }) => name).join('; ');
}

function rows<Row>(columns: readonly Column<Row>[], all: readonly Row[]): string {
  return lines(all.map((row) => columns.map(([, cell]) => shown(cell(row)))));
}

function shown(cell: Cell): string {
  return cell === null ? '' : inertCell(printable(String(cell)));
}

function lines(records: readonly (readonly string[])[]): string {
  return stringify(
    records.map((record) => [...record]),
    { record_delimiter: 'windows' },
  );
}
