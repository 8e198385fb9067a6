/** The context of a finding in words. */
import type { Finding } from '../../model/report.js';

/** The context as one text; `null` where a finding has none. */
export function contextWords({ context }: Finding): string | null {
  return context.length === 0 ? null : context.map(({ text }) => text).join(' ');
}
