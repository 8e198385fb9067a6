/** The pages for people who change the code. They name only what exists, and the commands that they describe work. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { expectedParts } from '../fixtures/maker/expected.js';
import { parseSource } from '../fixtures/maker/source.js';
import { makeText } from '../fixtures/maker/text.js';
import { newCase } from '../scripts/new-case.js';
import { STAGES, stagesOf } from '../scripts/stages.js';
import { readHtml } from '../src/read/html/index.js';

const ROOT = join(import.meta.dirname, '..');
const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const spans = (page: string): string[] => [...page.matchAll(/`([^`\n]+)`/g)].map(([, s = '']) => s);
const DOCS = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
const PAGES = ['README.md', 'CONTRIBUTING.md', ...DOCS.map((name) => `docs/${name}`)].filter(
  (page) => existsSync(join(ROOT, page)),
);

it('the command runs from source, as `npm run dev` starts it', () => {
  const { scripts } = JSON.parse(text('package.json')) as { scripts: { dev: string } };
  const letter = join(ROOT, 'fixtures/letters/monitoring-visit-2022/letter.txt');
  const [program = '', ...args] = `${scripts.dev} --format json`.split(' ');
  const bin = join(ROOT, 'node_modules/.bin', program);
  const out = execFileSync(bin, [...args, letter], { cwd: ROOT, encoding: 'utf8' });
  expect(JSON.parse(out)).toMatchObject({ kind: 'monitoring-visit' });
}, 60_000);

describe.each(PAGES)('%s', (page) => {
  it('names only files and folders that exist', () => {
    const named = spans(text(page)).filter(
      (span) =>
        /^(?:src|test|fixtures|scripts|train|bench|bin|docs)\/[\w./-]*$/.test(span) &&
        !span.includes('NAME'),
    );
    expect(named.filter((path) => !existsSync(join(ROOT, path)) && !isMade(path))).toEqual([]);
  });

  it('links only to pages and headings that exist', () => {
    const links = [...text(page).matchAll(/\]\(([^)#\s:]*)(?:#([^)\s]+))?\)/g)];
    const dead = links.filter(([, path = '', anchor]) => {
      const target = path === '' ? join(ROOT, page) : join(ROOT, page, '..', path);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
    });
    expect(dead.map(([link]) => link)).toEqual([]);
  });

  it('asks nobody to fetch the package from a registry, where it is not published', () => {
    expect(text(page)).not.toMatch(/(?:npx|npm (?:i|install)(?: -\S+)*|npm exec) ofsted-parse/);
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: { dev: string } };
    const named = [...text(page).matchAll(/\bnpm run ([\w-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

/** Whether it is a path inside `fixtures`, where new cases are made. */
function isMade(path: string): boolean {
  return path.startsWith('docs/') ? false : existsSync(join(ROOT, 'fixtures', path));
}

function anchorsOf(page: string): string[] {
  const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

it('CONTRIBUTING.md names every npm script', () => {
  const { scripts } = JSON.parse(text('package.json')) as { scripts: { dev: string } };
  const page = text('CONTRIBUTING.md');
  const said = (name: string) => page.includes(`npm run ${name}`) || page.includes(`npm ${name}`);
  expect(Object.keys(scripts).filter((name) => name !== 'prepare' && !said(name))).toEqual([]);
});

describe('docs/map.md', () => {
  const page = text('docs/map.md');

  it('names every folder of src', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/${name}`);
    expect(folders.filter((folder) => !page.includes(`\`${folder}\``))).toEqual([]);
  });

  it('has the same table of imports as the test of layers', () => {
    const [, table = ''] =
      /const IMPORTS[^{]*\{([\s\S]*?)\n\};/.exec(text('test/layers.test.ts')) ?? [];
    const rows = [...table.matchAll(/(\w+): \[([^\]]*)\]/g)].map(([, stage, list = '']) => {
      const names = [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => `\`${name}\``);
      return `| \`${stage}\` | ${names.join(', ') || 'nothing'} |`;
    });
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  });
});

describe('docs/accuracy.md', () => {
  const page = text('docs/accuracy.md');

  it('has a figure in each place for one', () => {
    const places = [...page.matchAll(/<!-- (\w+) -->\n([\s\S]*?)<!-- \/\1 -->/g)];
    expect(places.map(([, name]) => name)).toEqual([
      'whole',
      'corpus',
      'sentences',
      'web',
      'wrong',
    ]);
    expect(places.filter(([, , figures = '']) => !/\d/.test(figures))).toEqual([]);
  });
});

