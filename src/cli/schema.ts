/** `ofsted-parse schema`: prints the JSON Schema of the output, made from the same definitions as the types. */
import { UsageError } from './errors.js';
import type { Terminal } from './terminal.js';

const SCHEMAS = {
  report: async () => (await import('../model/report.js')).reportSchema,
  track: async () => (await import('../model/documents.js')).tracksSchema,
  check: async () => (await import('../model/documents.js')).checkSchema,
  compare: async () => (await import('../model/documents.js')).comparisonSchema,
} as const;

/** Prints the schema of a report, or of the result of a command over several documents. */
export async function printSchema(
  [of = 'report']: readonly string[],
  { out }: Terminal,
): Promise<number> {
  if (!Object.hasOwn(SCHEMAS, of)) {
    const names = Object.keys(SCHEMAS).join(', ');
    throw new UsageError(`there is no schema of '${of}'`, `give one of: ${names}`);
  }
  const [{ z }, schemaOf] = await Promise.all([
    import('zod'),
    SCHEMAS[of as keyof typeof SCHEMAS](),
  ]);
  const schema = z.toJSONSchema(schemaOf, { target: 'draft-2020-12' });
  const named = { $schema: schema.$schema, title: `ofsted-parse ${of}, version 2`, ...schema };
  out.write(`${JSON.stringify(named, null, 2)}\n`);
  return 0;
}
