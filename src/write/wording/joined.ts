/** Several parts of one value. */

/** The parts that are stated, with commas between them; `null` where none is. */
export function joined(parts: readonly (string | null | undefined)[]): string | null {
  const stated = parts.filter((part) => part !== null && part !== undefined && part !== '');
  return stated.length === 0 ? null : stated.join(', ');
}
