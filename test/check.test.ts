/** `check` compares a release with the letter: quotations, facts, claims, and weaknesses that it does not mention. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { LetterText } from '../src/across/check/letter-text.js';
import { checkQuote } from '../src/across/check/quotations.js';
import {
  type Check,
  check,
  differs,
  letterFor,
  parse,
  type Report,
  writeDocuments,
} from '../src/index.js';
import { checkSchema } from '../src/model/documents.js';
import { FIXTURES, useCommand } from './command.js';
import { MADE_UP, type Made, quotationsOf } from './quotations.js';

const command = useCommand();
const at = (...parts: string[]): string => join(FIXTURES, ...parts);
const LETTERS = [
  at('letters', 'focused-visit-2023', 'letter.txt'),
  at('documents', 'marlingford-2024.txt'),
  at('documents', 'marlingford-2025.txt'),
];
const RELEASES = ['article-2023.txt', 'release-2024.txt', 'release-2025.txt'].map((name) =>
  at('documents', name),
);
let letters: Report[];
let releases: Report[];
let checks: Check[];
beforeAll(async () => {
  letters = await Promise.all(LETTERS.map((path) => parse(path)));
  releases = await Promise.all(RELEASES.map((path) => parse(path)));
  checks = releases.map((release, i) => check(release, letters[i] as Report));
});

/**
 * A quotation, compared with the sentence “Leaders have not met all 12 carers’ needs – but plans, now agreed, are
 * well-founded.”
 */
const QUOTED: readonly (readonly [quote: string, status: string, ...changes: string[]])[] = [
  ['Leaders have not met all 12 carers’ needs', 'exact'],
  ["LEADERS have not met all 12 carers' needs - but plans", 'exact'],
  ['plans, now agreed, are well founded', 'exact'],
  ['Leaders have not met … but plans, now agreed', 'exact'],
  ['Leaders [...] have not met', 'exact'],
  ['[The council’s l]eaders have not met', 'exact'],
  ['[They] have not met all 12 carers’ needs', 'exact'],
  ['plan[s], now agreed, are well-founded', 'exact'],
  ['Leaders have met all 12 carers’ needs', 'altered', '|not'],
  ['Leaders have not met all 21 carers’ needs', 'altered', '21|12'],
  ['Leaders have not met most 12 carers’ needs', 'altered', 'most|all'],
  ['Leaders have not met all needs – but plans, now agreed', 'altered', '|12 carers'],
  ['but plans … Leaders have not met all', 'altered', 'but plans|'],
  ['Bakers had never seen so many loaves in one morning', 'absent'],
  ['Leaders were quick', 'absent'],
];

describe('a quotation', () => {
  const text = () => {
    const letter = letters[0] as Report;
    const words =
      'Leaders have not met all 12 carers’ needs – but plans, now agreed, are well-founded.';
    const paragraph = { text: words, page: null, style: 'paragraph' as const, marker: null };
    const section = { heading: null, level: 0, role: 'findings' as const, paragraphs: [paragraph] };
    return new LetterText({ ...letter, sections: [section] });
  };

  it.each(QUOTED.map(([quote, status, ...changes]) => ({ quote, status, changes })))(
    '“$quote” is $status',
    ({ quote, status, changes }) => {
      const found = checkQuote(quote, text(), 1);
      expect(found.status).toBe(status);
      expect(found.letter === null).toBe(status === 'absent');
      const said = found.changes.map(({ release, letter }) => `${release}|${letter}`);
      if (status === 'exact' || changes.length > 0) expect(said).toEqual(changes);
    },
  );
});

describe('quotations of every kind, made from every sentence of the letters in fixtures', () => {
  it('get the right status', () => {
    const wrong: string[] = [];
    for (const letter of letters) wrong.push(...wrongIn(letter, 1));
    expect(wrong).toEqual([]);
  });
});

const CORPUS = join(FIXTURES, '..', '..', 'shared', 'corpus', 'letters');

