/** The earlier documents that `--before` names. */
import { gather } from '../batch/gather.js';
import { findInputs } from '../batch/inputs.js';
import type { Readers } from '../batch/readers.js';
import { WHOLE_REPORT } from '../batch/task.js';
import type { Report } from '../model/report.js';
import { UsageError } from './errors.js';
import type { Settings } from './settings.js';

/** The reports of the earlier documents, read now or saved before. Throws `UsageError` where one cannot be read. */
export async function earlierReports(
  { before, password, limits }: Settings,
  readers: Readers,
): Promise<readonly Report[]> {
  if (before.length === 0) return [];
  const query = { operands: before, listed: null, outputs: [], withReports: true };
  const { inputs } = await findInputs(query);
  const gathering = {
    inputs,
    recipe: { ...WHOLE_REPORT, password, limits },
    concurrency: 1,
    failFast: false,
    signal: new AbortController().signal,
    read: (task: Parameters<Readers['read']>[0]) => readers.read(task),
    stdin: () => Promise.resolve(new Uint8Array()),
    journal: null,
    isResumed: false,
  };
  const reports: Report[] = [];
  for await (const { event, reports: its } of gather(gathering)) {
    const { failure, input } = event;
    if (failure !== null) {
      throw new UsageError(`--before ${input.name}: ${failure.message}`, failure.remedy);
    }
    reports.push(...its);
  }
  return reports;
}
