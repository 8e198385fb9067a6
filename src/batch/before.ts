/** What earlier documents said, for papers. The code for it is loaded only where earlier documents are given. */
import type { SaidBefore } from '../model/documents.js';
import type { Report } from '../model/report.js';
import { NOTHING_BEFORE } from '../write/writer.js';

export async function beforeOf(report: Report, earlier: readonly Report[]): Promise<SaidBefore> {
  if (earlier.length === 0) return NOTHING_BEFORE;
  const { saidBefore } = await import('../across/before.js');
  return saidBefore(report, earlier);
}
