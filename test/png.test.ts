/** Writing pictures of pages as PNG files with few colours. */
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { pngOf } from '../src/read/pdf/png.js';

/** The colour of each pixel, looked up in the palette of the file. */
function colorsOf(png: Uint8Array): readonly (readonly number[])[] {
  const { width, height, depth, data, palette } = decode(png);
  const row = Math.ceil((width * depth) / 8);
  return Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    const byte = data[y * row + Math.floor((x * depth) / 8)] ?? 0;
    const index = depth === 8 ? byte : x % 2 === 0 ? byte >> 4 : byte & 15;
    return [...(palette?.[index] ?? [])];
  });
}

const bitmap = (width: number, colors: readonly (readonly number[])[]) => ({
  width,
  height: colors.length / width,
  rgbx: Uint8Array.from(colors.flatMap((color) => [...color, 0])),
});

describe('pngOf', () => {
  it('keeps black, white and plain colours as they are, also where rows have an odd width', () => {
    const colors = [
      [0, 0, 0],
      [255, 255, 255],
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 255],
      [255, 255, 255],
    ];
    const png = pngOf(bitmap(3, colors));
    expect(decode(png).depth).toBe(4);
    expect(colorsOf(png)).toEqual(colors);
  });

  it('uses a byte for each pixel where there are more than sixteen colours', () => {
    const colors = Array.from({ length: 40 }, (_, i) => [17 * (i % 16), 0, 17 * (i >> 4)]);
    const png = pngOf(bitmap(8, colors));
    expect(decode(png).depth).toBe(8);
    expect(colorsOf(png)).toEqual(colors);
  });

  it('gives a photograph its most frequent colours, and others the nearest of them', () => {
    const many = Array.from({ length: 4096 }, (_, i) => [
      17 * (i >> 8),
      17 * ((i >> 4) & 15),
      17 * (i & 15),
    ]);
    const white = Array.from({ length: 4096 }, () => [255, 255, 255]);
    const seen = colorsOf(pngOf(bitmap(64, [...many, ...white])));
    expect(new Set(seen.map(String)).size).toBe(256);
    expect(seen.slice(-4096).every((color) => String(color) === '255,255,255')).toBe(true);
  });
});
