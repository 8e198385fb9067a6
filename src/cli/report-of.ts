/** Reads the report of one input, in a worker that can be stopped, like everything that the command reads. */
import { buffer } from 'node:stream/consumers';
import { WHOLE_REPORT } from '../batch/task.js';
import type { Report } from '../model/report.js';
import type { ReaderSource } from './ahead.js';
import { ReadingError } from './errors.js';
import type { Settings } from './settings.js';
import type { Terminal } from './terminal.js';

/** Throws `ReadingError` where the input cannot be read. */
export async function reportOf(
  name: string,
  settings: Settings,
  terminal: Terminal,
  source: ReaderSource,
): Promise<Report> {
  const readers = await source.take(settings);
  try {
    const input = name === '-' ? await buffer(terminal.in) : name;
    const { password, limits } = settings;
    const recipe = { ...WHOLE_REPORT, password, limits };
    const outcome = await readers.read({ name, input, recipe });
    if (outcome.status === 'failed') throw new ReadingError(name, outcome);
    return JSON.parse(outcome.text) as Report;
  } finally {
    await readers.close();
  }
}
