/** The command uses no network, runs no code of documents and writes only its outputs. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../scripts/bundle.js';
import { FIXTURES, type Ran, type RunOptions, useCommand } from './command.js';
import { ENDLESS, pageWith, pdfOf, stream } from './pdf-of.js';

const command = useCommand();
/** The time limit is long, because several commands run at once and the machine may be busy. */
const TIME = 120_000;
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hostile-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string): string => join(folder, name);

const SENTENCE = 'Leaders have made good progress since the last inspection.';
const ADDRESS = 'http://127.0.0.1:9/';

/** A PDF with all that other programs might run or fetch. */
const ACTIVE_PDF = pdfOf([
  `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL\\("${ADDRESS}"\\)) >>
   /AA << /WC << /S /Launch /F (/bin/sh) >> >> /AcroForm << /Fields [] /XFA 6 0 R >>
   /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (while\\(1\\);) >>] >> >> >>`,
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R
   /Resources << /Font << /F1 5 0 R >> /XObject << /X 7 0 R >> >>
   /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (${ADDRESS}) >> >>] >>`,
  stream('', `BT /F1 12 Tf 72 720 Td (${SENTENCE}) Tj ET /X Do`),
  `<< /Type /Font /Subtype /Type1 /BaseFont /Nowhere /FontDescriptor << /Type /FontDescriptor
   /FontName /Nowhere /Flags 4 /FontMatrix [1 0 0 1 0 (0\\); process.exit\\(7\\); \\()] >> >>`,
  stream(
    '',
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "${ADDRESS}">]><xdp:xdp>&a;</xdp:xdp>`,
  ),
  `<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /F << /FS /URL /F (${ADDRESS}) >> /Length 0 >>
stream\n\nendstream`,
]);

/** A page with all that a browser would run or fetch. */
const ACTIVE_PAGE = `<!doctype html><!DOCTYPE x [<!ENTITY a SYSTEM "${ADDRESS}">]>
<html><head><title>Ashmere</title><base href="${ADDRESS}"><link rel="stylesheet" href="a.css">
<meta http-equiv="refresh" content="0;url=${ADDRESS}"><script src="a.js"></script>
<script>fetch("${ADDRESS}"); process.exit(7)</script></head>
<body onload="process.exit(7)"><iframe src="${ADDRESS}"></iframe><img src="${ADDRESS}" onerror="process.exit(7)">
<object data="${ADDRESS}"></object><p>${`${SENTENCE} `.repeat(4)}&a;</p></body></html>`;

/** The inputs of one run: letters in three formats, and the two documents above. */
const DOCUMENTS: readonly string[] = [
  join(FIXTURES, 'letters/monitoring-visit-2017/letter.tagged.pdf'),
  join(FIXTURES, 'letters/monitoring-visit-2017/letter.html'),
  join(FIXTURES, 'letters/monitoring-visit-2017/letter.txt'),
  place('active.pdf'),
  place('active.html'),
];

/** A second one would take longer to start than it would save. */
const ONE_WORKER = ['--jobs', '1'];

beforeAll(() => {
  writeFileSync(place('active.pdf'), ACTIVE_PDF, 'latin1');
  writeFileSync(place('active.html'), ACTIVE_PAGE);
});

/** Writes a module that Node loads before the command, in the main thread and in workers. */
function preloaded(name: string, source: string): RunOptions {
  writeFileSync(place(name), source);
  return { env: { NODE_OPTIONS: `--import=${JSON.stringify(place(name))}` } };
}

/** Blocks all ways to open a socket, and prints in which threads it did so. */
const NO_NETWORK = `
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import dgram from 'node:dgram'; import dns from 'node:dns'; import http from 'node:http';
import http2 from 'node:http2'; import https from 'node:https'; import net from 'node:net'; import tls from 'node:tls';
const bar = (owner, name) => {
  owner[name] = () => { process._rawDebug('NETWORK ' + name); throw new Error('no network'); };
};
for (const name of ['connect', 'createConnection']) bar(net, name);
for (const owner of [net.Socket.prototype]) bar(owner, 'connect');
for (const name of ['bind', 'connect', 'send']) bar(dgram.Socket.prototype, name);
for (const name of ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'reverse']) {
  bar(dns, name); if (name in dns.promises) bar(dns.promises, name);
}
for (const owner of [http, https]) { bar(owner, 'request'); bar(owner, 'get'); }
bar(http2, 'connect'); bar(tls, 'connect'); bar(net.Server.prototype, 'listen');
globalThis.fetch = () => { process._rawDebug('NETWORK fetch'); throw new Error('no network'); };
syncBuiltinESMExports();
process._rawDebug(isMainThread ? 'barred in main' : 'barred in worker');
`;

