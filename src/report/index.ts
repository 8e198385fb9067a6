/** Puts together the report, in the shape and order of the contract. */
import type { Facts } from '../facts/index.js';
import type { Findings } from '../find/index.js';
import type { Document, Warning } from '../model/document.js';
import type { Finding, Phrase, Quote, Report } from '../model/report.js';
import { TOOL } from '../model/version.js';
import type { Kind } from '../model/vocabulary.js';
import { type OutlineSection, sectionsOf, standfirstOf } from '../outline/index.js';
import { missingFindings } from './missing.js';
import { Placer } from './placed.js';

/** What the stages found in one document. */
export interface Parts {
  /** The name that the user gave the input. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly document: Document;
  readonly kind: Kind;
  readonly facts: Facts;
  readonly sections: readonly OutlineSection[];
  readonly findings: Findings;
  readonly quotes: readonly Quote[];
  readonly phrases: readonly Phrase[];
  readonly warnings: readonly Warning[];
}

/** Puts a report together. The order of its keys is part of the format. */
export function makeReport(parts: Parts): Report {
  const { document, facts, findings } = parts;
  const placer = new Placer(parts.sections);
  const placed = (list: readonly Finding[]): Finding[] => list.map((f) => placer.finding(f));
  return {
    schemaVersion: '2',
    tool: TOOL,
    source: sourceOf(parts),
    kind: parts.kind,
    title: facts.title,
    authority: facts.authority,
    published: facts.published,
    article: articleOf(parts),
    inspection: facts.inspection,
    addressee: facts.addressee,
    inspectors: facts.inspectors,
    focus: facts.focus,
    theme: facts.theme,
    judgements: facts.judgements,
    previousJudgement: facts.previousJudgement,
    priorityAction: facts.priorityAction,
    sections: sectionsOf(parts.sections),
    footnotes: document.blocks
      .filter((block) => block.kind === 'footnote')
      .map(({ text, page }) => ({ text, page })),
    headlineFindings: placed(findings.headlineFindings),
    strengths: placed(findings.strengths),
    areasForImprovement: placed(findings.areasForImprovement),
    claims: placed(findings.claims),
    quotes: parts.quotes.map((quote) => placer.quote(quote)),
    phrases: [...parts.phrases],
    statedNone: facts.statedNone,
    corrections: [],
    warnings: warningsOf(parts),
  };
}

function sourceOf({ name, sha256, bytes, document }: Parts): Report['source'] {
  return { name, format: document.format, sha256, bytes, pages: document.pages };
}

/** The warnings of all stages, in the order of the stages. */
function warningsOf({ document, warnings, facts, kind, findings }: Parts): Warning[] {
  return [
    ...document.warnings,
    ...warnings,
    ...facts.warnings,
    ...missingFindings(kind, findings, facts.statedNone),
  ].map(({ code, message, page }) => ({ code, message, page }));
}

/** The facts of an article, and what its page sets apart from the body. */
function articleOf({ document, facts, sections }: Parts): Report['article'] {
  if (!facts.article) return null;
  const { updated, authors, publisher, site } = facts.article;
  return {
    standfirst: standfirstOf(sections),
    updated,
    authors: [...authors],
    publisher,
    site,
    captions: document.blocks.filter((b) => b.kind === 'caption').map((b) => b.text),
  };
}
