/** `ofsted-parse schema`: the JSON Schema of the report, from the definition that the types come from. */

export async function printSchema(): Promise<number> {
  const [{ z }, { reportSchema }] = await Promise.all([
    import('zod'),
    import('../model/report.js'),
  ]);
  const schema = z.toJSONSchema(reportSchema, { target: 'draft-2020-12' });
  const named = { $schema: schema.$schema, title: 'ofsted-parse report, version 2', ...schema };
  process.stdout.write(`${JSON.stringify(named, null, 2)}\n`);
  return 0;
}
