/**
 * Finds the judgements. They stand in the table of grades (`table.ts`), in headings and lines (`lines.ts`) and in
 * prescribed sentences (`sentences.ts`). A title page may also have to be read as one text (`flow.ts`). Where several
 * places give the same judgement, the one that can be trusted most is taken.
 */
import type { Line, Reading } from '../../lines/reading.js';
import type { Warning } from '../../model/document.js';
import type { Judgement } from '../../model/report.js';
import { isInspection, type Kind } from '../../model/vocabulary.js';
import { LAYOUTS, type Layout } from '../../recognise/layouts.data.js';
import { differs, type Fact } from '../facts.js';
import { fromFlow } from './flow.js';
import { fromLines } from './lines.js';
import { outcomeOf } from './outcome.js';
import { fromSentences } from './sentences.js';
import { FLOW, type Stated } from './stated.js';
import { fromCells, otherGrade, tableRows } from './table.js';

/** Inspections that give no grades. */
const UNGRADED: readonly Kind[] = ['monitoring-visit', 'focused-visit', 'jtai'];

export function judgementsOf(
  kind: Kind,
  layout: Layout | null,
  reading: Reading,
): Fact<Judgement[]> {
  if (!isInspection(kind) || UNGRADED.includes(kind)) return { value: [], warnings: [] };
  if (kind === 'area-send-inspection') return { value: outcomeOf(reading), warnings: [] };
  const labels = layout?.labels ?? LAYOUTS.flatMap((l) => (l.kind === kind ? l.labels : []));
  const lines = withoutHistory(reading.lines);
  const rows = tableRows(lines);
  const stated = [
    ...rows.flatMap((row) => fromCells(row, labels)),
    ...fromLines(lines, labels),
    ...fromSentences(kind, lines),
    ...fromFlow(kind, reading.top, labels),
  ];
  const { value, warnings } = settled(stated);
  return { value, warnings: [...warnings, ...rows.flatMap(otherGrade)] };
}

/** Headings of sections about the judgements of earlier inspections. */
const HISTORY =
  /^(?:previous|other|last|past) (?:ofsted |recent )?(?:inspections?|judge?ments?)\b|^information about (?:this|the) local authority\b|^progress since the last inspection\b/i;

/** The lines without the sections about earlier inspections. */
function withoutHistory(lines: readonly Line[]): Line[] {
  let history = false;
  return lines.filter((line) => {
    if (line.kind === 'heading') history = HISTORY.test(line.text);
    return !history;
  });
}

/**
 * Keeps one judgement for each area: the one from the place that can be trusted most. A warning says where another
 * place prints another grade.
 */
function settled(all: readonly Stated[]): Fact<Judgement[]> {
  const stated = all.filter((one) => one.support !== FLOW || !contradicted(one, all));
  const kept = new Map<Judgement['area'], Stated>();
  for (const next of stated) {
    const seen = kept.get(next.area);
    if (seen === undefined || next.support > seen.support) kept.set(next.area, next);
  }
  const warnings = [...kept.values()].flatMap((best) => {
    const other = stated.find(
      ({ area, grade, support }) => support !== FLOW && area === best.area && grade !== best.grade,
    );
    return other === undefined ? [] : [clash(best, other)];
  });
  const first = (one: Stated): number =>
    Math.min(
      ...stated.filter((s) => s.area === one.area && s.grade === one.grade).map(({ at }) => at),
    );
  const value = [...kept.values()].sort((a, b) => first(a) - first(b));
  return { value: value.map(({ support: _, at: __, ...judgement }) => judgement), warnings };
}

function contradicted(one: Stated, all: readonly Stated[]): boolean {
  return all.some(
    ({ area, grade, support }) => support !== FLOW && area === one.area && grade !== one.grade,
  );
}

function clash(best: Stated, other: Stated): Warning {
  const shown = ({ label, gradeText, page }: Stated): { text: string; page: number | null } => ({
    text: `${label}: ${gradeText}`,
    page,
  });
  return differs('judgements', shown(best), shown(other));
}
