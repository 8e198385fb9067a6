import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import packageJson from '../package.json' with { type: 'json' };
import { manPage } from '../src/cli/man.js';
import { OPTIONS } from '../src/cli/options.data.js';
import { confidence, count, seconds, share, size, ValueError } from '../src/cli/values.js';
import { checkSchema, comparisonSchema, tracksSchema } from '../src/model/documents.js';
import { reportSchema } from '../src/model/report.js';
import { TOOL } from '../src/model/version.js';
import { FIXTURES, useCommand } from './command.js';

const command = useCommand();
const LETTER = join(FIXTURES, 'letters/monitoring-visit-2022/letter.txt');

describe('wrong usage ends in one line and status 2', () => {
  it.each([
    [['--formt', 'md', 'x'], /unknown option '--formt' \(Did you mean --format\?\)/],
    [['-f', 'xml', 'x'], /Allowed choices are json, ndjson, md, text, terminal, csv/],
    [['--shard', '3/2', 'x'], /must be I\/N with I from 1 to N/],
    [['--jobs', '0', 'x'], /must be a whole number, 1 or more/],
    [['--min-confidence', '2', 'x'], /must be a number from 0 to 1/],
    [['--timeout', '-1', 'x'], /must be a number of seconds above 0/],
    [['--max-memory', 'much', 'x'], /must be a size/],
    [['-o', 'paper.odt', LETTER], /ends in \.odt; use one of \.json, .*\.md.*--format/],
    [['-o', 'paper.pdf', LETTER], /ends in \.pdf; use one of \.json, /],
    [[], /no input; name files/],
    [['-', '-'], /standard input can be read only once/],
    [['--resume', 'x'], /--resume has nothing to go on with/],
    [['--overwrite', '--no-clobber', 'x'], /contradict/],
    [['--config', 'nowhere', 'x'], /configuration file cannot be read/],
    [['--files-from', 'nowhere'], /list cannot be read/],
    [['completion', 'tcsh'], /no completions for 'tcsh'; give one of: bash, zsh, fish/],
  ])('%j', async (args, said) => {
    const { status, out, err } = await command.call(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    for (const name of ['paper.odt', 'paper.pdf'])
      expect(existsSync(join(command.folder, name))).toBe(false);
    expect(err).toMatch(said);
    expect(err).toMatch(/^ofsted-parse: .*\n$/);
  });
});

describe('values', () => {
  it.each([
    [size, '500', 500],
    [size, '64MB', 64 * 1024 ** 2],
    [size, '1.5 gb', 1.5 * 1024 ** 3],
    [size, '2MiB', 2 * 1024 ** 2],
    [share, '2/8', { index: 2, count: 8 }],
    [confidence, '.5', 0.5],
    [seconds, '0.5', 0.5],
    [count(1), '12', 12],
  ])('%o takes %j', (parse, value, expected) => {
    expect(parse(value)).toEqual(expected);
  });

  it.each([
    [size, '0'],
    [size, '1TB'],
    [size, '-1'],
    [share, '0/2'],
    [share, '1'],
    [confidence, '1.1'],
    [confidence, ''],
    [seconds, 'Infinity'],
    [seconds, '99999999'],
    [count(1), '1.5'],
  ])('%o refuses %j', (parse, value) => {
    expect(() => parse(value)).toThrow(ValueError);
  });
});

describe('help', () => {
  it('names every option, with its default', async () => {
    const { status, out } = await command.call(['--help']);
    expect(status).toBe(0);
    for (const { flags } of OPTIONS) expect(out).toContain(flags);
    expect(out).toContain('(default: 60)');
    expect(out).toMatch(/Examples:[\s\S]*ofsted-parse letters\/ -o findings\//);
    expect(out).toMatch(/Exit status:[\s\S]*\b3 {2}some inputs/);
  });

  it('exists for each command', async () => {
    const { status, out } = await command.call(['explain', '--help']);
    expect(status).toBe(0);
    expect(out).toContain('Usage: ofsted-parse explain [options] <file> <id>');
    expect(out).toContain('Example:\n  ofsted-parse explain letter.pdf');
  });

  it('the version is the package’s', async () => {
    expect(TOOL.version).toBe(packageJson.version);
    expect((await command.call(['--version'])).out).toBe(`${packageJson.version}\n`);
  });
});

describe('defaults from a file', () => {
  const folder = () => join(command.folder, 'configured');
  const run = (args: readonly string[], content: string, name = '.ofsted-parserc') => {
    mkdirSync(folder(), { recursive: true });
    writeFileSync(join(folder(), name), content);
    return command.call(args, { cwd: folder(), env: { HOME: folder() } });
  };

  it('are taken from .ofsted-parserc in the current folder', async () => {
    const { out } = await run([LETTER], '{"format": "md", "only": "strengths"}');
    expect(out.match(/^## .*/gm)?.[0]).toMatch(/^## Strengths/);
  });

  it('are overridden by the command line', async () => {
    const { out } = await run(['-f', 'ndjson', LETTER], '{"format": "md"}');
    expect(out).toMatch(/^\{"schemaVersion"/);
  });

  it('are taken from the file that --config names, instead', async () => {
    const { out } = await run(
      ['--config', 'other.json', LETTER],
      '{"format": "csv"}',
      'other.json',
    );
    expect(out).toMatch(/^report,/);
  });

  it.each([
    ['{"formt": "md"}', /'formt' is no setting; use one of: format, table/],
    ['{"format": "xml"}', /'format' must be one of json/],
    ['{"timeout": -5}', /'timeout' must be a number of seconds/],
    ['{"quiet": "yes"}', /'quiet' must be true or false/],
    ['{"password": "x"}', /'password' is no setting/],
    ['format: md', /not a JSON object; write it as/],
  ])('%s is refused in words', async (content, said) => {
    const { status, err } = await run([LETTER], content);
    expect(status).toBe(2);
    expect(err).toMatch(said);
  });

  it('may set switches, and the command line may reset them', async () => {
    const { out } = await run(['-f', 'terminal', LETTER], '{"no-color": true}');
    expect(out).not.toContain('\u001b');
  });
});

describe('schema', () => {
  it.each([
    ['track', tracksSchema],
    ['check', checkSchema],
    ['compare', comparisonSchema],
  ] as const)('of what %s writes', async (name, definition) => {
    const { status, out } = await command.call(['schema', name]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject(z.toJSONSchema(definition));
  });

  it('of an unknown name is refused', async () => {
    const { status, err } = await command.call(['schema', 'toString']);
    expect(status).toBe(2);
    expect(err).toContain('give one of: report, track, check, compare');
  });

  it('prints JSON Schema from the definition of the types', async () => {
    const { status, out } = await command.call(['schema']);
    const schema = JSON.parse(out);
    expect(status).toBe(0);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema).toMatchObject(z.toJSONSchema(reportSchema));
    expect(Object.keys(schema.properties)).toEqual(Object.keys(reportSchema.shape));
  });
});

describe('explain', () => {
  it('shows the finding with the words that decided', async () => {
    const report = JSON.parse((await command.call([LETTER])).out);
    const finding = report.strengths.find(
      (one: { basis: string; cues: string[] }) => one.basis === 'sentence' && one.cues.length > 0,
    );
    const { status, out } = await command.call(['explain', LETTER, finding.id]);
    expect(status).toBe(0);
    expect(out.split('\n')[0]).toMatch(new RegExp(`^${finding.id}: strength, confidence \\d+ %`));
    for (const cue of finding.cues) expect(out.replace(/\s+/g, ' ')).toContain(`[${cue}]`);
    expect(out).toMatch(/ \d+ % {2}\S/);
  });

  it('takes the ids that --ids shows', async () => {
    const { out } = await command.call(['-f', 'terminal', '--ids', '--width', '100', LETTER]);
    const ids = [...new Set([...out.matchAll(/\[(s\d[\w.]*)\]/g)].map(([, id = '']) => id))];
    const report = JSON.parse((await command.call([LETTER])).out);
    const { headlineFindings, strengths, areasForImprovement } = report;
    const findings = [...headlineFindings, ...strengths, ...areasForImprovement];
    expect(new Set(ids)).toEqual(new Set(findings.map(({ id }: { id: string }) => id)));
    const told = await Promise.all(
      ids.slice(0, 2).map((id) => command.call(['explain', LETTER, id])),
    );
    expect(told.map((ran) => ran.out.split(': ')[0])).toEqual(ids.slice(0, 2));
  });

  it('lists the ids of the document where one is unknown', async () => {
    const { status, err } = await command.call(['explain', LETTER, 'nothing']);
    expect(status).toBe(2);
    expect(err).toMatch(
      /no finding has the id 'nothing'; --ids shows them in a view; there are s\d/,
    );
  });

  it('names a file that cannot be read', async () => {
    const { status, err } = await command.call(['explain', 'nowhere.pdf', 'f1']);
    expect(status).toBe(1);
    expect(err).toMatch(/^ofsted-parse: nowhere.pdf: /);
  });
});

describe('completions', () => {
  it('bash: completes options, choices and commands', async () => {
    const { out } = await command.call(['completion', 'bash']);
    writeFileSync(join(command.folder, 'completion.bash'), out);
    const complete = (words: string) =>
      command.shell(
        `source completion.bash; COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _ofsted_parse; echo "\${COMPREPLY[*]}"`,
      );
    expect((await complete('ofsted-parse --form')).out).toBe('--format\n');
    expect((await complete('ofsted-parse --format m')).out).toBe('md\n');
    expect((await complete('ofsted-parse expl')).out).toBe('explain\n');
    expect((await complete('ofsted-parse completion z')).out).toBe('zsh\n');
  });

  it.each(['bash', 'zsh', 'fish'])('%s: names every option', async (shell) => {
    const { out } = await command.call(['completion', shell]);
    for (const { flags } of OPTIONS) {
      const long = /--([a-z-]+)/.exec(flags)?.[1] ?? flags;
      expect(out).toMatch(new RegExp(`(--|-l )${long}\\b`));
    }
  });
});

describe('the man page', () => {
  it('names every option, and has no line that troff would take for a command', () => {
    const page = manPage();
    for (const { flags } of OPTIONS) expect(page.replaceAll('\\-', '-')).toContain(flags);
    const requests = page.split('\n').filter((line) => line.startsWith('.'));
    expect(new Set(requests.map((line) => line.split(' ')[0]))).toEqual(
      new Set(['.TH', '.SH', '.SS', '.TP', '.B', '.I', '.br']),
    );
  });
});
