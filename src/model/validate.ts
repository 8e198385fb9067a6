/** Checks at run time whether a value is a report. The schema library is loaded only for this. */
import type { Report } from './report.js';

/** A place at which a value differs from the schema, and how. */
export interface Problem {
  /** The keys that lead to the place, such as `['strengths', 0, 'confidence']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The value as a report, or what is wrong with it. */
export type Validation =
  | { readonly valid: true; readonly version: '2'; readonly report: Report }
  | {
      readonly valid: false;
      /** The version that the value states, such as `'1'`; `null` where it states none. */
      readonly version: string | null;
      readonly problems: readonly Problem[];
    };

/**
 * Checks that a value, such as parsed JSON, is a report of version 2. Keys that the schema does not know are accepted
 * and kept, because a later release of the same version may add some.
 *
 * @example
 * const checked = await validate(JSON.parse(text));
 * if (!checked.valid) console.error(checked.problems);
 */
export async function validate(value: unknown): Promise<Validation> {
  const { reportSchema } = await import('./report.js');
  const checked = reportSchema.safeParse(value);
  if (checked.success) return { valid: true, version: '2', report: value as Report };
  const problems = checked.error.issues.map(({ path, message }) => ({
    path: path.map((key) => (typeof key === 'number' ? key : String(key))),
    message,
  }));
  return { valid: false, version: versionOf(value), problems };
}

function versionOf(value: unknown): string | null {
  const { schemaVersion } = Object(value) as { schemaVersion?: unknown };
  return typeof schemaVersion === 'string' ? schemaVersion : null;
}
