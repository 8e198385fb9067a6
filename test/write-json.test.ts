import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reportSchema } from '../src/model/report.js';
import { writerOf } from '../src/write/index.js';
import { inOrder, type KeyOrder, REPORT_KEYS } from '../src/write/key-order.js';
import { DEFAULT_WRITE_OPTIONS } from '../src/write/writer.js';
import { sampleReport } from './sample-report.js';

/** The keys of the schema, in the form of the writer's table. */
function keysOf(schema: z.ZodType): KeyOrder {
  if (schema instanceof z.ZodNullable) return keysOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return keysOf(schema.element as z.ZodType);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).map(([key, inner]) => {
    const below = keysOf(inner as z.ZodType);
    return below.length === 0 ? key : ([key, below] as const);
  });
}

/** The same value, with its keys in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, reversed(inner)]));
}

describe('JSON', () => {
  it('has the keys of the schema, in the schema’s order', () => {
    expect(REPORT_KEYS).toEqual(keysOf(reportSchema));
  });

  it.each(['json', 'ndjson'] as const)(
    '%s is the same for any order of the keys',
    async (format) => {
      const writer = await writerOf(format);
      const report = sampleReport();
      const shuffled = reversed(report) as typeof report;
      expect(Object.keys(shuffled)[0]).toBe('warnings');
      const text = writer.write(shuffled, DEFAULT_WRITE_OPTIONS);
      expect(text).toBe(writer.write(report, DEFAULT_WRITE_OPTIONS));
      expect(JSON.parse(text)).toEqual(report);
    },
  );

  it('keeps keys that the order does not know', () => {
    expect(Object.keys(inOrder({ z: 1, b: 2, a: 3 }, ['a', 'b']) as object)).toEqual([
      'a',
      'b',
      'z',
    ]);
  });

  it('NDJSON is one line; JSON is indented by two', async () => {
    const [json, ndjson] = await Promise.all([writerOf('json'), writerOf('ndjson')]);
    const report = sampleReport();
    expect(ndjson.write(report, DEFAULT_WRITE_OPTIONS).match(/\n/g)).toHaveLength(1);
    expect(json.write(report, DEFAULT_WRITE_OPTIONS)).toMatch(/^\{\n {2}"schemaVersion": "2",\n/);
  });

  it('several reports are one array in JSON, and lines in NDJSON', async () => {
    const json = await writerOf('json');
    const { open, between, close } = json.frame(true, DEFAULT_WRITE_OPTIONS);
    const one = json.write(sampleReport(), DEFAULT_WRITE_OPTIONS);
    expect(JSON.parse(open + one + between + one + close)).toHaveLength(2);
    expect((await writerOf('ndjson')).frame(true, DEFAULT_WRITE_OPTIONS).between).toBe('');
  });
});
