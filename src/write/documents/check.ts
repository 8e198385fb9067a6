/**
 * Writes the result of `check` for people: a release beside the letter. It says what differs and what is not
 * mentioned, and gives no verdict.
 */
import type {
  Check,
  CheckedClaim,
  CheckedFact,
  CheckedQuote,
  LeftOut,
} from '../../model/documents.js';
import type { ClaimStatus, QuoteStatus } from '../../model/vocabulary.js';
import { inertMarkdown, oneLine } from '../inert.js';
import { dateWords } from '../wording/dates.js';
import { wrap } from '../wrap.js';
import { type Row, rowsOf } from './rows.js';
import {
  BASIS_WORDS,
  documentWords,
  dressed,
  markdownTable,
  markdownText,
  refLines,
  refMarkdown,
  refWords,
  terminalText,
} from './words.js';
import type { DocumentsOptions } from './writer.js';

export const QUOTE_WORDS: Readonly<Record<QuoteStatus, string>> = {
  exact: 'word for word',
  altered: 'differs',
  absent: 'not in the letter',
};

const CLAIM_WORDS: Readonly<Record<ClaimStatus, string>> = {
  supported: 'much the same in the letter',
  'not-found': 'not found in the letter',
  opposed: 'the letter says otherwise',
};

const FIELD_WORDS: Readonly<Record<string, string>> = {
  authority: 'Authority',
  'inspection.start': 'First day of the visit',
  'inspection.end': 'Last day of the visit',
  'inspection.visitNumber': 'Number of the visit',
  'previousJudgement.grade': 'Judgement before',
  'previousJudgement.date': 'Date of the judgement before',
};

/** The words for the status of a claim. Where the claim contains a quotation that differs, they say so too. */
export function claimWords({ release, status }: CheckedClaim, quotes: Check['quotes']): string {
  const words = CLAIM_WORDS[status];
  const isAltered = quotes.some(
    (quote) => quote.status === 'altered' && shares(quote, release.text),
  );
  return status === 'supported' && isAltered ? `${words}, but its quotation differs` : words;
}

/** Whether a quotation and a claim share words. A quotation of several sentences is cut into several claims. */
function shares({ text }: CheckedQuote, words: string): boolean {
  return words.includes(text) || text.split(/(?<=[.!?])\s+/).some((part) => words.includes(part));
}

export function fieldWords(field: string): string {
  return FIELD_WORDS[field] ?? field.replace(/^judgements\./, 'Grade: ').replaceAll('-', ' ');
}

export function valueWords(value: string | null): string {
  if (value === null) return '–';
  return /^\d{4}(-\d\d){0,2}$/.test(value) ? dateWords(value) : value.replaceAll('-', ' ');
}

/** The speaker of a quotation. For a phrase, it is added that nobody is said to have spoken it. */
export function sourceWords({ by, speaker, isPhrase }: CheckedQuote): string {
  if (isPhrase) return 'words in quotation marks';
  return speaker ?? by ?? 'speaker not clear';
}

export function checkTerminal(all: readonly Check[], options: DocumentsOptions): string {
  return terminalText(all.map((one) => terminalParts(one, options)));
}

function terminalParts(check: Check, options: DocumentsOptions): readonly string[] {
  const { style, width } = options;
  const { documents, quotes, facts, claims, leftOut } = check;
  const heading = (text: string, count: number): string =>
    dressed(style.heading, `${text} (${count})`);
  return [
    wrap(oneLine(documents[0]?.title ?? documents[0]?.name ?? ''), { width, marks: style.title }),
    documents
      .map((entry, i) =>
        wrap(
          oneLine(`${i === 0 ? 'Release' : 'Letter '}  ${documentWords(entry)} (${entry.name})`),
          { width, rest: '         ' },
        ),
      )
      .join('\n'),
    [
      heading('Quotations', quotes.length),
      ...quotes.map((quote) => quotePart(quote, options)),
    ].join('\n'),
    [
      heading('Facts that both state', facts.length),
      ...facts.map((fact) => factPart(fact, options)),
    ].join('\n'),
    [
      heading('What it says that inspectors found', claims.length),
      ...claims.map((claim) => claimPart(claim, quotes, options)),
    ].join('\n'),
    [
      heading('Not mentioned in it', leftOut.length),
      ...leftOut.map((one) => leftOutPart(one, options)),
    ].join('\n'),
  ];
}

function quotePart(quote: CheckedQuote, options: DocumentsOptions): string {
  const { style, width } = options;
  const { status, text, letter, changes } = quote;
  const head = `  ${dressed(status === 'exact' ? style.strength : style.improvement, QUOTE_WORDS[status])} (${oneLine(sourceWords(quote))})`;
  return [
    head,
    wrap(`“${oneLine(text)}”`, { width, first: '    ', rest: '    ' }),
    ...changes.map(({ release, letter: there }) =>
      wrap(
        `here: ${release === '' ? '(nothing)' : oneLine(release)} | letter: ${there === '' ? '(nothing)' : oneLine(there)}`,
        { width, first: '      ', rest: '        ' },
      ),
    ),
    ...(status === 'altered' && letter !== null ? [refLines('letter:', letter, options, 6)] : []),
  ].join('\n');
}

function factPart(
  { field, release, letter, agree }: CheckedFact,
  { style }: DocumentsOptions,
): string {
  const words = oneLine(`${fieldWords(field)}: ${valueWords(release)}`);
  if (agree) return `  ${dressed(style.strength, '=')} ${words}`;
  return `  ${dressed(style.improvement, '≠')} ${words}; the letter: ${oneLine(valueWords(letter))}`;
}

