/** Pictures of pages. PDFium must work after each file, whatever that file contained. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DecodedPng, decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { NoSuchPageError, renderPage, renderPages } from '../src/read/pdf/image.js';
import { pdfOf, stream } from './pdf-of.js';

const LETTER = join(
  import.meta.dirname,
  '../fixtures/letters/monitoring-visit-2024/letter.tagged.pdf',
);

/** A page of 200 by 100 points with a black square of 10 points, 20 from the left edge and 30 from the lower edge. */
function square(page = ''): Uint8Array {
  const pdf = pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R ${page} >>`,
    stream('', '20 30 10 10 re f'),
  ]);
  return Buffer.from(pdf, 'latin1');
}

/** The brightness of a pixel, in a picture whose palette has at most sixteen colours. */
function lightAt({ width, data, palette }: DecodedPng, x: number, y: number): number {
  const byte = data[y * Math.ceil(width / 2) + (x >> 1)] ?? 0;
  return palette?.[x % 2 === 0 ? byte >> 4 : byte & 15]?.[0] ?? 255;
}

/** The box around all dark pixels of a picture: left, top, right, bottom. */
function inkOf(png: Uint8Array): readonly number[] {
  const picture = decode(png);
  const { width, height } = picture;
  const box = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (lightAt(picture, x, y) < 128) {
        box[0] = Math.min(box[0] ?? 0, x);
        box[1] = Math.min(box[1] ?? 0, y);
        box[2] = Math.max(box[2] ?? 0, x + 1);
        box[3] = Math.max(box[3] ?? 0, y + 1);
      }
  return box;
}

describe('a page as a picture', () => {
  it.each([
    ['one pixel to a point', 1, '', [200, 100], [20, 60, 30, 70]],
    ['two pixels to a point', 2, '', [400, 200], [40, 120, 60, 140]],
    ['turned on its side', 1, '/Rotate 90', [100, 200], [30, 20, 40, 30]],
    ['cut to a part', 1, '/CropBox [10 20 110 70]', [100, 50], [10, 30, 20, 40]],
  ])('%s', async (_, scale, page, size, ink) => {
    const { png, width, height } = await renderPage(square(page), 1, scale);
    expect([width, height]).toEqual(size);
    expect(inkOf(png)).toEqual(ink);
  });

  it('is white where nothing is drawn, and in the colours of the page', async () => {
    const [first, second] = await renderPages(readFileSync(LETTER), [1, 2], 1);
    for (const image of [first, second]) {
      expect(image).toMatchObject({ width: 595, height: 842 });
      expect(lightAt(decode(image?.png ?? new Uint8Array()), 0, 0)).toBe(255);
    }
    expect(first?.png).not.toEqual(second?.png);
  });

  it('is drawn smaller where it would be too large', async () => {
    const { width, height } = await renderPage(square(), 1, 1e6);
    expect(width * height).toBeLessThanOrEqual(16_100_000);
    expect(width / height).toBeCloseTo(2, 2);
  });

  it('is refused where the document has no such page', async () => {
    await expect(renderPage(square(), 2, 1)).rejects.toThrow(NoSuchPageError);
    await expect(renderPage(square(), 0, 1)).rejects.toThrow('page 0 of a PDF that has 1');
  });
});
