/** Makes PDFs object by object, also such as no program would write. */

/** A PDF of these objects, with the table of their offsets. */
export function pdfOf(objects: readonly string[]): string {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n`;
  return `${text}${table}${trailer}startxref\n${text.length}\n%%EOF\n`;
}

/** A stream with its dictionary. */
export const stream = (dictionary: string, data: string): string =>
  `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;

/** A PDF of one page with this content and further objects. `/X Do` in the content draws the first of these. */
export function pageWith(content: string, more: readonly string[] = []): string {
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R
      /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>`,
    content,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  ]);
}

/** Forty forms, each of which draws a letter and then the next form twice. So drawing the first takes for ever. */
export const ENDLESS = pageWith(
  stream('', '/X Do'),
  Array.from({ length: 40 }, (_, i) => {
    const resources = `<< /Font << /F1 5 0 R >> /XObject << /X ${i + 7} 0 R >> >>`;
    const form = `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources ${resources}`;
    return stream(form, 'BT /F1 12 Tf (a) Tj ET /X Do /X Do');
  }),
);