const CLAIM_DRESS = {
  supported: 'strength',
  'not-found': 'mixed',
  opposed: 'improvement',
} as const;

function claimPart(
  claim: CheckedClaim,
  quotes: Check['quotes'],
  options: DocumentsOptions,
): string {
  const { release, letter, status } = claim;
  return [
    refLines('-', release, options, 2),
    `    ${dressed(options.style[CLAIM_DRESS[status]], claimWords(claim, quotes))}${letter.length === 0 ? '' : '; nearest there:'}`,
    ...letter.map((ref) => refLines('·', ref, options, 4)),
  ].join('\n');
}

function leftOutPart({ letter, basis, nearest }: LeftOut, options: DocumentsOptions): string {
  return [
    refLines('-', letter, options, 2),
    `    ${dressed(options.style.dim, BASIS_WORDS[basis])}${nearest === null ? '' : '; nearest in the release:'}`,
    ...(nearest === null ? [] : [refLines('·', nearest, options, 4)]),
  ].join('\n');
}

export function checkMarkdown(all: readonly Check[]): string {
  return markdownText(all.map(markdownParts));
}

function markdownParts({ documents, quotes, facts, claims, leftOut }: Check): readonly string[] {
  const [release, letter] = documents;
  const rows = facts.map(({ field, release: ours, letter: theirs, agree }) => [
    inertMarkdown(fieldWords(field)),
    inertMarkdown(valueWords(ours)),
    inertMarkdown(valueWords(theirs)),
    agree ? 'the same' : '**differs**',
  ]);
  const named = [release, letter].map((entry) =>
    entry === undefined
      ? ''
      : `${inertMarkdown(documentWords(entry))} (${inertMarkdown(entry.name)})`,
  );
  return [
    `# ${inertMarkdown(release?.title ?? release?.name ?? 'Release')}: beside the letter`,
    `Release: ${named[0]}\\\nLetter: ${named[1]}`,
    `## Quotations (${quotes.length})`,
    ...quotes.map(markdownQuote),
    `## Facts that both state (${facts.length})`,
    ...(rows.length === 0 ? [] : [markdownTable(['', 'Release', 'Letter', ''], rows)]),
    `## What it says that inspectors found (${claims.length})`,
    ...claims.map((claim) =>
      [
        `- ${refMarkdown(claim.release)}: **${claimWords(claim, quotes)}**`,
        ...claim.letter.map((ref) => `  - Letter: ${refMarkdown(ref)}`),
      ].join('\n'),
    ),
    `## Not mentioned in it (${leftOut.length})`,
    ...leftOut.map(({ letter: theirs, basis, nearest }) =>
      [
        `- ${refMarkdown(theirs)} (${BASIS_WORDS[basis]})`,
        ...(nearest === null ? [] : [`  - Nearest in the release: ${refMarkdown(nearest)}`]),
      ].join('\n'),
    ),
  ];
}

function markdownQuote(quote: CheckedQuote): string {
  const { text, status, letter, changes } = quote;
  const lines = text.split('\n').map((line) => `> ${inertMarkdown(line)}`);
  const differences = changes.map(
    ({ release, letter: there }) =>
      `- here: ${release === '' ? '(nothing)' : inertMarkdown(release)}; letter: ${there === '' ? '(nothing)' : inertMarkdown(there)}`,
  );
  return [
    lines.join('\n>\n'),
    `**${QUOTE_WORDS[status]}** (${inertMarkdown(sourceWords(quote))})${status === 'altered' && letter !== null ? `. Letter: ${refMarkdown(letter)}` : ''}`,
    ...(differences.length === 0 ? [] : [differences.join('\n')]),
  ].join('\n\n');
}

const COLUMNS = [
  'release',
  'letter',
  'part',
  'status',
  'field_or_basis',
  'by',
  'release_text',
  'letter_text',
  'letter_page',
  'differences',
] as const;

/** One row for each quotation, each fact, each claim, and each weakness that is not mentioned. */
export function checkCsv(all: readonly Check[], options: DocumentsOptions): string {
  return rowsOf(COLUMNS, all.flatMap(checkRows), options);
}

/** The cells of a row after the names of the documents. */
type Cells = Row[number][];

function checkRows({ documents, quotes, facts, claims, leftOut }: Check): readonly Row[] {
  const names = [documents[0]?.name ?? null, documents[1]?.name ?? null];
  const rows: Cells[] = [
    ...quotes.map(quoteCells),
    ...facts.map(factCells),
    ...claims.map(claimCells),
    ...leftOut.map(leftOutCells),
  ];
  return rows.map((cells): Row => [...names, ...cells]);
}

function quoteCells({ text, by, status, letter, changes, isPhrase }: CheckedQuote): Cells {
  const differences = changes.map(({ release, letter: there }) => `${release} | ${there}`);
  const place = [letter?.text ?? null, letter?.page ?? null];
  return [
    isPhrase ? 'phrase' : 'quotation',
    status,
    null,
    by,
    text,
    ...place,
    differences.join('; '),
  ];
}

function factCells({ field, release, letter, agree }: CheckedFact): Cells {
  return ['fact', agree ? 'same' : 'differs', field, null, release, letter, null, null];
}

function claimCells({ release, letter, status }: CheckedClaim): Cells {
  const words = letter.map(({ text }) => text).join(' / ');
  return ['claim', status, null, null, refWords(release), words, letter[0]?.page ?? null, null];
}

function leftOutCells({ letter, basis, nearest }: LeftOut): Cells {
  const [release, page] = [nearest?.text ?? null, letter.page];
  return ['not-mentioned', null, basis, null, release, refWords(letter), page, null];
}
