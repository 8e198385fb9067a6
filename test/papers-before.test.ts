/** What a scrutiny paper says of earlier letters, which `--before` names. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse, saidBefore, write, writeOffice } from '../src/index.js';
import { FIXTURES, useCommand } from './command.js';

const command = useCommand();
const LETTER = join(FIXTURES, 'documents', 'marlingford-2025.txt');
const EARLIER = join(FIXTURES, 'documents', 'marlingford-2024.txt');
const FIRST = join(FIXTURES, 'letters', 'focused-visit-2023', 'letter.txt');
const OTHER = join(FIXTURES, 'letters', 'monitoring-visit-2024', 'letter.txt');
const PAPER = ['--template', 'scrutiny', '--format', 'md'];
const SCRUTINY = { name: 'scrutiny', text: null } as const;

/** The rows of the table "What was said before". */
function rowsIn(paper: string): readonly string[] {
  const [, part = ''] = /## What was said before\n([\s\S]*?)\n## /.exec(paper) ?? [];
  return part.split('\n').filter((line) => /^\| (?!Matter|---)/.test(line));
}

const wordsOf = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '');

describe('what was said before', () => {
  it('has a row for each matter that an earlier letter lists, with what this one says', async () => {
    const args = [LETTER, '--before', EARLIER, '--before', FIRST, ...PAPER];
    const { out, err } = await command.call(args);
    expect(err).toBe('');
    const rows = rowsIn(out);
    expect(rows.map((row) => /\*\*(.*?)\*\*/.exec(row)?.[1])).toEqual([
      'better',
      'better',
      'weak again',
      'better',
    ]);
    expect(rows[3]).toMatch(/quality of supervision records.*12 March 2024.*improved markedly/);
    expect(out).toContain('focused-visit-2023/letter.txt: Focused visit to Marlingford');
  });

  it('takes reports from an earlier run, with the same result', async () => {
    const reports = join(command.folder, 'earlier.ndjson');
    await command.call([EARLIER, FIRST, '-o', reports, '--quiet']);
    const [saved, read] = await Promise.all([
      command.call([LETTER, '--before', reports, ...PAPER]),
      command.call([LETTER, '--before', EARLIER, '--before', FIRST, ...PAPER]),
    ]);
    expect(saved.out).toBe(read.out);
  });

  it('names documents that are not earlier ones of the same authority, and does not use them', async () => {
    const [letter, later, other] = await Promise.all([parse(EARLIER), parse(LETTER), parse(OTHER)]);
    const before = saidBefore(letter, [later, other, letter]);
    expect(before.tracks).toBeNull();
    expect(before.unused.map(({ reason }) => reason)).toEqual([
      'not earlier',
      'of another authority',
      'the same document',
    ]);
    const paper = await write(letter, 'md', { template: SCRUTINY, before });
    expect(paper).not.toContain('What was said before');
    expect(paper).toContain('Not used: ');
  });

  it('is in the Word paper; where several documents are given, the paper is about the last', async () => {
    const paper = join(command.folder, 'paper.docx');
    await command.call([EARLIER, LETTER, '-o', paper, '--quiet']);
    const words = wordsOf(readFileSync(paper));
    expect(words).toContain('What was said before');
    expect(words).toContain('Supervision records have improved markedly.');
    const [letter, earlier] = await Promise.all([parse(LETTER), parse(EARLIER)]);
    const before = saidBefore(letter, [earlier]);
    const made = await writeOffice([letter], 'docx', { template: SCRUTINY, before });
    expect(wordsOf(made)).toContain('Supervision records have improved markedly.');
  });

  it('is given to templates of one’s own', async () => {
    const template = join(command.folder, 'mine.liquid');
    const text =
      '{% for m in before %}{{ m.topic }}: {{ m.status }}, {{ m.document }}\n{% endfor %}';
    writeFileSync(template, text);
    const args = [LETTER, '--before', EARLIER, '--template', template, '--format', 'md'];
    expect((await command.call(args)).out).toContain('Life story work: better, Focused visit, 12');
  });

  it.each([
    ['without a paper', ['--format', 'json', '--before', EARLIER], '--before is for papers'],
    ['of a file that is not there', [...PAPER, '--before', 'nowhere.pdf'], 'no such file'],
  ])('%s it is wrong usage', async (_, args, message) => {
    const { status, err } = await command.call([LETTER, ...args]);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });
});
