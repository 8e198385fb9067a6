/**
 * The report. The types, the validation at run time and the JSON Schema come from this one definition. Other modules
 * import only its types (`import type`), so that the schema library is loaded only when a report is validated or the
 * schema is printed.
 */
import { z } from 'zod';
import { correctionSchema } from './corrections.js';
import {
  BODIES,
  CONTEXT_KINDS,
  FIELD_WARNINGS,
  FRAMEWORKS,
  GRADES,
  JUDGEMENT_AREAS,
  KINDS,
  POLARITIES,
  SECTION_ROLES,
  STATED_NONE,
  VOICES,
  WARNINGS,
} from './vocabulary.js';

const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('a calendar date, YYYY-MM-DD');
const page = z.int().min(1).nullable().describe('page from 1; null where the format has no pages');

const box = z
  .object({
    page: z.int().min(1),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
  })
  .describe("a line's box on its page, in points from the page's top left");

const location = z
  .object({
    section: z.int().min(0),
    paragraph: z.int().min(0),
    start: z.int().min(0),
    end: z.int().min(0),
    page,
    boxes: z.array(box).describe('PDF only: the lines that the text covers; else empty'),
  })
  .describe(
    'where the text stands: sections[section].paragraphs[paragraph].text.slice(start, end), UTF-16 offsets',
  );

const sentence = z
  .object({
    start: z.int().min(0),
    end: z.int().min(0),
    polarity: z.enum(POLARITIES),
    confidence: z.number().min(0).max(1),
    cues: z.array(z.string()),
  })
  .describe('a sentence of a finding: start and end are offsets in its paragraph');

const context = z
  .object({ kind: z.enum(CONTEXT_KINDS), text: z.string(), location })
  .describe('what a reader needs before a finding, verbatim: the lead-in of its list, a sentence');

const reference = z
  .object({
    kind: z.enum(['outcome', 'enabler', 'principle']),
    number: z.int().min(1).nullable(),
    text: z.string().describe('as printed'),
  })
  .describe("an item's reference to the Children's Social Care National Framework");

const finding = z.object({
  id: z
    .string()
    .describe(
      'stable within the report: the same finding in two lists has the same id; each half of a mixed one has its own',
    ),
  text: z.string().describe('verbatim, exactly the slice that location names'),
  sentences: z.array(sentence).describe('the sentences that it is made of, in order'),
  context: z.array(context).describe('outermost first; empty where the finding stands alone'),
  polarity: z.enum(POLARITIES),
  basis: z
    .enum(['section', 'sentence'])
    .describe(
      "'section': the document lists it under strengths or improvements; 'sentence': read from its words",
    ),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe('calibrated: of findings at 0.9, about nine in ten are right'),
  cues: z.array(z.string()).describe('the words in it that carried the decision'),
  topics: z.array(z.string()).describe('the main one first; may be empty'),
  by: z.enum(VOICES).describe("whose finding it is; a letter's are the inspectors'"),
  speaker: z.string().nullable().describe('articles: who is named as saying so'),
  body: z
    .enum(BODIES)
    .nullable()
    .describe('whom it judges, where the document judges several bodies'),
  location,
  references: z
    .array(reference)
    .describe('references to the national framework that a listed item ends in'),
  responsible: z
    .array(z.string())
    .describe('bodies that the document makes responsible for a listed item'),
});

