/** The worker: reads one input and writes its report. Whatever goes wrong comes back as data. */
import { readFile } from 'node:fs/promises';
import { correct } from '../correct/index.js';
import type { Report } from '../model/report.js';
import { parse } from '../parse.js';
import { NOT_DRAWN, type PagePicture, picturesOf } from '../read/index.js';
import { binderOf, isOffice, select, writerOf } from '../write/index.js';
import { beforeOf } from './before.js';
import { failureOf } from './failure.js';
import type { Corrections, Outcome, Recipe, Success, Task } from './task.js';

export default async function readOne(task: Task): Promise<Outcome> {
  try {
    return await written(task);
  } catch (error) {
    return failureOf(error);
  }
}

async function written({ name, input, recipe }: Task): Promise<Outcome> {
  const { password, limits, selection } = recipe;
  const whole = await parse(input, {
    name,
    limits,
    ...(password === null ? {} : { password }),
  });
  const { report, pictures } = await drawn(
    select(corrected(whole, recipe.corrections), selection),
    input,
    recipe,
  );
  return {
    status: 'read',
    ...(await output(report, {
      ...recipe,
      write: { ...recipe.write, pictures, before: await beforeOf(report, recipe.earlier) },
    })),
    sha256: report.source.sha256,
    kind: report.kind,
    authority: report.authority,
    warnings: report.warnings,
  };
}

function corrected(report: Report, { files, mustFit }: Corrections): Report {
  const its = files.find(({ source }) => mustFit || source.sha256 === report.source.sha256);
  return its === undefined ? report : correct(report, its);
}

interface Drawn {
  readonly report: Report;
  readonly pictures: readonly PagePicture[];
}

/**
 * Draws the pages of a PDF where the format shows them. Where PDFium cannot draw them, the report says so, and the
 * text is shown instead.
 */
async function drawn(report: Report, input: Task['input'], recipe: Recipe): Promise<Drawn> {
  const { pages } = report.source;
  if (!recipe.pictures || pages === null) return { report, pictures: [] };
  const bytes = typeof input === 'string' ? await readFile(input) : input;
  try {
    return { report, pictures: await picturesOf(bytes, pages, recipe.password ?? undefined) };
  } catch {
    return { report: { ...report, warnings: [...report.warnings, NOT_DRAWN] }, pictures: [] };
  }
}

async function output(
  report: Report,
  { format, write }: Recipe,
): Promise<Pick<Success, 'text' | 'office'>> {
  if (!isOffice(format)) {
    const writer = await writerOf(format, write);
    return { text: writer.write(report, write), office: null };
  }
  const binder = await binderOf(format);
  return { text: '', office: await binder.bind([report], write) };
}
