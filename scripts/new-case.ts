/**
 * Makes a folder for a new test case, with a source and an expected result to fill in:
 *
 *   npm run new-case letters/NAME     a letter: source.md and expected.json
 *   npm run new-case reports/NAME     a report: the same files
 *   npm run new-case pages/NAME       a web page: source.html and expected.json
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));
const NAME = /^(letters|reports|pages)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/;

type Group = 'letters' | 'reports' | 'pages';
type Files = Readonly<Record<string, string>>;

const LETTER_SOURCE = `---
{ "title": "Monitoring visit letter: Ashmere" }
---
:section addressee

::: lines
3 March 2025

Priya Hollis
Director of Children’s Services
Ashmere Council
:::

# Monitoring visit of Ashmere children’s services {title p}

:section introduction

This letter summarises the findings of the monitoring visit to Ashmere children’s services on 4 and 5 February 2025.

## Headline findings {headline-findings}

Write one sentence on each line.
`;

const REPORT_SOURCE = `---
{ "title": "Inspection of Ashmere children’s services" }
---
# Inspection of Ashmere local authority children’s services {title}

:section introduction

**Inspection dates: 3 February to 14 February 2025**

**Lead inspector: Tom Ridley, His Majesty’s Inspector**

## What needs to improve? {improvement}

- Write one item on each line.
`;

const PAGE_SOURCE = `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Headline of the article | Ashmere Gazette</title></head>
<body><main><article><h1>Headline of the article</h1>
<p>Write the article here, with whatever surrounds it on the page.</p>
</article></main></body></html>
`;

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

const LETTER_FACTS = {
  kind: 'monitoring-visit',
  title: null,
  authority: { name: 'Ashmere', code: null },
  published: null,
  inspection: { framework: 'ilacs', start: null, end: null, visitNumber: null },
  inspectors: [],
  focus: [],
  previousJudgement: null,
};
const REPORT_FACTS = {
  kind: 'ilacs-inspection',
  title: null,
  authority: { name: 'Ashmere', code: null },
  inspection: { framework: 'ilacs', start: null, end: null },
  inspectors: [],
  judgements: [],
};
const PAGE_PARTS = {
  covers: 'what this page has that no other case has',
  format: 'html',
  declared: {
    title: 'Headline of the article',
    authors: [],
    publisher: null,
    site: 'Ashmere Gazette',
    description: null,
    published: null,
    updated: null,
  },
  blocks: [
    ['heading 1', 'Headline of the article'],
    ['paragraph', 'Write the article here, with whatever surrounds it on the page.'],
  ],
};

const SKELETONS: Readonly<Record<Group, { readonly files: Files; readonly next: string }>> = {
  letters: documentCase(LETTER_SOURCE, LETTER_FACTS),
  reports: documentCase(REPORT_SOURCE, REPORT_FACTS),
  pages: {
    files: { 'source.html': PAGE_SOURCE, 'expected.json': json(PAGE_PARTS) },
    next: `write the page, then what must be read of it, by hand; test: npx vitest run test/read-pages.test.ts`,
  },
};

function documentCase(source: string, facts: object): { files: Files; next: string } {
  const next = [
    'write source.md (fixtures/README.md has its marks), then:',
    '  npm run fixtures                      makes the PDF, HTML and text files',
    '  write the facts into expected.json, by reading the document',
    '  npm run fixtures -- --expect FOLDER   adds the text parts from the source’s marks',
    '  npx vitest run test/fixtures.test.ts',
  ].join('\n');
  return { files: { 'source.md': source, 'expected.json': json(facts) }, next };
}

/**
 * Makes a case below `root`. Gives its folder, and what to do next.
 *
 * @throws Error where the name is wrong, or a case has it already
 */
export function newCase(name: string, root = FIXTURES): { folder: string; next: string } {
  const group = NAME.exec(name)?.[1] as Group | undefined;
  if (group === undefined)
    throw new Error(
      `"${name}" is no name for a case: give letters/, reports/ or pages/ and words in small letters with hyphens`,
    );
  const folder = join(root, name);
  if (existsSync(folder)) throw new Error(`${name} is there already: choose another name`);
  const { files, next } = SKELETONS[group];
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return { folder, next: next.replaceAll('FOLDER', folder) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { folder, next } = newCase(process.argv[2] ?? '');
    console.log(`${folder}\n${next}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
