/** The whole pipeline on real documents, where `../shared` is beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, type Report } from '../src/index.js';
import { reportSchema } from '../src/model/report.js';

const SHARED = join(import.meta.dirname, '..', '..', 'shared');
const EXAMPLES = join(SHARED, 'examples');
const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const here = existsSync(EXAMPLES);
if (!here) console.log('../shared is not here: tests on its real documents do not run');

/** Quotation marks and white space may differ between a letter and its text file. */
const plain = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
const facts = ({
  kind,
  title,
  authority,
  published,
  inspection,
  inspectors,
  focus,
  previousJudgement,
}: Report) => ({
  kind,
  title: title === null ? null : plain(title),
  authority,
  published,
  inspection,
  inspectors,
  focus,
  previousJudgement,
});
const texts = (report: Report) =>
  (['headlineFindings', 'strengths', 'areasForImprovement'] as const).map((list) =>
    report[list].map((f) => `${f.polarity} ${plain(f.text)}`),
  );

describe.runIf(here)('the monitoring visit letter', () => {
  const tagged = parse(join(EXAMPLES, 'monitoring-visit-letter.pdf'));

  it.each(['monitoring-visit-letter-untagged.pdf', 'monitoring-visit-letter.txt'])(
    'gives the same facts and findings from %s as from the tagged PDF',
    async (name) => {
      const report = await parse(join(EXAMPLES, name));
      expect(facts(report)).toEqual(facts(await tagged));
      expect(texts(report)).toEqual(texts(await tagged));
    },
  );

  it('states its facts', async () => {
    expect(await tagged).toMatchObject({
      kind: 'monitoring-visit',
      authority: { code: 'E06000031' },
      published: '2025-08-14',
      inspection: { framework: 'ilacs', start: '2025-07-15', end: '2025-07-16', visitNumber: 4 },
      previousJudgement: { grade: 'inadequate', date: '2024-01' },
    });
    expect((await tagged).focus).toHaveLength(2);
  });

  it('opens with its password, and not without', async () => {
    const path = join(EXAMPLES, 'monitoring-visit-letter-encrypted.pdf');
    await expect(parse(path)).rejects.toMatchObject({ code: 'encrypted' });
    await expect(parse(path, { password: 'wrong' })).rejects.toMatchObject({ code: 'encrypted' });
    const report = await parse(path, { password: 'user' });
    expect(texts(report)).toEqual(texts(await tagged));
  });
});

/** Our own inputs, of every format. */
function ours(): string[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((file) =>
      /^(?:letters|reports|pages)\/[^/]+\/[^/]+\.(?:pdf|html|mhtml|txt)$/.test(file),
    )
    .sort()
    .filter((_, i) => i % 3 === 0);
}

const findingsOf = ({ headlineFindings, strengths, areasForImprovement }: Report) => [
  ...headlineFindings,
  ...strengths,
  ...areasForImprovement,
];

describe('every report', () => {
  it.each(ours())(
    '%s: fits the schema, quotes the document exactly, has an id for each place, and is the same twice',
    async (file) => {
      const path = join(FIXTURES, file);
      const report = await parse(path, { name: file });
      expect(() => reportSchema.strict().parse(report)).not.toThrow();
      const findings = findingsOf(report);
      for (const f of findings) {
        const { section, paragraph, start, end } = f.location;
        expect(report.sections[section]?.paragraphs[paragraph]?.text.slice(start, end)).toBe(
          f.text,
        );
        // No spreadsheet reads it as a number: "6.10" would become 6.1.
        expect(f.id).toMatch(/^s\d+p\d+/);
      }
      const places = findings.map(({ id, location }) => `${id} ${JSON.stringify(location)}`);
      expect(new Set(places).size).toBe(new Set(findings.map(({ id }) => id)).size);
      const again = await parse(new Uint8Array(readFileSync(path)), { name: file });
      expect(JSON.stringify(again)).toBe(JSON.stringify(report));
    },
  );
});
