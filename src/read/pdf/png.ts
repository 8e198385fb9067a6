/**
 * Writes pictures of pages as small PNG files. They have few colours, which are as distinct as those that an eye can
 * tell apart on a printed page.
 */
import { encode } from 'fast-png';
import type { Bitmap } from './pdfium/page.js';

type Color = [red: number, green: number, blue: number];

/** How many bits of each channel are kept. With 4 there are sixteen shades of red, green and blue. */
const BITS = 4;
const SHADES = 1 << BITS;
const CODES = SHADES ** 3;
/** The most colours of a PNG file with a palette, and of one with half a byte for each pixel. */
const MOST_COLORS = 256;
const FEW_COLORS = 16;

/**
 * The bytes of a PNG file with a palette. Pages are black on white with a few colours, so half a byte or a byte for a
 * pixel is enough. Packing them takes a tenth of the time of three bytes. Of a photograph the 256 most frequent
 * colours are kept.
 */
export function pngOf({ width, height, rgb }: Bitmap): Uint8Array {
  const codes = codesOf(rgb);
  const kept = mostFrequent(codes);
  const indexes = indexesOf(kept);
  const palette = kept.map(colorOf);
  return kept.length <= FEW_COLORS
    ? encode({ width, height, channels: 1, depth: 4, palette, data: halves(codes, indexes, width) })
    : encode({ width, height, channels: 1, depth: 8, palette, data: bytes(codes, indexes) });
}

/** The colour of each pixel as one number. */
function codesOf(rgb: Uint8Array): Uint16Array {
  const codes = new Uint16Array(rgb.length / 3);
  const drop = 8 - BITS;
  for (let i = 0, at = 0; i < codes.length; i += 1, at += 3) {
    const red = (rgb[at] as number) >> drop;
    const green = (rgb[at + 1] as number) >> drop;
    const blue = (rgb[at + 2] as number) >> drop;
    codes[i] = (((red << BITS) | green) << BITS) | blue;
  }
  return codes;
}

function colorOf(code: number): Color {
  const shade = (bits: number): number => (bits & (SHADES - 1)) * (255 / (SHADES - 1));
  return [shade(code >> (2 * BITS)), shade(code >> BITS), shade(code)];
}

/** The colours of a picture, the most frequent first. Of two equally frequent ones the darker comes first. */
function mostFrequent(codes: Uint16Array): readonly number[] {
  const counts = new Uint32Array(CODES);
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  const there = [...counts.keys()].filter((code) => (counts[code] as number) > 0);
  return there
    .sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b)
    .slice(0, MOST_COLORS);
}

/** For every colour, the index of the nearest colour that is kept. */
function indexesOf(kept: readonly number[]): Uint8Array {
  const places = new Map(kept.map((code, i) => [code, i]));
  // The search for the nearest colour is needed only where a picture has more colours than are kept.
  const isFull = kept.length === MOST_COLORS;
  return Uint8Array.from({ length: CODES }, (_, code) => {
    return places.get(code) ?? (isFull ? nearest(code, kept) : 0);
  });
}

function nearest(code: number, kept: readonly number[]): number {
  const [red, green, blue] = colorOf(code);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  kept.forEach((other, i) => {
    const [r, g, b] = colorOf(other);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

function bytes(codes: Uint16Array, indexes: Uint8Array): Uint8Array {
  const data = new Uint8Array(codes.length);
  for (let i = 0; i < codes.length; i += 1) data[i] = indexes[codes[i] as number] as number;
  return data;
}

/** Two pixels in each byte. A new row begins with a new byte. */
function halves(codes: Uint16Array, indexes: Uint8Array, width: number): Uint8Array {
  const row = Math.ceil(width / 2);
  const data = new Uint8Array(row * (codes.length / width));
  let [at, place] = [0, 0];
  while (at < codes.length) {
    const end = at + width;
    for (; at < end; at += 2) {
      const left = indexes[codes[at] as number] as number;
      const right = at + 1 < end ? (indexes[codes[at + 1] as number] as number) : 0;
      data[place] = (left << 4) | right;
      place += 1;
    }
    at = end;
  }
  return data;
}