const speaker = z.object({
  name: z.string().nullable(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
});

const quote = z.object({
  text: z.string().describe("without its quotation marks; several paragraphs are joined by '\\n'"),
  speaker: speaker.nullable(),
  by: z.enum(VOICES).nullable(),
  location,
});

const phrase = z
  .object({ text: z.string(), location })
  .describe('words in quotation marks too few to be a quotation');

const paragraph = z.object({
  text: z.string(),
  page,
  style: z.enum(['paragraph', 'list-item', 'table-row']),
  marker: z.string().nullable(),
});

const section = z.object({
  heading: z.string().nullable(),
  level: z.int().min(0),
  role: z.enum(SECTION_ROLES),
  paragraphs: z.array(paragraph),
});

const warningCode = z
  .union([z.enum(WARNINGS), z.templateLiteral([z.enum(FIELD_WARNINGS), ':', z.string()])])
  .describe('what it is about; not-found and differs end in the name of the field');

const warning = z.object({ code: warningCode, message: z.string(), page });

/** The report, version 2. */
export const reportSchema = z.object({
  schemaVersion: z.literal('2'),
  tool: z.object({ name: z.literal('ofsted-parse'), version: z.string() }),
  source: z.object({
    name: z.string().describe("the path or '-' as the user gave it"),
    format: z.enum(['pdf', 'html', 'text']),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().min(0),
    pages: z.int().min(1).nullable(),
  }),
  kind: z.enum(KINDS),
  title: z.string().nullable().describe('as printed'),
  authority: z
    .object({
      name: z.string(),
      code: z.string().nullable().describe('ONS/GSS nine-character code'),
      region: z.string().nullable(),
    })
    .nullable(),
  published: isoDate.nullable(),
  article: z
    .object({
      standfirst: z.string().nullable(),
      updated: isoDate.nullable(),
      authors: z.array(z.string()),
      publisher: z.string().nullable(),
      site: z.string().nullable(),
      captions: z.array(z.string()),
    })
    .nullable()
    .describe('press releases, news articles and other web pages only'),
  inspection: z
    .object({
      framework: z.enum(FRAMEWORKS).nullable(),
      start: isoDate.nullable(),
      end: isoDate.nullable(),
      visitNumber: z.int().min(1).nullable(),
    })
    .nullable(),
  addressee: z
    .object({ role: z.string().nullable(), organisation: z.string().nullable() })
    .nullable()
    .describe('whom a letter is written to: never a postal address'),
  inspectors: z.array(
    z.object({
      name: z.string(),
      role: z.string().nullable(),
      inspectorate: z.enum(['ofsted', 'cqc', 'hmicfrs', 'hmi-probation']).nullable(),
      lead: z.boolean(),
    }),
  ),
  focus: z.array(z.string()),
  theme: z
    .string()
    .nullable()
    .describe('the theme of a joint targeted area inspection, as printed'),
  judgements: z.array(
    z.object({
      area: z.enum(JUDGEMENT_AREAS),
      label: z.string().describe('as printed'),
      grade: z.enum(GRADES),
      gradeText: z.string().describe('as printed'),
      page,
    }),
  ),
  previousJudgement: z
    .object({
      grade: z.enum(GRADES),
      date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
      text: z.string(),
    })
    .nullable(),
  priorityAction: z
    .boolean()
    .nullable()
    .describe('whether the document names areas for priority action; null where it does not say'),
  sections: z.array(section),
  footnotes: z
    .array(z.object({ text: z.string(), page }))
    .describe('notes at the foot of a page, without their marks; in no section'),
  headlineFindings: z.array(finding),
  strengths: z.array(finding),
  areasForImprovement: z.array(finding),
  claims: z
    .array(finding)
    .describe('articles: what the council or others say of the service, good or bad'),
  quotes: z.array(quote),
  phrases: z.array(phrase),
  statedNone: z.array(z.enum(STATED_NONE)),
  corrections: z
    .array(correctionSchema)
    .describe('what a reader corrected, already applied to the lists above'),
  warnings: z.array(warning),
});

/** What the tool writes about one document: see docs/output.md. */
export type Report = z.infer<typeof reportSchema>;
/** A finding: one claim about one matter in the words of the document, with its polarity and its place. */
export type Finding = z.infer<typeof finding>;
/** Where a text stands: `sections[section].paragraphs[paragraph].text.slice(start, end)`. */
export type Location = z.infer<typeof location>;
/** A line's box on a page of a PDF, in points from the page's top left. */
export type Box = Location['boxes'][number];
/** What a reader needs to know before a finding in order to understand it. */
export type Context = Finding['context'][number];
/** A quotation and its speaker. */
export type Quote = z.infer<typeof quote>;
/** A few words in quotation marks: a title, a term, a fragment. */
export type Phrase = z.infer<typeof phrase>;
/** A part of the document under one heading. */
export type Section = z.infer<typeof section>;
/** A paragraph, list item or table row of a section. */
export type Paragraph = z.infer<typeof paragraph>;
/** A reference to the Children's Social Care National Framework. */
export type Reference = z.infer<typeof reference>;
/** A grade, and the area that it is given for. */
export type Judgement = Report['judgements'][number];
/** An inspector whom the document names. */
export type Inspector = Report['inspectors'][number];
