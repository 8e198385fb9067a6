/**
 * What the tool writes about several documents: the results of `track`, `check` and `compare`. As in `report.ts`, the
 * types, the validation and the JSON Schema come from one definition, and other modules import only the types.
 */
import { z } from 'zod';
import { type Report, reportSchema } from './report.js';
import { CLAIM_STATUSES, MATTER_BASES, QUOTE_STATUSES, TRACK_STATUSES } from './vocabulary.js';

const { kind, authority, published, warnings, areasForImprovement } = reportSchema.shape;
const context = areasForImprovement.element.shape.context;
const page = z.int().min(1).nullable();
const date = published;

const documentEntry = z.object({
  name: z.string(),
  sha256: z.string(),
  kind,
  title: z.string().nullable(),
  authority,
  published,
  start: date.describe('first day of the inspection or visit'),
  end: date,
});

const documents = z.object({
  schemaVersion: z.literal('2'),
  documents: z.array(documentEntry),
  warnings,
});

const ref = z
  .object({
    document: z.int().min(0).describe('counts into documents, from 0'),
    id: z
      .string()
      .describe('the finding’s id in its report; of a passage that is no finding, its place'),
    text: z.string().describe('verbatim'),
    context,
    page,
  })
  .describe('a finding or sentence of one of the documents');

const later = z.object({
  document: z.int().min(0),
  status: z.enum(TRACK_STATUSES),
  places: z.array(ref).describe('what it says of the matter, the nearest first; at most five'),
  confidence: z.number().min(0).max(1),
});

const matter = z.object({
  first: ref.describe('where it is listed for improvement for the first time'),
  basis: z
    .enum(MATTER_BASES)
    .describe(
      'whether the document lists it itself, names it in its summary, or says it in its text',
    ),
  topics: z.array(z.string()),
  later: z.array(later).describe('every later document, in order'),
});

export const tracksSchema = documents.extend({ matters: z.array(matter) });

const change = z.object({ release: z.string(), letter: z.string() });

const checkedQuote = z.object({
  text: z.string(),
  by: z.string().nullable(),
  speaker: z.string().nullable(),
  isPhrase: z
    .boolean()
    .describe('a few words in quotation marks, which nobody is said to have spoken'),
  status: z.enum(QUOTE_STATUSES),
  letter: ref.nullable(),
  changes: z.array(change).describe('what differs, word for word; empty where nothing does'),
});

const fact = z.object({
  field: z.string(),
  release: z.string().nullable(),
  letter: z.string().nullable(),
  agree: z.boolean(),
});

const claim = z.object({ release: ref, letter: z.array(ref), status: z.enum(CLAIM_STATUSES) });

const leftOut = z.object({ letter: ref, basis: z.enum(MATTER_BASES), nearest: ref.nullable() });

export const checkSchema = documents.extend({
  quotes: z.array(checkedQuote),
  facts: z.array(fact).describe('what both documents state'),
  claims: z.array(claim),
  leftOut: z.array(leftOut),
});

const themeRef = ref.extend({
  topics: z
    .array(z.string())
    .describe('its topics, the main one first; it stands under each of them'),
});

const themeAuthority = z.object({
  code: z.string().nullable(),
  name: z.string(),
  documents: z
    .object({ all: z.int(), strengths: z.int(), improvements: z.int() })
    .describe('how many of its documents there are, and how many praise and criticise the theme'),
  strengths: z.array(themeRef),
  improvements: z.array(themeRef),
});

export const comparisonSchema = documents.extend({
  themes: z.array(
    z.object({
      topic: z.string(),
      documents: z.object({ all: z.int(), strengths: z.int(), improvements: z.int() }),
      authorities: z.array(themeAuthority),
    }),
  ),
});

/** What every result over several documents begins with. */
export type Documents = z.infer<typeof documents>;
/** One of several documents. Documents are numbered by their place in the list. */
export type DocumentEntry = z.infer<typeof documentEntry>;
/** A finding or sentence of one of several documents. */
export type Ref = z.infer<typeof ref>;
/**
 * What earlier documents of the authority list for improvement, and what a later document says of it. Papers about
 * the later document use it.
 */
export interface SaidBefore {
  /** The earlier documents, in the order of their inspections. */
  readonly reports: readonly Report[];
  /** Documents that were left out, with the reasons. */
  readonly unused: readonly { readonly name: string; readonly reason: string }[];
  /**
   * The matters through the earlier documents and, as the last one, the document itself; `null` without earlier
   * documents.
   */
  readonly tracks: Tracks | null;
}
/** What became of the matters that documents of one authority list for improvement. */
export type Tracks = z.infer<typeof tracksSchema>;
/** A matter that a document lists for improvement, and what each later one says of it. */
export type Matter = z.infer<typeof matter>;
/** What one later document says of a matter. */
export type Later = z.infer<typeof later>;
/** A press release or article beside the letter that it is about: `documents[0]` is the release. */
export type Check = z.infer<typeof checkSchema>;
/** A quotation beside the letter. */
export type CheckedQuote = z.infer<typeof checkedQuote>;
/** Words that differ between a quotation and the letter. */
export type WordChange = z.infer<typeof change>;
/** A fact that both documents state. */
export type CheckedFact = z.infer<typeof fact>;
/** A statement of the release about what inspectors found. */
export type CheckedClaim = z.infer<typeof claim>;
/** A weakness of the letter that the release does not mention. */
export type LeftOut = z.infer<typeof leftOut>;
/** Themes by authority. */
export type Comparison = z.infer<typeof comparisonSchema>;
/** One theme over all authorities. */
export type Theme = Comparison['themes'][number];
/** A finding under a theme. */
export type ThemeRef = z.infer<typeof themeRef>;
/** What the documents of one authority say of a theme. */
export type ThemeAuthority = Theme['authorities'][number];
