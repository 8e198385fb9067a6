/**
 * Puts the figures of the last score into docs/accuracy.md, between the comments that mark their places:
 *
 *   npm run score && npm run accuracy
 *   REPORTS=run.ndjson npm run accuracy    takes the reports of another run
 *
 * Where `npx tsx train/train.ts --measure` has written its reports, it also updates the figures on whole documents.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.js';

interface Share {
  readonly hit: number;
  readonly of: number;
  readonly share: number;
}

const PAGE = join(ROOT, 'docs', 'accuracy.md');
const SHARED = join(ROOT, '..', 'shared');
const REPORTS = process.env.REPORTS ?? join(ROOT, '.cache', 'corpus.ndjson');

/** The reports that `train/measure.ts` wrote: each was made with weights that were not trained on its document. */
const KEPT_APART = join(ROOT, '.cache', 'fold-reports.ndjson');

const WHAT: Readonly<Record<string, string>> = {
  parsed: 'read at all',
  kind: 'kind of document',
  authority: 'authority, by its ONS code',
  dates: 'first and last day of the inspection',
  'lead inspector': 'lead inspector',
  judgements: 'reports with every judgement right',
  'listed improvements': 'items that the report lists for improvement',
  'listed, nothing else': 'of the items listed by the tool, those that the report lists',
  'headline found': 'sentences of the summary',
  'headline, nothing else': 'of the sentences taken for the summary, those of the summary',
  verbatim: 'findings that stand word for word where they say',
  'sentence kept': 'sentences whole in the text',
};

function scored(): Record<string, Share> {
  const args = [join(SHARED, 'eval', 'score.mjs'), REPORTS, '--json'];
  const out = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const { polarity: _, ...shares } = JSON.parse(out) as Record<string, Share>;
  return shares;
}

function table(shares: Record<string, Share>): string {
  const rows = Object.entries(shares).map(
    ([name, { hit, of, share }]) =>
      `| ${WHAT[name] ?? name} | ${hit.toLocaleString('en')} of ${of.toLocaleString('en')} | ${(100 * share).toFixed(2)} % |`,
  );
  return ['| what | right | share |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The page with `text` between the comments `<!-- name -->` and `<!-- /name -->`. */
function filled(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`docs/accuracy.md has no place for ${name}`);
  return `${page.slice(0, start + open.length)}\n${text}\n${page.slice(end)}`;
}

/** A line that `eval/whole.mjs` prints: the kind, the number of documents, and precision and recall of both lists. */
const WHOLE_LINE =
  /^(\S+)\s+(\d+) documents, (\d+) sentences:.*?strengths: precision (\S+) recall (\S+).*?improvements: precision (\S+) recall (\S+).*?listed: (\d+)$/;

/** The table of precision and recall on whole documents. Its first row is for all kinds together. */
function wholeTable(): string {
  const args = [join(SHARED, 'eval', 'whole.mjs'), KEPT_APART];
  const lines = execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\n');
  const rows = lines.flatMap((line) => {
    const [, kind, documents, sentences, ...figures] = WHOLE_LINE.exec(line) ?? [];
    if (kind === undefined) return [];
    const number = Number(sentences).toLocaleString('en');
    return [{ kind, row: `| ${[kind, documents, number, ...figures].join(' | ')} |` }];
  });
  const all = rows.filter(({ kind }) => kind === 'all');
  const ordered = [...all, ...rows.filter(({ kind }) => kind !== 'all')];
  return [
    '| kind | documents | sentences | strengths: precision | recall | improvements: precision | recall | listed, yet no finding |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...ordered.map(({ row }) => row),
  ].join('\n');
}

const page = filled(readFileSync(PAGE, 'utf8'), 'corpus', table(scored()));
writeFileSync(PAGE, existsSync(KEPT_APART) ? filled(page, 'whole', wholeTable()) : page);
