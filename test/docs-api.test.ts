/** The examples of docs/api.md, run with the built package, print what the page says. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../scripts/bundle.js';

const PAGE = readFileSync(join(ROOT, 'docs', 'api.md'), 'utf8');
const BLOCKS = [...PAGE.matchAll(/^## (.+)\n|^```js\n([\s\S]*?)^```$/gm)];

interface Example {
  readonly heading: string;
  readonly code: string;
  readonly prints: string;
}

/** The code blocks of the page. The comment at the end of a block is what it prints. */
function examples(): readonly Example[] {
  let heading = '';
  return BLOCKS.flatMap(([, title, code]) => {
    heading = title ?? heading;
    if (code === undefined) return [];
    const lines = code.trimEnd().split('\n');
    const last = lines.findLastIndex((line) => !line.startsWith('// ')) + 1;
    const prints = lines.slice(last).map((line) => line.slice(3));
    return [{ heading, code: lines.slice(0, last).join('\n'), prints: prints.join('\n') }];
  });
}

const folder = mkdtempSync(join(tmpdir(), 'ofsted parse api '));
beforeAll(() => {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules', 'ofsted-parse'), 'dir');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs all examples in one process, each as a module of its own, and gives what each prints. */
function printed(): readonly string[] {
  const given = {
    LETTER: join(ROOT, 'fixtures/letters/monitoring-visit-2024/letter.tagged.pdf'),
    PAGE: join(ROOT, 'fixtures/pages/council-release/source.html'),
  };
  const names = Object.entries(given).map(
    ([name, path]) => `globalThis.${name} = ${JSON.stringify(path)};`,
  );
  const imports = examples().map(({ code }, i) => {
    writeFileSync(join(folder, `example-${i}.mjs`), code);
    return `await import('./example-${i}.mjs'); console.log('${END}');`;
  });
  const args = ['--input-type=module', '-e', [...names, ...imports].join('\n')];
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).split(`${END}\n`);
}

const END = '--- end of an example ---';

describe('docs/api.md', () => {
  it('has examples', () => {
    expect(examples().length).toBeGreaterThan(4);
  });

  let all: readonly string[];
  beforeAll(() => {
    all = printed();
  }, 120_000);
  it.each(examples().map((example, i) => ({ ...example, i })))(
    '$heading: prints $prints',
    ({ i, prints }) => {
      expect(all[i]?.trimEnd()).toBe(prints);
    },
  );
});

describe('a bundle', () => {
  const bundled = async (external: string[]): Promise<string> => {
    const outfile = join(folder, `bundle-${external.length}.mjs`);
    const contents =
      "import { parse } from 'ofsted-parse'; console.log((await parse(process.argv[2])).kind);";
    await build({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      external,
      logLevel: 'silent',
    });
    return outfile;
  };
  const LETTER = join(ROOT, 'fixtures/letters/monitoring-visit-2024/letter.tagged.pdf');
  const start = (file: string) =>
    execFileSync(process.execPath, [file, LETTER], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });

  it('that leaves the package out works', async () => {
    expect(start(await bundled(['ofsted-parse']))).toBe('monitoring-visit\n');
  });

  it('that includes the package fails at once, and says what to leave out', async () => {
    const file = await bundled([]);
    expect(() => start(file)).toThrow(
      /leave ofsted-parse out of the bundle \(esbuild: --external:ofsted-parse/,
    );
  });
});
