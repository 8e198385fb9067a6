/** The facts of documents written for the tests. */
import { type Facts, facts } from '../src/facts/index.js';
import type { Document } from '../src/model/document.js';
import { recognise } from '../src/recognise/index.js';
import { documentOf } from './facts.documents.js';
import { LAYOUT_DOCUMENTS } from './facts.layouts.js';

export function factsOf(document: Document): Facts {
  return facts(document, recognise(document));
}

export function factsOfLayout(
  id: string,
  change: (text: string) => string = (text) => text,
): Facts {
  return factsOf(documentOf(change(LAYOUT_DOCUMENTS[id] ?? '')));
}

export function codes(stated: Facts): string[] {
  return stated.warnings.map(({ code }) => code);
}
