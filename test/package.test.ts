/** The package as users get it. It is packed, installed into a new project without the network, imported and run. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../scripts/bundle.js';
import { installInto, type Packed, packProject } from '../scripts/package.js';

const MB = 1024 * 1024;
const LETTER = join(ROOT, 'fixtures', 'letters', 'monitoring-visit-2024', 'letter.tagged.pdf');

const folder = mkdtempSync(join(tmpdir(), 'ofsted parse – été '));
const project = join(folder, 'a fresh project');
const letter = join(project, 'Brief 2024 – Prüfung.pdf');
let packed: Packed;

beforeAll(() => {
  packed = packProject(folder);
  installInto(project, packed, 'linked');
  copyFileSync(LETTER, letter);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Replaces the names of chunks, which have a hash of their content, and of type files. These names are no promise to
 * users.
 */
function family(path: string): string {
  return path
    .replace(/^dist\/types\/.*\.d\.ts$/, 'dist/types/*.d.ts')
    .replace(/^dist\/[\w.-]+-[A-Z0-9]{8}\.js$/, 'dist/*-HASH.js')
    .replace(/^dist\/\w+\.liquid$/, 'dist/*.liquid')
    .replace(/^dist\/.+\.LEGAL\.txt$/, 'dist/*.LEGAL.txt')
    .replace(/^docs\/.*/, 'docs/*');
}

describe('the archive', () => {
  it('holds these files, and no others', () => {
    const found = [...new Set(packed.files.map(({ path }) => family(path)))].sort();
    expect(found).toEqual(
      [
        'CHANGELOG.md',
        'CONTRIBUTING.md',
        'LICENSE',
        'README.md',
        'bin/ofsted-parse.js',
        'dist/*-HASH.js',
        'dist/*.LEGAL.txt',
        'dist/*.liquid',
        'dist/LICENCES.txt',
        'dist/base.css',
        'dist/cli.js',
        'dist/documents.css',
        'dist/index.js',
        'dist/ofsted-parse.1',
        'dist/page.client.js',
        'dist/page.css',
        'dist/pdfium.wasm',
        'dist/second-reader.js',
        'dist/site.client.js',
        'dist/stem-words.bin',
        'dist/topics.weights',
        'dist/types/*.d.ts',
        'dist/weights.bin',
        'dist/worker.js',
        'docs/*',
        'package.json',
      ].sort(),
    );
  });

  it('has no dead link in its README', () => {
    const readme = readFileSync(join(folder, 'stage', 'README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, path = '']) => path);
    const paths = packed.files.map(({ path }) => path);
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((link) => !paths.includes(link))).toEqual([]);
  });

  it('holds the types of the library', () => {
    expect(packed.files.map(({ path }) => path)).toContain('dist/types/index.d.ts');
  });

  it('holds the licence of each package whose code is in it', () => {
    const text = readFileSync(join(folder, 'stage', 'dist', 'LICENCES.txt'), 'utf8');
    for (const name of [
      '@hyzyla/pdfium',
      'pdf-parse',
      'pdfjs-dist',
      'cheerio',
      'commander',
      'natural',
      'chalk',
    ])
      expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(text).toContain('Apache License');
  });

  it('takes less than 12 MB unpacked, and less than 5 MB to download', () => {
    expect(packed.unpackedSize).toBeLessThan(12 * MB);
    expect(packed.size).toBeLessThan(5 * MB);
  });

  it('names no folder of the machine that built it', () => {
    // The whole path is searched. A part such as `/src/` would also be found in `../src/`.
    const here = new RegExp(`(?<![\\w.@/-])${ROOT.replace(/\W/g, '\\$&')}`);
    const naming = packed.files.filter(({ path }) =>
      here.test(readFileSync(join(folder, 'stage', path), 'utf8')),
    );
    expect(naming).toEqual([]);
  });
});

/** The errors of a program and of the library's declarations; those of other packages are checked by their makers. */
function typeCheck(file: string): { checked: string[]; errors: string[] } {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    // Without the types of browsers, of which Node has its own.
    lib: ['lib.es2023.d.ts'],
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules', '@types')],
  });
  const ours = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName === file || fileName.includes('/ofsted-parse/dist/types/'));
  const found = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...ours.flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]),
  ];
  return {
    checked: ours.map(({ fileName }) => basename(fileName)),
    errors: found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  };
}

describe('a fresh project', () => {
  const node = (code: string): string =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, LETTER: letter },
    });

  it('imports the library and parses a letter', () => {
    const code = `
      import { parse, parseMany, validate, write } from 'ofsted-parse';
      const report = await parse(process.env.LETTER);
      const { valid } = await validate(report);
      const paper = await write(report, 'md');
      const many = [];
      for await (const one of parseMany([process.env.LETTER, 'absent.pdf'])) many.push(one.error?.code ?? one.report.kind);
      console.log(JSON.stringify({ kind: report.kind, title: report.title, valid, many, paper: paper.length > 500 }));`;
    expect(JSON.parse(node(code))).toEqual({
      kind: 'monitoring-visit',
      title: expect.stringContaining('Ashmere'),
      valid: true,
      many: ['monitoring-visit', 'not-found'],
      paper: true,
    });
  });

  it('reaches nothing but the library and package.json', () => {
    const code = `
      const codeOf = (name) => import(name, name.endsWith('json') ? { with: { type: 'json' } } : {}).then(() => 'imported', ({ code }) => code);
      console.log(await codeOf('ofsted-parse/dist/cli.js'), await codeOf('ofsted-parse/package.json'));`;
    expect(node(code)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED imported\n');
  });

  it('runs the command, on a path with spaces and letters of other alphabets', () => {
    const command = join(project, 'node_modules', '.bin', 'ofsted-parse');
    const ran = spawnSync(command, ['--format', 'ndjson', letter], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(ran.stderr).toBe('');
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      source: { name: letter, format: 'pdf' },
      kind: 'monitoring-visit',
    });
  });

  it('type-checks a program against the library, together with its declarations', () => {
    writeFileSync(
      join(project, 'program.ts'),
      `import { type Kind, parse, parseMany, type Report, validate } from 'ofsted-parse';
      const report: Report = await parse('letter.pdf', { password: 'user' });
      const kind: Kind = report.kind;
      for await (const { input, error } of parseMany(['a.pdf'])) { const name: string = input; if (error) throw error; void name; }
      const checked = await validate(report);
      if (checked.valid) { const again: Report = checked.report; void again; }
      // @ts-expect-error a grade is no kind
      const wrong: Kind = 'good';
      void kind; void wrong;
      `,
    );
    const { checked, errors } = typeCheck(join(project, 'program.ts'));
    expect(checked).toContain('index.d.ts');
    expect(errors).toEqual([]);
  }, 180_000);

  it('installs the man page where man looks for it', () => {
    const manifest = JSON.parse(
      node(
        `import p from 'ofsted-parse/package.json' with { type: 'json' }; console.log(JSON.stringify(p))`,
      ),
    ) as { man: string[]; dependencies: object };
    const root = join(project, 'node_modules', 'ofsted-parse');
    expect(manifest.man.every((page) => existsSync(join(root, page)))).toBe(true);
    // Users must trust every further package, and wait for it.
    expect(Object.keys(manifest.dependencies).sort()).toEqual(['tinypool', 'zod']);
  });
});
