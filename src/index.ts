/**
 * The library: it reads a document and gives its report. Each stage can also be called by itself.
 *
 *   bytes → read → recognise → outline → facts, quote, find → makeReport → write
 *
 * @packageDocumentation
 */
export { saidBefore } from './across/before.js';
export { check, differs, letterFor } from './across/check/index.js';
export { compare } from './across/compare.js';
export { byAuthority, track } from './across/track.js';

export { readCorrections } from './correct/file.js';
export { correct } from './correct/index.js';
export { type ArticleFacts, type Facts, facts } from './facts/index.js';
export { type FindContext, type Findings, find } from './find/index.js';
export { TOPICS, type Topic } from './find/topics/index.js';
export type { Change, Correction, CorrectionsFile } from './model/corrections.js';
export type {
  Block,
  BlockKind,
  Declared,
  Document,
  Font,
  Format,
  Warning,
} from './model/document.js';
export type {
  Check,
  CheckedClaim,
  CheckedFact,
  CheckedQuote,
  Comparison,
  DocumentEntry,
  Documents,
  Later,
  LeftOut,
  Matter,
  Ref,
  SaidBefore,
  Theme,
  ThemeAuthority,
  ThemeRef,
  Tracks,
  WordChange,
} from './model/documents.js';
export * from './model/errors.js';
export type {
  Box,
  Context,
  Finding,
  Inspector,
  Judgement,
  Location,
  Paragraph,
  Phrase,
  Quote,
  Reference,
  Report,
  Section,
} from './model/report.js';
export { type Problem, type Validation, validate } from './model/validate.js';
export type {
  Body,
  Framework,
  Grade,
  JudgementArea,
  Kind,
  Polarity,
  SectionRole,
  StatedNone,
  Voice,
} from './model/vocabulary.js';
export {
  type OutlineParagraph,
  type OutlineSection,
  outline,
  type Span,
  sentences,
} from './outline/index.js';
export { type ParseOptions, parse, type SourceInfo, understand } from './parse.js';
export { type Input, type Parsed, type ParseManyOptions, parseMany } from './parse-many.js';
export { attribution, quote } from './quote/index.js';
export { LIMITS, type LimitEntry, type Limits, type ReadOptions, read } from './read/index.js';
export { type Recognised, recognise } from './recognise/index.js';
export { makeReport, type Parts } from './report/index.js';
export {
  type DocumentsFormat,
  type DocumentsOptions,
  type Results,
  writeDocuments,
} from './write/documents/index.js';
export {
  type OfficeFormat,
  type OutputFormat,
  type Selection,
  select,
  type Template,
  type TextFormat,
  type WriteOptions,
  write,
  writeOffice,
} from './write/index.js';
