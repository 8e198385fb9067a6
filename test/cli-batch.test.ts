import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashOfBytes } from '../src/batch/hash.js';
import { namesInList } from '../src/batch/inputs.js';
import { isInShard } from '../src/batch/shard.js';
import { type CallOptions, FIXTURES, type Ran, useCommand } from './command.js';

const command = useCommand();
const ONE_JOB = ['--jobs', '1'];
const run = (args: readonly string[], options?: CallOptions) =>
  command.call([...ONE_JOB, ...args], options);
const YEARS = ['2017', '2022'];
const COPIES = 2;

/** Makes a tree of letters, among files that must not be read. The letters are copies that differ in one byte. */
beforeAll(() => {
  const at = (...parts: string[]) => join(command.folder, ...parts);
  for (const folder of ['letters/north', 'letters/south/old', 'letters/.hidden', 'elsewhere']) {
    mkdirSync(at(folder), { recursive: true });
  }
  for (const year of YEARS) {
    const letter = join(FIXTURES, `letters/monitoring-visit-${year}`);
    cpSync(join(letter, 'letter.txt'), at('letters/north', `${year}.pdf`));
    for (let copy = 1; copy <= COPIES; copy += 1) {
      const text = readFileSync(join(letter, 'letter.txt'), 'utf8');
      writeFileSync(at('letters/south/old', `${year} ${copy}.txt`), text + '\n'.repeat(copy));
    }
  }
  cpSync(
    join(FIXTURES, 'letters/monitoring-visit-2022/letter.html'),
    at('letters/north/2022.html'),
  );
  writeFileSync(at('letters/broken.pdf'), '');
  writeFileSync(at('letters/.hidden/secret.txt'), 'not to be read');
  writeFileSync(at('letters/notes.json'), '{}');
  writeFileSync(at('elsewhere/outside.txt'), 'outside of the folder, and not to be read');
  symlinkSync(at('elsewhere/outside.txt'), at('letters/outside.txt'));
  symlinkSync(at('letters'), at('letters/south/circle'));
});

const INPUTS = [
  'broken.pdf',
  'north/2017.pdf',
  'north/2022.html',
  'north/2022.pdf',
  ...YEARS.flatMap((year) => [1, 2].map((copy) => `south/old/${year} ${copy}.txt`)),
];
const READABLE = INPUTS.filter((name) => name !== 'broken.pdf');

function namesIn({ out }: Pick<Ran, 'out'>): readonly string[] {
  const lines = out.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line).source.name);
}

