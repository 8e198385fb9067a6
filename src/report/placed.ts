/** Gives findings and quotations the boxes of their lines. */
import type { Finding, Location, Quote } from '../model/report.js';
import { boxesOf, type Printed } from './boxes.js';

/** What is needed of an outline's sections. */
type Sections = readonly { readonly paragraphs: readonly Printed[] }[];

/**
 * Gives the findings and quotations of one document their boxes. A finding that stands in two lists stays one object.
 */
export class Placer {
  readonly #findings = new Map<Finding, Finding>();

  constructor(private readonly sections: Sections) {}

  finding(finding: Finding): Finding {
    let placed = this.#findings.get(finding);
    if (placed === undefined) {
      const context = finding.context.map((c) => ({ ...c, location: this.#location(c.location) }));
      placed = { ...finding, context, location: this.#location(finding.location) };
      this.#findings.set(finding, placed);
    }
    return placed;
  }

  quote(quote: Quote): Quote {
    return { ...quote, location: this.#location(quote.location) };
  }

  #location(location: Location): Location {
    const { section, paragraph, start, end } = location;
    const printed = this.sections[section]?.paragraphs[paragraph];
    return printed ? { ...location, boxes: boxesOf(printed, start, end) } : location;
  }
}
