/**
 * What a command loads: a report as JSON starts without the code of pages, papers, workbooks, and results over several
 * documents. The built command tells it itself, by the coverage that Node writes; source maps tell what a file is of.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { FIXTURES, useCommand } from './command.js';

const command = useCommand();
const LETTER = join(FIXTURES, 'letters', 'monitoring-visit-2022', 'letter.tagged.pdf');

/**
 * Code that only some outputs need, by the path of its source. The names of the formats (`writer`) belong to the
 * options, and workbooks are packed as papers are (`repack`).
 */
const OF_OUTPUTS: Readonly<Record<string, RegExp>> = {
  page: /src\/write\/html\//,
  paper: /src\/write\/paper\/(?!repack)|node_modules\/(?:docx|liquidjs|marked)\//,
  workbook: /src\/write\/(?:workbook|xlsx)|node_modules\/hucre\//,
  'several documents':
    /src\/write\/documents\/(?!writer)|src\/across\/(?:track|compare|check)|node_modules\/diff\//,
  'web pages': /src\/read\/html\/|node_modules\/(?:cheerio|@mozilla\/readability)\//,
};

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

/** Which of these the command loads, in its own thread and in the worker. */
async function loadedBy(name: string, args: readonly string[]): Promise<string[]> {
  const folder = join(command.folder, name);
  mkdirSync(folder);
  const { status } = await command.run(args, { env: { NODE_V8_COVERAGE: folder } });
  expect(status).toBe(0);
  const files = readdirSync(folder).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Coverage;
    return result.map(({ url }) => url).filter((url) => url.includes('/dist/'));
  });
  const sources = files.flatMap((url) => sourcesOf(fileURLToPath(url)));
  expect(sources.length).toBeGreaterThan(100);
  return Object.entries(OF_OUTPUTS).flatMap(([what, pattern]) =>
    sources.some((source) => pattern.test(source)) ? [what] : [],
  );
}

function sourcesOf(file: string): readonly string[] {
  const map = `${file}.map`;
  if (!existsSync(map)) return [];
  return (JSON.parse(readFileSync(map, 'utf8')) as { readonly sources: string[] }).sources;
}

it.each([
  ['json', [LETTER, '-f', 'json'], []],
  ['html', [LETTER, '-f', 'html'], ['page']],
  // A paper says what became of earlier matters in the words of `track`.
  ['docx', [LETTER, '-o', 'letter.docx'], ['paper', 'several documents']],
  ['xlsx', [LETTER, '-o', 'letter.xlsx'], ['workbook']],
] as const)('%s loads what it writes, and nothing else', async (name, args, expected) => {
  expect(await loadedBy(name, args)).toEqual(expected);
});
