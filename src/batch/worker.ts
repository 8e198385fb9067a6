/** The worker: one input in, its written report out. Whatever goes wrong comes back as data. */
import { parse } from '../parse.js';
import { select, writerOf } from '../write/index.js';
import { failureOf } from './failure.js';
import type { Outcome, Task } from './task.js';

// PDF.js leaves promises of its own behind when a broken file is given up; their rejections
// arrive after the file has been reported, and must not be charged to the next one.
process.on('unhandledRejection', () => {});

export default async function readOne(task: Task): Promise<Outcome> {
  try {
    return await written(task);
  } catch (error) {
    return failureOf(error);
  }
}

async function written({ name, input, recipe }: Task): Promise<Outcome> {
  const { password, limits, selection, format } = recipe;
  const whole = await parse(input, {
    name,
    limits,
    ...(password === null ? {} : { password }),
  });
  const report = select(whole, selection);
  const writer = await writerOf(format);
  return {
    status: 'read',
    text: writer.write(report, recipe.write),
    sha256: report.source.sha256,
    kind: report.kind,
    authority: report.authority,
    warnings: report.warnings,
  };
}
