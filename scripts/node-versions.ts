/**
 * `npm run node-versions [VERSION…]`: tries the package on every version of Node that it promises to support.
 *
 * Each version comes from the npm package `node`, which is kept in `.cache/node/`. The package is built, packed and
 * installed into a new project, as users do it. Then each version reads a letter in every format, by the library and by
 * the command with its workers. All versions must give the same bytes.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './bundle.js';
import { installInto, packProject } from './package.js';

const VERSIONS = ['20', '22', '24'];
const FORMATS = ['tagged.pdf', 'untagged.pdf', 'html', 'txt'];
const LETTER = join(ROOT, 'fixtures', 'letters', 'monitoring-visit-2024');

/** The path of `node` in a version. It is fetched where it is not in the cache; `null` where that fails. */
function nodeOf(version: string): string | null {
  const folder = join(ROOT, '.cache', 'node', version);
  const program = join(folder, 'node_modules', 'node', 'bin', 'node');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const args = ['install', `node@${version}`, '--no-audit', '--no-fund', '--loglevel=error'];
  spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return existsSync(program) ? program : null;
}

/** What the command writes for all the letters. The name of their folder has spaces and letters of other alphabets. */
function run(node: string, project: string): string {
  const cli = join(project, 'node_modules', 'ofsted-parse', 'bin', 'ofsted-parse.js');
  const args = [cli, 'Briefe für 2024 – 学校', '--format', 'ndjson', '--jobs', '2', '--quiet'];
  return execFileSync(node, args, { cwd: project, encoding: 'utf8' });
}

function importAndParse(node: string, project: string): string {
  const code = `
    import { parse, validate } from 'ofsted-parse';
    const report = await parse(process.argv[1]);
    const { valid } = await validate(report);
    console.log(process.versions.node, report.kind, valid);`;
  const path = join('Briefe für 2024 – 学校', 'letter.tagged.pdf');
  const args = ['--input-type=module', '-e', code, path];
  return execFileSync(node, args, { cwd: project, encoding: 'utf8' }).trim();
}

async function main(versions: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'ofsted parse '));
  try {
    const project = join(folder, 'project');
    installInto(project, packProject(folder), 'copied');
    const letters = join(project, 'Briefe für 2024 – 学校');
    mkdirSync(letters);
    for (const format of FORMATS)
      copyFileSync(join(LETTER, `letter.${format}`), join(letters, `letter.${format}`));
    const outputs = [process.execPath, ...versions.map(nodeOf)].flatMap((node, index) => {
      if (node === null) {
        console.log(`Node ${versions[index - 1]} could not be fetched: not tried`);
        return [];
      }
      console.log(importAndParse(node, project));
      return [run(node, project)];
    });
    const count = outputs[0]?.trim().split('\n').length;
    const isSame = outputs.every((output) => output === outputs[0]) && count === FORMATS.length;
    console.log(
      isSame ? `the same ${count} reports on each of ${outputs.length}` : 'the reports differ',
    );
    return isSame ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const asked = process.argv.slice(2);
process.exitCode = await main(asked.length > 0 ? asked : VERSIONS);
