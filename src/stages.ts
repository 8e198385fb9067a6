/** The stages after reading, by name and in running order. `parse` and `npm run debug-case` both run these. */
import { type Facts, facts } from './facts/index.js';
import { type FindContext, type Findings, find, NO_FINDINGS } from './find/index.js';
import type { Document } from './model/document.js';
import { isArticle } from './model/vocabulary.js';
import { type OutlineSection, outline } from './outline/index.js';
import { type Quoted, quote } from './quote/index.js';
import { type Recognised, recognise } from './recognise/index.js';

/** What each stage makes of a document. */
export interface Understood {
  readonly recognise: Recognised;
  readonly outline: readonly OutlineSection[];
  readonly facts: Facts;
  readonly quote: Quoted;
  readonly find: Findings;
}
export type StageName = keyof Understood;

type Stages = {
  readonly [Name in StageName]: (document: Document, before: Understood) => Understood[Name];
};

/** Each stage gets the document and what the earlier stages made of it. */
const STAGES: Stages = {
  recognise: (document) => recognise(document),
  outline: (document, { recognise: { kind } }) => outline(document, kind),
  facts: (document, { recognise: recognised }) => facts(document, recognised),
  quote: (_, { recognise: { kind }, outline: sections, facts: { authority } }) =>
    quote(sections, { kind, organisation: authority?.name ?? null }),
  find: (_, before) =>
    before.recognise.kind === 'other' ? NO_FINDINGS : find(before.outline, findContextOf(before)),
};

/** The names of the stages in running order. */
export const STAGE_NAMES = Object.keys(STAGES) as readonly StageName[];

/** What `find` must know beside the sections: the kind and, for an article, who says what. */
export function findContextOf({
  recognise: { kind },
  quote: { heard },
}: Pick<Understood, 'recognise' | 'quote'>): FindContext {
  return isArticle(kind) ? { kind, heard } : { kind };
}

/** Runs all stages on a document. */
export function runStages(document: Document): Understood {
  const made: Partial<Record<StageName, unknown>> = {};
  for (const name of STAGE_NAMES) made[name] = STAGES[name](document, made as Understood);
  return made as Understood;
}