it('docs/extending.md names only tables that exist', () => {
  const page = text('docs/extending.md');
  const tables = spans(page).filter((span) => /^[A-Z]+(?:_[A-Z]+)*$/.test(span) && span !== 'NAME');
  const sources = [...spans(page).filter((span) => span.endsWith('.ts')), 'src/read/limits.ts']
    .filter((path) => existsSync(join(ROOT, path)))
    .map(text)
    .join('\n');
  expect(tables.length).toBeGreaterThan(8);
  expect(tables.filter((name) => !new RegExp(`const ${name}\\b`).test(sources))).toEqual([]);
});

describe('new-case', () => {
  const root = mkdtempSync(join(tmpdir(), 'a new case '));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it.each(['letters/first-one', 'reports/first-one'])(
    '%s: a source from which files can be made and read',
    async (name) => {
      const { folder, next } = newCase(name, root);
      const source = parseSource(readFileSync(join(folder, 'source.md'), 'utf8'));
      const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
        kind: string;
      };
      expect(expectedParts(source).sections.length).toBeGreaterThan(0);
      const lines = await stagesOf(Buffer.from(makeText(source)), 'new.txt', ['recognise']);
      expect(lines[1]).toMatch(new RegExp(`^kind: ${expected.kind},`));
      expect(next).toContain('npm run fixtures');
    },
  );

  it('pages/…: a page that is read as expected.json says', () => {
    const { folder } = newCase('pages/first-one', root);
    const { blocks, declared } = readHtml(readFileSync(join(folder, 'source.html')));
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
      blocks: [string, string][];
    };
    expect(blocks.map(({ text: words }) => words)).toEqual(
      expected.blocks.map(([, words]) => words),
    );
    expect({ expected }).toMatchObject({ expected: { declared } });
  });

  it.each(['', 'letters', 'letters/../../x', 'letters/Two Words', 'other/name', '/letters/name'])(
    'refuses the name "%s"',
    (name) => expect(() => newCase(name, root)).toThrow('is no name for a case'),
  );

  it('does not touch a case that exists', () => {
    newCase('letters/twice', root);
    expect(() => newCase('letters/twice', root)).toThrow('is there already');
  });
});

describe('debug-case', () => {
  const letter = join(ROOT, 'fixtures', 'letters', 'monitoring-visit-2024', 'letter.txt');

  it('shows what every stage made', async () => {
    const lines = await stagesOf(readFileSync(letter), letter);
    expect(lines.filter((line) => line.startsWith('=='))).toEqual(
      STAGES.map((stage) => `== ${stage} ==`),
    );
    const all = lines.join('\n');
    for (const shown of [
      /^format: text, \d+ blocks$/m, // the format told from the bytes
      /^\d+ heading 1.*: Monitoring visit of Ashmere/m, // a block
      /^kind: monitoring-visit, framework: ilacs, layout: monitoring-visit-2022$/m,
      /^sign \+\d+ from title/m,
      /^\d+ \[headline-findings\] level \d: Headline findings$/m, // a section with its role
      /^published: "2024-11-12"\n {2}2024-11-12: in block \d+: 12 November 2024$/m, // a fact and its place
      /^ {2}strength 0\.\d+, improvement 0\.\d+, mixed 0\.\d+, neutral 0\.\d+; cues: .+$/m,
      /^point s\d+p\d+\S* (?:strength|improvement), topics: .+: .+$/m, // a point of those sentences
      /^5\.\d+ by other .*: always does what she says she will do$/m,
    ])
      expect(all).toMatch(shown);
  });

  it('shows only the stage that is asked for', async () => {
    const lines = await stagesOf(readFileSync(letter), letter, ['quote']);
    expect(lines.filter((line) => line.startsWith('=='))).toEqual(['== quote ==']);
  });

  it('prints no control character of a document', async () => {
    const lines = await stagesOf(
      Buffer.from(`Dear \u001b[31mreader,\n\n${'Words of a letter. '.repeat(20)}\n`),
      'x\u001b.txt',
    );
    expect(lines.join('')).not.toMatch(/\p{Cc}/u);
  });
});
