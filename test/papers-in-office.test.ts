/** Papers and workbooks, opened by a real office program. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../scripts/bundle.js';
import { parse } from '../src/index.js';
import { OFFICE } from './browser.js';
import { FIXTURES, useCommand } from './command.js';

const run = promisify(execFile);
const LETTER = join(FIXTURES, 'letters', 'monitoring-visit-2024', 'letter.tagged.pdf');

const report = (name: string): string => join(FIXTURES, 'reports', name, 'report.tagged.pdf');
/** A document of every kind that has grades or lists, and long ones of the corpus where it is there. */
const CORPUS = join(ROOT, '..', 'shared', 'corpus');
const LONG = ['sif-leeds-2015-03-27', 'jtai-bracknell-forest-2019-03-08', 'send-bury-2024-05-07']
  .map((name) => join(CORPUS, 'reports', `${name}.pdf`))
  .filter((path) => existsSync(path));
if (LONG.length === 0) console.log('no ../shared/corpus: briefs of its long reports are not made');
const DOCUMENTS = [
  LETTER,
  ...['ilacs-2025', 'sif-2014', 'jtai-2024', 'send-2024-priority', 'lscb-review-2015'].map(report),
  ...LONG,
];

/** The words of a text, because an office breaks lines and sets spaces in its own way. */
const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe.runIf(OFFICE !== null)('in an office', () => {
  const command = useCommand();

  /** What LibreOffice makes of a file. */
  async function converted(to: string, ...files: readonly string[]): Promise<void> {
    const profile = `-env:UserInstallation=file://${encodeURI(command.folder)}/profile`;
    const args = [profile, '--headless', '--convert-to', to, '--outdir', command.folder];
    await run(OFFICE ?? '', [...args, ...files], { timeout: 110_000 });
  }

  const TEMPLATES = ['scrutiny', 'plan'];
  const paperOf = (template: string): string => join(command.folder, `${template}.docx`);
  // Starting an office takes long, so it is given both papers at once.
  beforeAll(async () => {
    for (const template of TEMPLATES) {
      const options = ['--template', template, '--quiet'];
      const ran = await command.call([LETTER, ...options, '-o', paperOf(template)]);
      expect(ran.err).toBe('');
    }
    await converted('txt:Text', ...TEMPLATES.map(paperOf));
  });

  it.each(TEMPLATES)('the paper %s holds the words of its Markdown', async (template) => {
    const text = words(readFileSync(paperOf(template).replace(/docx$/, 'txt'), 'utf8'));
    const report = await parse(LETTER);
    expect(report.areasForImprovement.length).toBeGreaterThan(5);
    for (const finding of report.areasForImprovement) expect(text).toContain(words(finding.text));
  });

  it('the paper brief is one page, whatever the document', async () => {
    const papers: string[] = [];
    for (const [i, document] of DOCUMENTS.entries()) {
      const paper = join(command.folder, `brief-${i}.docx`);
      const options = ['--template', 'brief', '--quiet'];
      expect((await command.call([document, ...options, '-o', paper])).err).toBe('');
      papers.push(paper);
    }
    await converted('pdf', ...papers);
    for (const paper of papers) {
      const { pages } = (await parse(paper.replace(/docx$/, 'pdf'))).source;
      expect(pages, paper).toBe(1);
    }
  });

  it('the workbook opens, with a row for each finding', async () => {
    const book = join(command.folder, 'findings.xlsx');
    expect((await command.call([LETTER, '--quiet', '-o', book])).err).toBe('');
    // Writes the second sheet as CSV. Token 12 of the filter is the number of the sheet.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2';
    await converted(filter, book);
    const csv = readFileSync(join(command.folder, 'findings-Findings.csv'), 'utf8');
    const { areasForImprovement } = await parse(LETTER);
    for (const { text } of areasForImprovement) expect(words(csv)).toContain(words(text));
    expect(csv).toContain('2024-11-12');
  });
});
