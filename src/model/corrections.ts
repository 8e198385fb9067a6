/**
 * The corrections that a reader makes on the review page. The types and the validation at run time come from this one
 * definition. Other modules import only its types, so that the schema library is loaded only when corrections are
 * read.
 */
import { z } from 'zod';
import { POLARITIES } from './vocabulary.js';

const CHANGES = [
  'right', // the reader checked it, and nothing is wrong
  'list', // it belongs into another list: `to` is its polarity
  'topic', // it is about something else: `to` is the topic
  'not-a-finding', // it belongs into no list
  'not-one-point', // it is several points: each sentence becomes one
  'note', // a remark only
] as const;
/** What a reader changed. */
export type Change = (typeof CHANGES)[number];

export const correctionSchema = z
  .object({
    id: z.string().describe('the finding that it is about'),
    text: z
      .string()
      .describe("the finding's words, by which it is seen whether the correction still fits"),
    change: z.enum(CHANGES),
    to: z.string().nullable().describe('the new polarity or topic'),
    note: z.string().nullable(),
    by: z.string().nullable().describe('who made it'),
    at: z.string().nullable().describe('when, as ISO date and time'),
  })
  .refine(({ change, to }) => change !== 'list' || POLARITIES.some((one) => one === to), {
    message: `a correction of the list must be to one of ${POLARITIES.join(', ')}`,
  })
  .refine(({ change, to }) => change !== 'topic' || (to !== null && to !== ''), {
    message: 'a correction of the topic must say which',
  });

export const correctionsFileSchema = z.object({
  schemaVersion: z.literal('1'),
  source: z.object({ name: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  corrections: z.array(correctionSchema),
});

/** One correction of one finding. */
export type Correction = z.infer<typeof correctionSchema>;
/** The corrections of one document, as the review page saves them. */
export type CorrectionsFile = z.infer<typeof correctionsFileSchema>;
