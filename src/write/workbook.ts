/**
 * Writes an Excel workbook: tables of documents, findings, judgements and quotations, and a sheet that explains them.
 */
import { type HyperlinkValue, link, writeXlsx } from 'hucre/xlsx';
import { byPlace } from '../model/findings.js';
import type { Report } from '../model/report.js';
import { printable } from './inert.js';
import { repacked } from './paper/repack.js';
import { type Point, pointsOf } from './points.js';
import { AREA_WORDS, GRADE_WORDS, KIND_WORDS } from './wording/codes.data.js';
import { isUncertain, UNCERTAIN_BELOW } from './wording/doubt.js';
import { speakerWords } from './wording/speaker.js';
import { topicWords } from './wording/topics.js';

type Cell = string | number | boolean | Date | null | HyperlinkValue;

/** A column of a table: its name, what it contains, its width in characters, and its cell for a row. */
interface Column<Row> {
  readonly name: string;
  readonly holds: string;
  readonly width: number;
  readonly cell: (row: Row) => Cell;
}

interface Sheet {
  readonly name: string;
  readonly columns: readonly { name: string; holds: string; width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

const DATE_FORMAT = 'yyyy-mm-dd';

function column<Row>(
  name: string,
  width: number,
  holds: string,
  cell: (row: Row) => Cell,
): Column<Row> {
  return { name, width, holds, cell };
}

/** A date in the form of Excel; `null` where the document does not state it. */
function dateOf(iso: string | null | undefined): Date | null {
  return iso === null || iso === undefined ? null : new Date(`${iso}T00:00:00Z`);
}

/** A link to the source file, as the user named it. Standard input has none. */
function sourceLink({ source }: Report): Cell {
  if (source.name === '-') return source.name;
  const target = encodeURI(source.name.replaceAll('\\', '/')).replaceAll('#', '%23');
  return link(printable(source.name), target);
}

const IDENTITY: readonly Column<Report>[] = [
  column('document', 40, 'the file that was read; opens it', sourceLink),
  column(
    'authority',
    24,
    'the authority that it is about',
    ({ authority }) => authority?.name ?? null,
  ),
  column('code', 12, 'ONS code of the authority', ({ authority }) => authority?.code ?? null),
  column('region', 18, 'region of the authority', ({ authority }) => authority?.region ?? null),
  column('kind', 28, 'what the document is', ({ kind }) => KIND_WORDS[kind]),
  column('published', 12, 'date of the document', ({ published }) => dateOf(published)),
  column('start', 12, 'first day of the inspection or visit', ({ inspection }) =>
    dateOf(inspection?.start),
  ),
  column('end', 12, 'last day of the inspection or visit', ({ inspection }) =>
    dateOf(inspection?.end),
  ),
];

const DOCUMENTS: readonly Column<Report>[] = [
  ...IDENTITY,
  column('title', 48, 'as printed', ({ title }) => title),
  column(
    'visit',
    8,
    'number of the monitoring visit',
    ({ inspection }) => inspection?.visitNumber ?? null,
  ),
  column('inspectors', 40, 'as named', ({ inspectors }) =>
    inspectors.map(({ name }) => name).join('; '),
  ),
  column(
    'priority action',
    14,
    'whether it names areas for priority action',
    ({ priorityAction }) => priorityAction,
  ),
  column('previous grade', 20, 'the judgement before', ({ previousJudgement }) =>
    previousJudgement === null ? null : GRADE_WORDS[previousJudgement.grade],
  ),
  column(
    'previous date',
    14,
    'its date as printed',
    ({ previousJudgement }) => previousJudgement?.date ?? null,
  ),
  column('headline findings', 10, 'how many', ({ headlineFindings }) => headlineFindings.length),
  column('strengths', 10, 'how many', ({ strengths }) => strengths.length),
  column(
    'areas for improvement',
    10,
    'how many',
    ({ areasForImprovement }) => areasForImprovement.length,
  ),
  column('claims', 10, 'articles: how many', ({ claims }) => claims.length),
  column('warnings', 40, 'what a reader must know', ({ warnings }) =>
    warnings.map(({ message }) => message).join('; '),
  ),
  column('pages', 8, 'of a PDF', ({ source }) => source.pages),
  column('sha256', 66, 'hash of the file', ({ source }) => source.sha256),
];

interface FindingRow {
  readonly report: Report;
  readonly point: Point;
}

const FINDINGS: readonly Column<FindingRow>[] = [
  ...IDENTITY.map(({ cell, ...rest }) => ({
    ...rest,
    cell: ({ report }: FindingRow) => cell(report),
  })),
  column('id', 10, 'of the finding within its document', ({ point }) => point.finding.id),
  column('lists', 24, 'the lists that hold it', ({ point }) => point.lists.join('; ')),
  column(
    'polarity',
    14,
    'strength, improvement, mixed or neutral',
    ({ point }) => point.finding.polarity,
  ),
  column(
    'listed',
    8,
    'whether the document itself lists it',
    ({ point }) => point.finding.basis === 'section',
  ),
  column('said by', 12, 'whose finding it is', ({ point }) => point.finding.by),
  column(
    'speaker',
    20,
    'articles: who is named as saying so',
    ({ point }) => point.finding.speaker,
  ),
  column('topic', 28, 'the main topic', ({ point }) => topicOf(point, 0)),
  column('further topics', 28, 'the other topics', ({ point }) =>
    point.finding.topics.slice(1).map(topicWords).join('; '),
  ),
  column('context', 40, 'what it leans on, in the words of the document', ({ point }) =>
    point.finding.context.map(({ text }) => text).join(' '),
  ),
  column('finding', 80, 'in the words of the document', ({ point }) => point.finding.text),
  column('page', 8, 'of a PDF', ({ point }) => point.finding.location.page),
  column(
    'section',
    30,
    'the heading above it',
    ({ report, point }) => report.sections[point.finding.location.section]?.heading ?? null,
  ),
  column(
    'confidence',
    12,
    'how sure the tool is, from 0 to 1',
    ({ point }) => point.finding.confidence,
  ),
  column('doubtful', 10, `confidence below ${UNCERTAIN_BELOW}`, ({ point }) =>
    isUncertain(point.finding),
  ),
  column('sha256', 66, 'hash of the file', ({ report }) => report.source.sha256),
];

interface JudgementRow {
  readonly report: Report;
  readonly judgement: Report['judgements'][number];
}

const JUDGEMENTS: readonly Column<JudgementRow>[] = [
  ...IDENTITY.map(({ cell, ...rest }) => ({
    ...rest,
    cell: ({ report }: JudgementRow) => cell(report),
  })),
  column('area', 34, 'what was judged', ({ judgement }) => AREA_WORDS[judgement.area]),
  column('grade', 24, 'the grade', ({ judgement }) => GRADE_WORDS[judgement.grade]),
  column('area as printed', 50, 'in the words of the document', ({ judgement }) => judgement.label),
  column(
    'grade as printed',
    34,
    'in the words of the document',
    ({ judgement }) => judgement.gradeText,
  ),
  column('page', 8, 'of a PDF', ({ judgement }) => judgement.page),
];

interface QuoteRow {
  readonly report: Report;
  readonly quote: Report['quotes'][number];
}

const QUOTATIONS: readonly Column<QuoteRow>[] = [
  ...IDENTITY.map(({ cell, ...rest }) => ({
    ...rest,
    cell: ({ report }: QuoteRow) => cell(report),
  })),
  column('quotation', 80, 'without its quotation marks', ({ quote }) => quote.text),
  column('speaker', 40, 'who said it', ({ quote }) => speakerWords(quote)),
  column('said by', 12, 'inspectors, council or other', ({ quote }) => quote.by),
  column('page', 8, 'of a PDF', ({ quote }) => quote.location.page),
];

function topicOf({ finding }: Point, index: number): string | null {
  const topic = finding.topics[index];
  return topic === undefined ? null : topicWords(topic);
}

/** The workbook of some reports as the bytes of an .xlsx file. The same reports always give the same bytes. */
export async function workbook(reports: readonly Report[]): Promise<Uint8Array> {
  const sheets = [
    sheet('Documents', DOCUMENTS, reports),
    sheet(
      'Findings',
      FINDINGS,
      reports.flatMap((report) => inOrder(report).map((point) => ({ report, point }))),
    ),
    sheet(
      'Judgements',
      JUDGEMENTS,
      reports.flatMap((report) => report.judgements.map((judgement) => ({ report, judgement }))),
    ),
    sheet(
      'Quotations',
      QUOTATIONS,
      reports.flatMap((report) => report.quotes.map((quote) => ({ report, quote }))),
    ),
  ];
  return repacked(await writeXlsx({ sheets: [...sheets.map(tableOf), tableOf(about(sheets))] }));
}

/** The points in the document's order. */
function inOrder(report: Report): readonly Point[] {
  return pointsOf(report).toSorted((a, b) => byPlace(a.finding, b.finding));
}

function sheet<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Sheet {
  return { name, columns, rows: rows.map((row) => columns.map(({ cell }) => inert(cell(row)))) };
}

/** In characters: Excel accepts no longer text in a cell. */
const MOST_CHARACTERS = 32_767;

function inert(cell: Cell): Cell {
  return typeof cell === 'string' ? printable(cell).slice(0, MOST_CHARACTERS) : cell;
}

function about(sheets: readonly Sheet[]): Sheet {
  const columns = sheets.flatMap(({ name, columns: its }) =>
    its.map(({ name: column, holds }) => [name, column, holds]),
  );
  const notes = [
    ['', '', 'Words are the documents’ own. Nothing is guessed: an empty cell is not stated.'],
    ['', '', 'mixed: praise and criticism in one; it counts for both. neutral: neither.'],
    [
      '',
      '',
      `doubtful: the tool is less than ${UNCERTAIN_BELOW * 100} % sure. Read it in its place.`,
    ],
  ];
  return {
    name: 'About',
    columns: [
      { name: 'table', holds: '', width: 14 },
      { name: 'column', holds: '', width: 24 },
      { name: 'what it holds', holds: '', width: 80 },
    ],
    rows: [...columns, ...notes],
  };
}

/** In characters: beside its name, the head of a column has room for the button of its filter. */
const FILTER_WIDTH = 3;
/** In characters: texts in columns from this width on are wrapped. */
const WRAPPED = 40;

/**
 * A sheet in the form of the library: the first row is bold, stays in view, has filters, and is printed on every page.
 */
function tableOf({ name, columns, rows }: Sheet) {
  const last = columnLetters(columns.length);
  return {
    name,
    columns: columns.map(({ name: header, width }, i) => ({
      header,
      key: `c${i}`,
      width: Math.max(width, header.length + FILTER_WIDTH),
      style: { alignment: { vertical: 'top' as const, wrapText: width >= WRAPPED } },
      ...(DATES.has(header) ? { numFmt: DATE_FORMAT } : {}),
    })),
    cells: new Map(
      columns.map(({ name: value }, i) => [`0,${i}`, { value, style: { font: { bold: true } } }]),
    ),
    pageSetup: { orientation: 'landscape' as const, printTitlesRow: '$1:$1' },
    data: rows.map((row) => Object.fromEntries(row.map((cell, i) => [`c${i}`, cell]))),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}${rows.length + 1}` },
  };
}

const DATES: ReadonlySet<string> = new Set(['published', 'start', 'end']);

/** The letters of a column: 1 is A, 27 is AA. */
function columnLetters(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return number <= 26 ? letter : columnLetters(Math.floor((number - 1) / 26)) + letter;
}