/** All files below a folder with their content. */
function treeOf(folder: string): Record<string, string> {
  const root = join(command.folder, folder);
  const names = readdirSync(root, { recursive: true }).map(String).sort();
  const files = names.filter((name) => statSync(join(root, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

describe('inputs', () => {
  it('of a folder: all files below it, in order, without hidden ones and without links that lead out of it', async () => {
    const ran = await run(['letters']);
    expect(ran.status).toBe(3);
    expect(namesIn(ran)).toEqual(READABLE.map((name) => `letters/${name}`));
    expect(ran.err).toMatch(/letters\/outside.txt: a symbolic link, not followed/);
    expect(ran.err).toMatch(/letters: files of these types are left out: \.json/);
    expect(ran.err).toMatch(/letters\/broken.pdf: the file is empty/);
  });

  it('by patterns, in order, with a clear message where nothing matches', async () => {
    const ran = await run(['letters/**/2022*', '--quiet']);
    expect(namesIn(ran)).toHaveLength(2 + COPIES);
    expect(namesIn(ran).slice(0, 2)).toEqual(['letters/north/2022.html', 'letters/north/2022.pdf']);
    const none = await run(['letters/*.odt']);
    expect(none.status).toBe(1);
    expect(none.err).toMatch(/^ofsted-parse: letters\/\*.odt: no file matches this pattern; /);
  });

  it('that are left out are named: links, parts of a saved page, an address, an archive, an error page', async () => {
    const at = (...parts: string[]) => join(command.folder, 'odd', ...parts);
    mkdirSync(at('links'), { recursive: true });
    mkdirSync(at('saved', 'news_files'), { recursive: true });
    symlinkSync(join(command.folder, 'letters/north/2017.pdf'), at('links/2017.pdf'));
    const page = readFileSync(join(FIXTURES, 'letters/monitoring-visit-2022/letter.html'));
    writeFileSync(at('saved/news.html'), page);
    writeFileSync(at('saved/news_files/frame.html'), '<p>An advertisement of no interest.</p>');
    const pdf = readFileSync(join(FIXTURES, 'letters/monitoring-visit-2022/letter.tagged.pdf'));
    writeFileSync(at('two.zip'), Buffer.concat([Buffer.from('PK\x03\x04'), pdf, pdf]));
    const address = 'https://example.org/letter.pdf';
    const inputs = ['links', 'saved', 'two.zip', 'error.pdf'].map((name) => `odd/${name}`);
    writeFileSync(at('error.pdf'), '<!doctype html><html><body><h1>404</h1><p>Page not found.</p>');
    const { status, out, err } = await run([...inputs, address, '-f', 'ndjson']);
    expect(status).toBe(3);
    expect(namesIn({ out })).toEqual(['odd/saved/news.html', 'odd/error.pdf']);
    for (const said of [
      'odd/links: the folder holds no file to read: a symbolic link out of it is left out; name the files',
      'odd/saved/news_files: parts of a saved page, left out',
      'odd/two.zip: this is a ZIP archive, which cannot be read; unpack it and give the files inside',
      'odd/error.pdf: the name says a PDF, but the content is a web page, and it is no document of a known kind; download',
      `${address}: this is an address; files are read, and nothing is fetched; save it first (curl -LO '${address}')`,
    ])
      expect(err).toContain(said);
  });

  it('from a list on standard input', async () => {
    const list = ['letters/north/2022.html', 'letters/north/2017.pdf'];
    const input = list.map((name) => `${name}\0`).join('');
    expect(namesIn(await run(['--files-from', '-'], { input }))).toEqual(list);
  });

  it.each([
    ['a\nb c\n', 'lines'],
    ['a\r\nb c', 'lines as Windows ends them, the last without its end'],
    ['a\0b c\0', 'closed by NUL, as find -print0 writes them'],
  ])('of a list are two in %j: %s', (text) => {
    expect(namesInList(text)).toEqual(['a', 'b c']);
  });

  it('do not include the output folder where it lies in the input folder', async () => {
    const again = () => run(['letters', '-o', 'letters/out/', '-f', 'md', '-q']);
    await again();
    const first = treeOf('letters/out');
    await again();
    expect(treeOf('letters/out')).toEqual(first);
    rmSync(join(command.folder, 'letters/out'), { recursive: true });
  });

  it('are read alike with one worker and with several', async () => {
    const one = await run(['letters/north']);
    const several = await command.run(['letters/north', '-j', '2']);
    expect(several.out).toBe(one.out);
  });
});

describe('outputs', () => {
  it('in a folder: one file for each input, in the same tree; equal names are changed, with a message', async () => {
    const { status, err } = await run(['letters', '-o', 'mirror']);
    expect(status).toBe(3);
    const outputs = Object.keys(treeOf('mirror')).filter((name) => !name.startsWith('.'));
    const expected = READABLE.map((name) =>
      name.includes('2022.') ? `${name}.json` : name.replace(/\.\w+$/, '.json'),
    );
    expect(outputs).toEqual([...expected].sort());
    expect(err).toMatch(
      /north\/2022.pdf: written as north\/2022.pdf.json, because its name would clash/,
    );
  });

  it('in a file of NDJSON, of JSON or of CSV', async () => {
    const outputs = ['all.ndjson', 'all.json', 'all.csv'];
    await Promise.all(outputs.map((output) => run(['letters/north', '-o', output])));
    const read = (name: string) => readFileSync(join(command.folder, name), 'utf8');
    const reports = read('all.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(JSON.parse(read('all.json'))).toEqual(reports);
    expect(read('all.csv').match(/^report,/gm)).toHaveLength(1);
    expect(reports).toHaveLength(3);
    expect(readdirSync(command.folder).filter((name) => name.includes('part'))).toEqual([]);
  });

  it('in a folder of CSV: each file has a header', async () => {
    await run(['letters/north', '-f', 'csv', '-o', 'tables/']);
    const files = readdirSync(join(command.folder, 'tables')).filter((name) =>
      name.endsWith('csv'),
    );
    expect(files).toHaveLength(3);
    for (const file of files)
      expect(readFileSync(join(command.folder, 'tables', file), 'utf8')).toMatch(/^report,/);
  });

  it('as a table of reports', async () => {
    const { out } = await run(['letters/north', '-f', 'csv', '--table', 'reports', '--bom']);
    expect(out.startsWith('\ufeffreport,sha256,title,authority,')).toBe(true);
    expect(out.trimEnd().split('\r\n')).toHaveLength(4);
  });

  it('stay in the folder where a name leads out of it', async () => {
    const input = 'letters/../elsewhere/../letters/north/2017.pdf\n../../../../../etc/hostname\n';
    await run(['--files-from', '-', '-o', 'inside/', '-q'], { input });
    expect(Object.keys(treeOf('inside')).filter((name) => !name.startsWith('.'))).toContain(
      'letters/north/2017.json',
    );
    expect(Object.keys(treeOf('inside')).some((name) => name.includes('..'))).toBe(false);
  });

  it('replace files that are there, or leave them with --no-clobber', async () => {
    mkdirSync(join(command.folder, 'mixed'), { recursive: true });
    const file = join(command.folder, 'mixed/2017.json');
    writeFileSync(file, 'mine');
    const kept = await run(['letters/north', '-o', 'mixed', '--no-clobber']);
    expect(kept.status).toBe(0);
    expect(kept.err).toMatch(/2017.pdf: its output is there already and is left as it is/);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    await run(['letters/north', '-o', 'mixed', '-q']);
    expect(JSON.parse(readFileSync(file, 'utf8')).schemaVersion).toBe('2');
    const one = await run(['letters/north/2022.html', '-o', file, '--no-clobber']);
    expect(one.status).toBe(2);
  });

  it('replace the target of a link, and write to a device', async () => {
    writeFileSync(join(command.folder, 'real.json'), 'old');
    symlinkSync('real.json', join(command.folder, 'link.json'));
    await run(['letters/north/2017.pdf', '-o', 'link.json']);
    expect(JSON.parse(readFileSync(join(command.folder, 'real.json'), 'utf8')).kind).toBe(
      'monitoring-visit',
    );
    const { status } = await run(['letters/north', '-f', 'ndjson', '-o', '/dev/null']);
    expect(status).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('are not made where no input could be read', async () => {
    const { status } = await run(['letters/broken.pdf', 'nowhere.pdf', '-o', 'none.ndjson']);
    expect(status).toBe(1);
    expect(readdirSync(command.folder).filter((name) => name.startsWith('none'))).toEqual([]);
  });
});

describe('shares of a run', () => {
  it('are disjoint and complete, and do not depend on names', async () => {
    const shares = await Promise.all(
      ['1/2', '2/2'].map((shard) => run(['letters', '--shard', shard, '-q'])),
    );
    const whole = await run(['letters', '-q']);
    expect(shares.flatMap(namesIn).sort()).toEqual([...namesIn(whole)].sort());
    expect(Math.min(...shares.map((share) => namesIn(share).length))).toBeGreaterThan(0);
    const failures = shares.filter(({ err }) => err.includes('broken.pdf'));
    expect(failures).toHaveLength(1);
  });
});

describe('a share without inputs', () => {
  it.each([
    ['ndjson', ''],
    ['json', '[\n]\n'],
    ['csv', /^report,[^\n]*\r\n$/],
  ])('has its output all the same: %s', async (format, expected) => {
    writeFileSync(join(command.folder, 'one.list'), 'letters/north/2017.pdf\n');
    const letter = readFileSync(join(command.folder, 'letters/north/2017.pdf'));
    const empty = isInShard(hashOfBytes(letter), { index: 1, count: 2 }) ? 2 : 1;
    const output = `share.${format}`;
    const args = ['--files-from', 'one.list', '--shard', `${empty}/2`, '-o', output];
    expect((await run(args)).status).toBe(0);
    const shortest = readFileSync(join(command.folder, output), 'utf8');
    if (typeof expected === 'string') expect(shortest).toBe(expected);
    else expect(shortest).toMatch(expected);
  });
});

describe('what a run says about itself', () => {
  it('--expect names what was not among the inputs, and makes the status 3', async () => {
    writeFileSync(
      join(command.folder, 'expected.txt'),
      'TARNWICK\n2017.pdf\nLeeds City Council\nNowhereshire\n',
    );
    const leeds = readFileSync(join(command.folder, 'letters/north/2017.pdf'), 'utf8');
    writeFileSync(
      join(command.folder, 'leeds.txt'),
      leeds.replaceAll('Brackenford County', 'Leeds'),
    );
    const ran = await run(['letters/north', 'leeds.txt', '--expect', 'expected.txt', '-q']);
    expect(ran.status).toBe(3);
    expect(ran.err).toBe('ofsted-parse: Nowhereshire: expected, and not among the inputs\n');
  });

  it('--log has a line for each input', async () => {
    await run(['letters', '-q', '--log', 'run.jsonl']);
    const lines = readFileSync(join(command.folder, 'run.jsonl'), 'utf8').trimEnd().split('\n');
    const log = lines.map((line) => JSON.parse(line));
    expect(log.map(({ name }) => name)).toEqual(INPUTS.map((name) => `letters/${name}`));
    expect(log[0]).toMatchObject({ status: 'failed', kind: null, error: { code: 'empty' } });
    expect(log[1]).toMatchObject({ status: 'read', kind: 'monitoring-visit', error: null });
    expect(log[1].milliseconds).toBeGreaterThan(0);
  });

  it('--fail-fast stops at the first failure', async () => {
    const ran = await run(['letters', '--fail-fast', '-q']);
    expect({ status: ran.status, out: ran.out }).toEqual({ status: 1, out: '' });
  });

  it('progress and summary are for terminals only', async () => {
    const piped = await run(['letters/north']);
    expect(piped.err).toBe('');
  });
});

describe('a run that was broken off', () => {
  // One of the inputs is standard input, which stays open until the signal. So the run cannot end before it.
  const INPUT_ORDER = ['letters/broken.pdf', 'letters/north', '-', 'letters/south'];
  const [BEFORE_STDIN, ALL] = [3, READABLE.length + 1];
  const stdin = () => ({
    input: readFileSync(join(command.folder, 'letters/south/old/2017 1.txt')),
  });
  /** For each, how many workers read, and how many reports are written when the run is killed. */
  const targets = [
    ['a folder of JSON', ['-o', 'TARGET/'], 2, [2]],
    ['a folder of text', ['-o', 'TARGET/', '-f', 'text'], 1, [1]],
    ['a file of NDJSON', ['-o', 'TARGET.ndjson'], 2, [1, BEFORE_STDIN]],
    ['a file of CSV', ['-o', 'TARGET.csv'], 1, [2]],
  ] as const;
  const outputOf = (args: readonly string[], name: string) =>
    args.map((arg) => arg.replace('TARGET', name));
  const contentOf = (args: readonly string[]): Record<string, string> => {
    const output = args[1] ?? '';
    if (output.endsWith('/')) return treeOf(output);
    return { output: readFileSync(join(command.folder, output), 'utf8') };
  };
  /** How many reports the run has written, by its own record. */
  const doneIn = (output: string): number => {
    const record = output.endsWith('/') ? `${output}.ofsted-parse.jsonl` : `${output}.part`;
    const path = join(command.folder, record);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    return (text.match(/"maker":/g) ?? []).length;
  };
  const keptIn = (log: string): number =>
    (readFileSync(log, 'utf8').match(/"status":"kept"/g) ?? []).length;

  it.each(targets)(
    '%s: continued after a kill at any moment, gives the same bytes',
    async (name, target, jobs, moments) => {
      const all = (args: readonly string[]) => [...INPUT_ORDER, '-q', '--jobs', `${jobs}`, ...args];
      const read = (args: readonly string[]) => command.call(all(args), stdin());
      const killed = (args: readonly string[], when: () => boolean) =>
        command.run(all(args), { kill: { signal: 'SIGKILL', when } });
      const whole = outputOf(target, `whole ${name}`);
      await read(whole);
      const expected = contentOf(whole);
      const log = join(command.folder, 'resumed.jsonl');
      for (const done of moments) {
        const args = outputOf(target, `killed ${name} ${done}`);
        const when = () => doneIn(args[1] ?? '') >= done;
        expect((await killed(args, when)).signal).toBe('SIGKILL');
        const resumed = await read(['--resume', '--log', log, ...args]);
        expect(resumed.status).toBe(3);
        expect(contentOf(args)).toEqual(expected);
        expect(keptIn(log)).toBeGreaterThanOrEqual(done);
        expect(keptIn(log)).toBeLessThanOrEqual(BEFORE_STDIN);
      }
      const again = await read(['--resume', '--log', log, ...whole]);
      expect(again.status).toBe(3);
      expect(contentOf(whole)).toEqual(expected);
      // A finished CSV does not show from which bytes it was made, so it is made again.
      expect(keptIn(log)).toBe(name.includes('CSV') ? 0 : ALL);
    },
  );

  it('reads inputs again that have changed, or whose output was made with other settings', async () => {
    const log = () => readFileSync(join(command.folder, 'changed.jsonl'), 'utf8');
    const read = (...args: string[]) =>
      run(['letters/north', '-q', '--log', 'changed.jsonl', '-o', 'changes/', ...args]);
    await read();
    const file = join(command.folder, 'letters/north/2022.html');
    const page = readFileSync(file);
    writeFileSync(file, `${page}\n`);
    await read('--resume');
    expect(log().match(/"status":"read"/g)).toHaveLength(1);
    writeFileSync(file, page);
    await read('--resume', '--only', 'strengths');
    expect(log()).not.toContain('kept');
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends it with status %i and says how to go on', async (signal, status) => {
    const output = `stopped ${signal}.ndjson`;
    const args = [...INPUT_ORDER, '-o', output];
    const when = () => doneIn(output) >= 2;
    const ran = await command.run([...ONE_JOB, ...args], { kill: { signal, when } });
    expect({ status: ran.status, signal: ran.signal }).toEqual({ status, signal: null });
    const said = /stopped after (\d+) of 9; add --resume to the same command to go on\n$/;
    expect(ran.err).toMatch(said);
    const done = Number(said.exec(ran.err)?.[1]);
    expect(done).toBeGreaterThan(2);
    expect(done).toBeLessThan(9);
    expect(readdirSync(command.folder)).not.toContain(output);
    const resumed = await run([...args, '--resume'], stdin());
    expect(resumed.status).toBe(3);
    expect(readdirSync(command.folder)).toContain(output);
    expect(readdirSync(command.folder)).not.toContain(`${output}.part`);
  });
});
