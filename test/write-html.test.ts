/** The HTML of the review page: its content, its links, and that markup in a document's words has no effect. */
import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../src/model/report.js';
import { type Picture, write } from '../src/write/index.js';
import { sampleFinding, sampleReport } from './sample-report.js';

const pageOf = async (report: Report, pictures: readonly Picture[] = []) =>
  load(await write(report, 'html', { pictures }));

describe('the review page', () => {
  it('shows every point once, and first those that are uncertain', async () => {
    const $ = await pageOf(sampleReport());
    const ids = $('.point')
      .map((_, point) => $(point).attr('data-id'))
      .get();
    expect(ids).toEqual(['f2', 'f1', 'f3', 'f4']);
    expect($('.to-check li')).toHaveLength(1);
    expect($('.to-check').text()).toContain('Visits happen');
  });

  it("puts the document's own list first, and says in which lists a point stands", async () => {
    const $ = await pageOf(sampleReport());
    expect($('.group').first().attr('data-place')).toBe('listed');
    expect($('.point[data-id="f1"]').attr('data-lists')).toBe('headline improvements');
  });

  it('links each point to its place, and back', async () => {
    const $ = await pageOf(sampleReport());
    const links = $('a[href^="#"]')
      .map((_, link) => $(link).attr('href') ?? '')
      .get();
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect($(`[id="${link.slice(1)}"]`), link).toHaveLength(1);
  });

  it('marks the words of a text, each polarity with a sign of its own', async () => {
    const $ = await pageOf(sampleReport());
    const marks = $('mark')
      .map((_, mark) => `${$(mark).attr('data-sign')} ${$(mark).text()}`)
      .get();
    expect(marks).toEqual([
      '− Caseloads in Ashmere are too high.',
      '± Visits happen, although records of them are thin.',
      '+ Social workers know their children well.',
      '− The quality of written plans for children.',
    ]);
  });

  it('marks the lines of a point on the drawn page', async () => {
    const boxes = [
      { page: 2, x: 72, y: 100, width: 200, height: 12 },
      { page: 2, x: 72, y: 114, width: 80, height: 12 },
    ];
    const location = { section: 1, paragraph: 0, start: 0, end: 34, page: 2, boxes };
    const report = sampleReport({
      areasForImprovement: [sampleFinding({ location })],
      headlineFindings: [],
      strengths: [],
    });
    const png = new Uint8Array([137, 80, 78, 71]);
    const $ = await pageOf(report, [{ page: 2, width: 595, height: 842, png }]);
    expect($('figure.page svg').attr('viewBox')).toBe('0 0 595 842');
    expect($('figure.page rect')).toHaveLength(2);
    expect($('figure.page img').attr('src')).toBe('data:image/png;base64,iVBORw==');
    expect($('.mark text').text()).toBe('−');
  });

  it('allows only its own style and script, and contains its report', async () => {
    const $ = await pageOf(sampleReport());
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${hash($('style').text())}'`);
    expect(policy).toContain(`script-src 'sha256-${hash($('body > script').text())}'`);
    expect(JSON.parse($('script.report').text())).toMatchObject({ kind: 'monitoring-visit' });
    expect($('[style], [onclick]')).toHaveLength(0);
  });
});

it("markup in a document's words is shown as text", async () => {
  const hostile = fc.constantFrom(
    '<script>alert(1)</script>',
    '</script><img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '&lt;b&gt;',
    '\u202eabc\u0007',
    "' onclick='x",
    '<!--',
    ']]>',
  );
  const words = fc.array(fc.oneof(hostile, fc.string()), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(words, async (parts) => {
      const text = parts.join(' ') || 'x';
      const high = sampleFinding({ text, topics: [text], speaker: text });
      const report = sampleReport({ title: text, areasForImprovement: [high] });
      const html = await write({ ...report, source: { ...report.source, name: text } }, 'html');
      const $ = load(html);
      expect($('script')).toHaveLength(2);
      expect($('img, svg, b')).toHaveLength(0);
      expect($('[onclick], [onerror], [onload]')).toHaveLength(0);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass
      expect(html).not.toMatch(/[\u0000-\u0008\u202a-\u202e]/);
    }),
    { numRuns: 60 },
  );
});
