/** Which findings are marked as uncertain. */
import type { Finding } from '../../model/report.js';

/** Views that people read mark a finding whose confidence is below this. */
export const UNCERTAIN_BELOW = 0.7;

export function isUncertain(finding: Finding): boolean {
  return finding.confidence < UNCERTAIN_BELOW;
}
