/** Reads the text of files with PDF.js and does nothing else. The bench compares the command with this. */
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

for (const path of process.argv.slice(2)) {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    process.stdout.write(`${items.map((item) => ('str' in item ? item.str : '')).join(' ')}\n`);
  }
  await task.destroy();
}
