/** The worker: one input in, its written report out. Whatever goes wrong comes back as data. */
import { parse } from '../parse.js';
import { select, writerOf } from '../write/index.js';
import { failureOf } from './failure.js';
import type { Outcome, Task } from './task.js';

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
