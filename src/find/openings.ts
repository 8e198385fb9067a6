/**
 * A long bullet under "Areas for improvement" or "Strengths" often opens with what the point is
 * about ("The team works across the county. This means that …"). The document lists the bullet for
 * its point: the opening and the first sentence that makes the point are one finding.
 */
import type { Verdict } from './classifier/index.js';
import type { Unit } from './units.js';

interface Judged {
  readonly units: readonly Unit[];
  readonly verdicts: readonly Verdict[];
}

/** The units with the openings of listed bullets joined to their points; a bullet without one is an item whole. */
export function withOpenings(units: readonly Unit[], verdicts: readonly Verdict[]): Judged {
  const out: { unit: Unit; verdict: Verdict }[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    const to = unit.inBullet && unit.number === 0 ? pointOf(units, verdicts, i) : i;
    out.push({ unit: to > i ? joined(units, i, to) : unit, verdict: verdicts[to] as Verdict });
    i = to;
  }
  return { units: out.map((o) => o.unit), verdicts: out.map((o) => o.verdict) };
}

/** The first sentence of the bullet that makes its point; without one, its last. */
function pointOf(units: readonly Unit[], verdicts: readonly Verdict[], first: number): number {
  let i = first;
  while (!makesPoint(units[i], verdicts[i]) && sameParagraph(units[i + 1], units[first])) i += 1;
  return i;
}

function makesPoint(unit: Unit | undefined, verdict: Verdict | undefined): boolean {
  return verdict?.polarity === unit?.list || verdict?.polarity === 'mixed';
}

function sameParagraph(a: Unit | undefined, b: Unit | undefined): boolean {
  return a !== undefined && a.section === b?.section && a.paragraph === b.paragraph;
}

function joined(units: readonly Unit[], from: number, to: number): Unit {
  const first = units[from] as Unit;
  const last = units[to] as Unit;
  const gap = (i: number): string =>
    ' '.repeat(Math.max(0, (units[i]?.start ?? 0) - (units[i - 1]?.end ?? 0)));
  let text = first.text;
  for (let i = from + 1; i <= to; i++) text += gap(i) + (units[i] as Unit).text;
  return { ...first, end: last.end, text, item: true };
}
