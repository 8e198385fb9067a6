/** Recognises tables of grades whose cells stand on lines of their own, as pdftotext writes them. */
import { endsStatement } from '../../forms/sentence.js';
import type { Block } from '../../model/document.js';

const GRADE =
  /^(?:outstanding|good|requires improvement(?: to be good)?|inadequate|adequate|not judged|grade)$/i;
/** Whether a text is only a grade, or the head of a column of grades. */
export const isGrade = (text: string): boolean => GRADE.test(text);

const LONGEST_LABEL = 120;
/** A single label with a grade below it is not a table but the heading of a section. */
const FEWEST_ROWS = 2;

/** The blocks, with the labels and grades of such tables put together as rows. */
export function withGradeRows(blocks: readonly Block[]): Block[] {
  let table = blocks.reduce((last, block) => Math.max(last, block.table ?? -1), -1);
  const out: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const rows = rowsFrom(blocks, i);
    if (rows.length >= FEWEST_ROWS) {
      table += 1;
      for (const row of rows) out.push({ ...row, table });
      i += 2 * rows.length;
    } else {
      out.push(...blocks.slice(i, i + 1));
      i += 1;
    }
  }
  return out;
}

/** The rows that begin at `at`: one for each label with a grade below it, as long as they follow each other. */
function rowsFrom(blocks: readonly Block[], at: number): Block[] {
  const rows: Block[] = [];
  for (let i = at; ; i += 2) {
    const [label, grade] = [blocks[i], blocks[i + 1]];
    if (label?.kind !== 'paragraph' || grade?.kind !== 'paragraph') return rows;
    if (!isLabel(label.text) || !isGrade(grade.text)) return rows;
    const cells = [label.text, grade.text];
    rows.push({ ...label, kind: 'table-row', text: cells.join(' '), cells });
  }
}

function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && !endsStatement(text) && !isGrade(text);
}