/** What the command prints when nothing is blocked, and what it leaves in its folders. */
let free: Ran;
let left: Record<string, string>;
const places = emptyPlaces('free');
const empty = tree(places.base);
beforeAll(async () => {
  free = await command.run([...ONE_WORKER, ...DOCUMENTS], places.options);
  left = tree(places.base);
}, TIME);

describe('the documents', () => {
  it('are read, without the parts that only a browser would run', () => {
    expect(free).toMatchObject({ status: 0, err: '' });
    const reports = free.out.trim().split('\n');
    expect(reports).toHaveLength(DOCUMENTS.length);
    for (const report of reports.slice(3)) expect(report).toContain(SENTENCE);
  });
});

describe('no network', () => {
  it(
    'would be noticed',
    async () => {
      const calls = `try { net.connect(9) } catch {}; try { await fetch('${ADDRESS}') } catch {}`;
      const options = preloaded('calls.mjs', `${NO_NETWORK}\n${calls}`);
      const { err } = await command.run(['--version'], options);
      expect(err).toContain('NETWORK connect');
      expect(err).toContain('NETWORK fetch');
    },
    TIME,
  );
});

/** Blocks code that is made from strings, and prints where it was tried. */
const NO_EVAL = `
import { isMainThread } from 'node:worker_threads';
import v8 from 'node:v8';
v8.setFlagsFromString('--disallow-code-generation-from-strings');
const thread = isMainThread ? 'main' : 'worker';
globalThis.Function = new Proxy(Function, {
  construct(target, args) { process._rawDebug('CODE ' + thread); return Reflect.construct(target, args); },
  apply(target, that, args) { process._rawDebug('CODE ' + thread); return Reflect.apply(target, that, args); },
});
globalThis.eval = () => { process._rawDebug('CODE ' + thread); };
process._rawDebug('no code from strings in ' + thread);
`;

describe('a process that may open no socket and make no code from strings', () => {
  it(
    'prints the same, so it uses no network and runs no code of a document',
    async () => {
      writeFileSync(place('no-eval.mjs'), NO_EVAL);
      const both = `${NO_NETWORK}\nawait import('./no-eval.mjs');`;
      const barred = await command.run(
        [...ONE_WORKER, ...DOCUMENTS],
        preloaded('barred.mjs', both),
      );
      const said = new Set(barred.err.trim().split('\n'));
      expect([...said].sort()).toEqual([
        'barred in main',
        'barred in worker',
        'no code from strings in main',
        'no code from strings in worker',
      ]);
      expect(barred).toMatchObject({ status: 0, out: free.out });
    },
    TIME,
  );
});

describe('no code of a document', () => {
  it(
    'would be noticed',
    async () => {
      const options = preloaded('makes.mjs', `${NO_EVAL}\nnew Function('return 1')`);
      expect((await command.run(['--version'], options)).err).toContain('CODE main');
    },
    TIME,
  );
});

