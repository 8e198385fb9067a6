/** The speaker of a quotation in words. */
import type { Report } from '../../model/report.js';
import { joined } from './joined.js';

/** "Name, role, organisation", as far as they are known; `null` where nothing is. */
export function speakerWords(quote: Report['quotes'][number]): string | null {
  const { speaker, by } = quote;
  const known = speaker && joined([speaker.name, speaker.role, speaker.organisation]);
  if (known) return known;
  return by === 'inspectors' ? 'inspectors' : null;
}
