/**
 * Measures the classifier on documents that it was not trained on. For each of five folds both stages are trained on
 * the other folds, and the whole product reads the documents of the fold with these weights. The reports are written to
 * `.cache/fold-reports.ndjson`, for the scorers of the corpus.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { classifyWith, type Verdict } from '../src/find/classifier/index.js';
import { useWeights, type Weights } from '../src/find/classifier/weights.js';
import type { Report } from '../src/model/report.js';
import { parse } from '../src/parse.js';
import { CORPUS, withoutHeadings } from './corpus.js';
import { figuresOf, printed } from './figures.js';
import type { Fold } from './folds.js';
import type { Label } from './labels.js';
import type { Places } from './linear-model.js';
import { pack } from './pack.js';
import type { Prepared } from './prepare.js';
import { networksOn } from './second-stage.js';

const REPORTS = new URL('../.cache/fold-reports.ndjson', import.meta.url);

interface Judged {
  readonly verdict: Verdict;
  readonly label: Label;
}

/**
 * The weights for a fold: its models of the first stage, and networks that learnt from the other folds. The scores from which these
 * networks learnt come from models that were trained on this fold too. Training these without it takes four times as
 * long and showed, for the linear model, that the mean F1 is too high by only 0.001.
 */
function weightsFor(fold: Fold, folds: readonly Fold[], places: Places): Weights {
  const lessons = folds.filter((other) => other !== fold).flatMap((other) => other.lessons);
  const inputs = lessons[0]?.input.length ?? 0;
  return pack(fold.first, places, networksOn(lessons), inputs);
}

/** The verdicts on the sentences that `sentences.jsonl` labels. */
function judge(weights: Weights, apart: readonly Prepared[], headings: boolean): Judged[] {
  return apart.flatMap(({ document }) => {
    const { sentences } = headings ? document : withoutHeadings(document);
    return classifyWith(weights, sentences).flatMap((verdict, i) => {
      const label = document.evaluated[i] ?? null;
      return label === null ? [] : [{ verdict, label }];
    });
  });
}

async function reportsOf(weights: Weights, apart: readonly Prepared[]): Promise<Report[]> {
  useWeights(weights);
  const reports: Report[] = [];
  for (const { document } of apart)
    reports.push(
      await parse(readFileSync(new URL(document.name, CORPUS)), { name: document.name }),
    );
  useWeights(null);
  return reports;
}

function print(name: string, judged: readonly Judged[]): void {
  const verdicts = judged.map(({ verdict }) => verdict);
  const labels = judged.map(({ label }) => label);
  const figures = figuresOf(verdicts, labels);
  console.log(printed(name, figures));
  console.log(`  labels (rows) by verdicts: ${JSON.stringify(figures.confusion)}`);
}

/**
 * Prints the figures on `sentences.jsonl`, and writes the reports of the documents of which every sentence is labelled.
 */
export async function measure(
  folds: readonly Fold[],
  places: Places,
  isWhole: (id: string) => boolean,
): Promise<void> {
  const judged: Judged[] = [];
  const headless: Judged[] = [];
  const reports: Report[] = [];
  for (const fold of folds) {
    const weights = weightsFor(fold, folds, places);
    judged.push(...judge(weights, fold.apart, true));
    headless.push(...judge(weights, fold.apart, false));
    reports.push(
      ...(await reportsOf(
        weights,
        fold.apart.filter((d) => isWhole(d.document.id)),
      )),
    );
  }
  print(`${judged.length} sentences, cross-validated`, judged);
  print('  without headings', headless);
  mkdirSync(new URL('.', REPORTS), { recursive: true });
  writeFileSync(REPORTS, reports.map((report) => `${JSON.stringify(report)}\n`).join(''));
  console.log(`wrote ${reports.length} reports of documents kept apart`);
}