describe.runIf(existsSync(CORPUS))('quotations from real letters', () => {
  it('at least 500 are made, and all get the right status', async () => {
    // Takes every eighth letter, and a sixth of its findings. That makes more than twice as many quotations.
    const paths = readdirSync(CORPUS)
      .filter((name) => name.endsWith('.pdf'))
      .filter((_, i) => i % 8 === 0)
      .map((name) => join(CORPUS, name));
    const wrong: string[] = [];
    let count = 0;
    for (const path of paths) {
      const report = await parse(path);
      wrong.push(...wrongIn(report, 6));
      count += madeFrom(report, 6).length;
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(500);
  }, 600_000);
});

/** Quotations from one of every `step` findings, and one that is made up. */
function madeFrom(report: Report, step: number): Made[] {
  const seed = Number.parseInt(report.source.sha256.slice(0, 6), 16);
  const findings = [...report.strengths, ...report.areasForImprovement];
  const made = findings
    .filter((_, i) => i % step === seed % step)
    .flatMap(({ text }, i) => quotationsOf(text, seed + i));
  const invented = MADE_UP[seed % MADE_UP.length] as string;
  return [...made, { way: 'made up', text: invented, expected: 'absent' }];
}

function wrongIn(report: Report, step: number): string[] {
  const text = new LetterText(report);
  return madeFrom(report, step).flatMap((made) => {
    const { status } = checkQuote(made.text, text, 1);
    return status === made.expected ? [] : [`${made.way} is told as ${status}: ${made.text}`];
  });
}

/** What a person finds who reads the three releases line by line. */
const READ = [
  {
    quotes: ['exact', 'exact', 'altered stay'],
    facts: [] as string[],
    leftOut: [/not being adopted/, /placement with parents/],
    opposed: 0,
    differs: true,
  },
  {
    quotes: ['exact', 'altered younger', 'absent'],
    facts: [],
    leftOut: [/too thin to show/, /supervision records/],
    opposed: 0,
    differs: true,
  },
  {
    quotes: ['exact', 'exact', 'absent', 'absent'],
    facts: ['inspection.end'],
    leftOut: [/family time/],
    opposed: 1,
    differs: true,
  },
];

describe('a release and its letter', () => {
  it.each(READ.map((read, i) => ({ ...read, i, name: RELEASES[i]?.split('/').at(-1) })))(
    '$name',
    ({ i, ...read }) => {
      const one = checks[i] as Check;
      const quotes = one.quotes
        .filter(({ isPhrase }) => !isPhrase)
        .map(({ status, changes }) => [status, ...changes.map(({ letter }) => letter)].join(' '));
      expect(quotes).toEqual(read.quotes);
      expect(one.facts.filter(({ agree }) => !agree).map(({ field }) => field)).toEqual(read.facts);
      expect(one.leftOut).toHaveLength(read.leftOut.length);
      read.leftOut.forEach((pattern, j) => {
        expect(one.leftOut[j]?.letter.text).toMatch(pattern);
      });
      expect(one.claims.filter(({ status }) => status === 'opposed')).toHaveLength(read.opposed);
      expect(differs(one)).toBe(read.differs);
    },
  );

  it('does not differ where only the council speaks, in words that no letter has', () => {
    const one = checks[1] as Check;
    const quotes = one.quotes.filter(({ status }) => status !== 'altered');
    expect(quotes.some(({ by, status }) => by === 'council' && status === 'absent')).toBe(true);
    expect(differs({ ...one, quotes })).toBe(false);
  });

  it('fits the schema', () => {
    for (const one of checks) expect(checkSchema.parse(one)).toEqual(one);
  });

  it('finds its letter among many, by authority and days', () => {
    const others = [...letters].reverse();
    expect(releases.map((release) => letterFor(release, others)?.source.name)).toEqual(LETTERS);
    const elsewhere = letters.map((letter) => ({
      ...letter,
      authority: { name: 'Quenby', code: null, region: null },
    }));
    expect(letterFor(releases[1] as Report, elsewhere)).toBeNull();
  });
});

describe('the views', () => {
  it.each(['terminal', 'md'] as const)('%s gives no verdict', async (format) => {
    const text = (await writeDocuments({ command: 'check', results: checks }, format)) ?? '';
    expect(text).toContain('Not mentioned in it');
    expect(text).toContain('differs');
    // The sentence that supports the claim is quoted with changes, and the view must say so.
    expect(text.match(/much the same in the letter, but its quotation differs/g)).toHaveLength(2);
    expect(text).not.toMatch(/mislead|false|wrong|omit/i);
  });

  it('CSV: a row for each quotation, fact, claim and weakness', async () => {
    const csv = (await writeDocuments({ command: 'check', results: checks }, 'csv')) ?? '';
    const rows: Record<string, string>[] = parseCsv(csv, { columns: true });
    const count = ({ quotes, facts, claims, leftOut }: Check): number =>
      quotes.length + facts.length + claims.length + leftOut.length;
    expect(rows).toHaveLength(checks.reduce((sum, one) => sum + count(one), 0));
  });

  it('has no picture', async () => {
    expect(await writeDocuments({ command: 'check', results: checks }, 'svg')).toBeNull();
  });
});

describe('the command', () => {
  it('ends with 1 where the release differs, whichever of the two is named first', async () => {
    const args = [RELEASES[1] ?? '', LETTERS[1] ?? ''];
    const [there, turned] = [
      await command.call(['check', ...args, '--format', 'json']),
      await command.call(['check', ...args.reverse(), '--format', 'json']),
    ];
    expect([there.status, turned.status]).toEqual([1, 1]);
    expect(turned.out).toBe(there.out);
    expect((JSON.parse(there.out) as Check).quotes.map(({ status }) => status)).toContain(
      'altered',
    );
  });

  it('compares several releases, each with its letter', async () => {
    const { status, out } = await command.call([
      'check',
      ...RELEASES,
      ...LETTERS,
      '--format',
      'ndjson',
    ]);
    expect(status).toBe(1);
    const all = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Check);
    expect(all.map(({ documents }) => documents.map(({ name }) => name))).toEqual(
      RELEASES.map((release, i) => [release, LETTERS[i]]),
    );
  });

  it('ends with 0 where nothing differs', async () => {
    const args = [at('documents', 'article-plain.txt'), LETTERS[0] ?? ''];
    const { status, err } = await command.call(['check', ...args]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });
});