describe('standard error', () => {
  /**
   * Forms that draw each other, so deeply that Node's default stack for a worker overflows and Node prints a message.
   */
  function formsWithin(depth: number): string {
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R
      /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>`;
    const forms = Array.from({ length: depth }, (_, i) => {
      const next = `/Resources << /XObject << /X ${i + 7} 0 R >> >>`;
      return stream(`/Type /XObject /Subtype /Form /BBox [0 0 9 9] ${next}`, '/X Do');
    });
    return pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      page,
      stream('', `BT /F1 12 Tf 72 720 Td (${SENTENCE}) Tj ET /X Do`),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...forms,
    ]);
  }

  it(
    'has no message of Node where nested forms fill a stack',
    async () => {
      writeFileSync(place('forms.pdf'), formsWithin(4000), 'latin1');
      const { status, out, err } = await command.run([place('forms.pdf')]);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out).toContain(SENTENCE);
    },
    TIME,
  );
});

describe('time and memory', () => {
  it(
    'a file that takes for ever is given up at the time limit',
    async () => {
      writeFileSync(place('endless.pdf'), ENDLESS, 'latin1');
      const { status, err } = await command.run(['--timeout', '0.3', place('endless.pdf')]);
      expect(status).toBe(1);
      expect(err).toMatch(/^ofsted-parse: .*: not read within 0\.3 s; .*\n$/);
    },
    TIME,
  );

  /** A stream that is compressed fast, and by less than it could be. */
  const packed = (content: string) =>
    stream('/Filter /FlateDecode', deflateSync(content, { level: 1 }).toString('latin1'));

  /** One string of thirty million characters, packed. */
  function bomb(): string {
    return pageWith(packed(`BT /F1 12 Tf 72 720 Td (${'a'.repeat(30_000_000)}) Tj ET`));
  }

  const PEAK = `
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => process._rawDebug(process.resourceUsage().maxRSS));
`;

  it(
    'a file that decompresses to many times its size is read within the memory limit',
    async () => {
      writeFileSync(place('bomb.pdf'), bomb(), 'latin1');
      const options = preloaded('peak.mjs', PEAK);
      const ran = await command.run(['--max-memory', '150MB', place('bomb.pdf')], options);
      expect(ran.status).toBe(0);
      // In kilobytes: the memory for the file, and what Node itself takes.
      expect(Number(ran.err)).toBeGreaterThan(50_000);
      expect(Number(ran.err)).toBeLessThan((150 + 150) * 1024);
    },
    TIME,
  );

  it(
    'a list that grows past the memory limit fails its file and not the run, though V8 ends a process whose heap is full',
    async () => {
      const list = `BT /F1 12 Tf [${'0 '.repeat(12_000_000)}] TJ ET`;
      writeFileSync(place('list.pdf'), pageWith(packed(list)), 'latin1');
      const ran = await command.run([
        '--max-memory',
        '100MB',
        '-f',
        'ndjson',
        place('list.pdf'),
        place('active.html'),
      ]);
      expect(ran.status).toBe(3);
      expect(ran.err).toMatch(/list\.pdf: reading it takes more than 100 MB of memory/);
      expect(ran.out.trim().split('\n')).toHaveLength(1);
    },
    TIME,
  );
});

/** All files below a folder, with their content. */
function tree(path: string): Record<string, string> {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const whole = join(entry.parentPath, entry.name);
      return [whole, entry.isFile() ? readFileSync(whole, 'latin1') : 'folder'];
    }),
  );
}

/** Makes empty folders to work in, for the home and for temporary files. They are searched afterwards. */
function emptyPlaces(name: string): { base: string; options: RunOptions } {
  const base = place(name);
  for (const sub of ['cwd', 'home', 'tmp']) mkdirSync(join(base, sub), { recursive: true });
  const [cwd, home, tmp] = ['cwd', 'home', 'tmp'].map((sub) => join(base, sub)) as [
    string,
    string,
    string,
  ];
  const env = {
    HOME: home,
    USERPROFILE: home,
    TMPDIR: tmp,
    TEMP: tmp,
    XDG_CACHE_HOME: join(home, 'c'),
  };
  return { base, options: { cwd, env } };
}

describe('only outputs are written', () => {
  it(
    'where the report is printed, is written to a file, or cannot be made',
    async () => {
      const { base, options } = places;
      expect(left).toEqual(empty);
      const broken = join(FIXTURES, 'broken/header-only.pdf');
      expect((await command.run([broken, '-o', 'report.json'], options)).status).toBe(1);
      expect(tree(base)).toEqual(empty);
      const [, , document = ''] = DOCUMENTS;
      expect((await command.run([document, '-o', 'report.json'], options)).status).toBe(0);
      const added = Object.keys(tree(base)).filter((name) => !(name in empty));
      expect(added).toEqual([join(base, 'cwd', 'report.json')]);
    },
    TIME,
  );
});

describe('no environment file', () => {
  it(
    'is read, so its settings change nothing',
    async () => {
      const { options } = emptyPlaces('env');
      const cwd = options.cwd ?? '';
      cpSync(join(FIXTURES, 'broken/empty.txt'), join(cwd, 'broken.txt'));
      const without = await command.run(['broken.txt'], options);
      const said = 'DEBUG=1\nFORCE_COLOR=3\nNODE_OPTIONS=--nonsense\n';
      for (const name of ['.env', '.env.local']) writeFileSync(join(cwd, name), said);
      expect(await command.run(['broken.txt'], options)).toEqual(without);
      // The same setting in the environment itself does change what is printed.
      const env = { ...options.env, DEBUG: '1' };
      expect((await command.run(['broken.txt'], { ...options, env })).err).not.toBe(without.err);
    },
    TIME,
  );
});

describe('a process that may read only the program and its input, and may write nothing', () => {
  it(
    'prints the same',
    async () => {
      const { options } = emptyPlaces('allowed');
      writeFileSync(join(options.cwd ?? '', '.env'), 'DEBUG=1\n');
      const major = Number(process.versions.node.split('.')[0]);
      const flag = major >= 23 ? '--permission' : '--experimental-permission';
      const NODE_OPTIONS = `${flag} --allow-worker --allow-fs-read=${ROOT}/* --no-warnings`;
      const env = { ...options.env, NODE_OPTIONS };
      const letters = DOCUMENTS.slice(0, 3);
      const ran = await command.run([...ONE_WORKER, ...letters], { ...options, env });
      expect(ran).toMatchObject({ status: 0, err: '' });
      expect(ran.out).toBe(`${free.out.split('\n').slice(0, 3).join('\n')}\n`);
    },
    TIME,
  );
});
