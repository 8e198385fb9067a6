/** Papers and workbooks opened by a real office, and read back. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from '../src/index.js';
import { OFFICE } from './browser.js';
import { FIXTURES, useCommand } from './command.js';

const run = promisify(execFile);
const LETTER = join(FIXTURES, 'letters', 'monitoring-visit-2024', 'letter.tagged.pdf');

/** Words by themselves: an office sets its own lines, and its own spaces. */
const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe.runIf(OFFICE !== null)('in an office', () => {
  const command = useCommand();

  /** What LibreOffice makes of a file. */
  async function converted(file: string, to: string): Promise<string> {
    const profile = `-env:UserInstallation=file://${encodeURI(command.folder)}/profile`;
    const args = [profile, '--headless', '--convert-to', to, '--outdir', command.folder, file];
    await run(OFFICE ?? '', args, { timeout: 110_000 });
    return file.replace(/\.\w+$/, `.${to.split(':')[0]}`);
  }

  it.each(['scrutiny', 'plan'])(
    'the paper %s holds the words of its Markdown',
    async (template) => {
      const paper = join(command.folder, `${template}.docx`);
      const options = ['--template', template, '--quiet'];
      expect((await command.run([LETTER, ...options, '-o', paper])).err).toBe('');
      const text = words(readFileSync(await converted(paper, 'txt:Text'), 'utf8'));
      const report = await parse(LETTER);
      expect(report.areasForImprovement.length).toBeGreaterThan(5);
      for (const finding of report.areasForImprovement) expect(text).toContain(words(finding.text));
    },
  );

  it('the workbook opens, with a row a finding', async () => {
    const book = join(command.folder, 'findings.xlsx');
    expect((await command.run([LETTER, '--quiet', '-o', book])).err).toBe('');
    // The second sheet, as CSV: token 12 of the filter is the sheet's number.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2';
    await converted(book, filter);
    const csv = readFileSync(join(command.folder, 'findings-Findings.csv'), 'utf8');
    const { areasForImprovement } = await parse(LETTER);
    for (const { text } of areasForImprovement) expect(words(csv)).toContain(words(text));
    expect(csv).toContain('2024-11-12');
  });
});
