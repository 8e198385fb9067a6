/**
 * Writes pictures of pages as small PNG files. They have few colours, which are as distinct as those that an eye can
 * tell apart on a printed page. Node's zlib packs them, in a tenth of the time that a library in JavaScript takes.
 */
import { crc32, deflateSync } from 'node:zlib';
import type { Bitmap } from './pdfium/page.js';

/** How many bits of each channel are kept. With 4 there are sixteen shades of red, green and blue. */
const BITS = 4;
const SHADES = 1 << BITS;
const CODES = SHADES ** 3;
/** The most colours of a PNG file with a palette, and of one with half a byte for each pixel. */
const MOST_COLORS = 256;
const FEW_COLORS = 16;

/** The first eight bytes of every PNG file. */
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** The type of a PNG file whose pixels are indexes into a palette. */
const INDEXED = 3;

/** The colour of each pixel as one number, and how often each colour is there. */
interface Coded {
  readonly codes: Uint16Array;
  readonly counts: Uint32Array;
}

/**
 * The bytes of a PNG file with a palette. Pages are black on white with a few colours, so half a byte or a byte for a
 * pixel is enough. Of a photograph the 256 most frequent
 * colours are kept.
 */
export function pngOf({ width, height, rgbx }: Bitmap): Uint8Array {
  const { codes, counts } = coded(rgbx);
  const kept = mostFrequent(counts);
  const indexes = indexesOf(kept);
  const depth = kept.length <= FEW_COLORS ? 4 : 8;
  const rows = depth === 4 ? halves(codes, indexes, width) : bytes(codes, indexes, width);
  return Buffer.concat([
    SIGNATURE,
    ...chunk('IHDR', header(width, height, depth)),
    ...chunk('PLTE', Uint8Array.from(kept.flatMap(colorOf))),
    ...chunk('IDAT', deflateSync(rows)),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

/** Neighbours mostly have the same colour, so a code is made only where a pixel differs from the one before it. */
function coded(rgbx: Uint8Array): Coded {
  const pixels = new Uint32Array(rgbx.buffer, rgbx.byteOffset, rgbx.length / 4);
  const codes = new Uint16Array(pixels.length);
  const counts = new Uint32Array(CODES);
  let last = -1;
  let code = 0;
  for (let i = 0; i < pixels.length; i += 1) {
    const pixel = pixels[i] as number;
    if (pixel !== last) {
      last = pixel;
      code = codeOf(rgbx, 4 * i);
    }
    codes[i] = code;
    counts[code] = (counts[code] as number) + 1;
  }
  return { codes, counts };
}

/** The upper bits of red, green and blue. */
function codeOf(rgbx: Uint8Array, at: number): number {
  const drop = 8 - BITS;
  const red = (rgbx[at] as number) >> drop;
  const green = (rgbx[at + 1] as number) >> drop;
  const blue = (rgbx[at + 2] as number) >> drop;
  return (((red << BITS) | green) << BITS) | blue;
}

function colorOf(code: number): [red: number, green: number, blue: number] {
  const shade = (bits: number): number => (bits & (SHADES - 1)) * (255 / (SHADES - 1));
  return [shade(code >> (2 * BITS)), shade(code >> BITS), shade(code)];
}

/** The colours of a picture, the most frequent first. Of two equally frequent ones the darker comes first. */
function mostFrequent(counts: Uint32Array): readonly number[] {
  const there: number[] = [];
  counts.forEach((count, code) => {
    if (count > 0) there.push(code);
  });
  return there
    .sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b)
    .slice(0, MOST_COLORS);
}

/** For every colour, the index of the nearest colour that is kept. */
function indexesOf(kept: readonly number[]): Uint8Array {
  const indexes = new Uint8Array(CODES);
  // The search for the nearest colour is needed only where a picture has more colours than are kept.
  if (kept.length === MOST_COLORS) {
    for (let code = 0; code < CODES; code += 1) indexes[code] = nearest(code, kept);
  }
  kept.forEach((code, i) => {
    indexes[code] = i;
  });
  return indexes;
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

/** A byte for each pixel. Each row begins with a 0, which says that its bytes are the pixels themselves. */
function bytes(codes: Uint16Array, indexes: Uint8Array, width: number): Uint8Array {
  const rows = new Uint8Array(codes.length + codes.length / width);
  for (let at = 0, place = 0; at < codes.length; ) {
    place += 1;
    for (const end = at + width; at < end; at += 1, place += 1)
      rows[place] = indexes[codes[at] as number] as number;
  }
  return rows;
}

/** Two pixels in each byte. A new row begins with a new byte, after its 0. */
function halves(codes: Uint16Array, indexes: Uint8Array, width: number): Uint8Array {
  const rows = new Uint8Array((1 + Math.ceil(width / 2)) * (codes.length / width));
  let [at, place] = [0, 0];
  while (at < codes.length) {
    const end = at + width;
    place += 1;
    for (; at < end; at += 2) {
      const left = indexes[codes[at] as number] as number;
      const right = at + 1 < end ? (indexes[codes[at + 1] as number] as number) : 0;
      rows[place] = (left << 4) | right;
      place += 1;
    }
    at = end;
  }
  return rows;
}

/** Width, height, bits of a pixel and type, and three zeros: the usual packing, the usual rows, each row once. */
function header(width: number, height: number, depth: number): Uint8Array {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([depth, INDEXED], 8);
  return data;
}

/** A part of a PNG file: its length, its name with its data, and the checksum of both. */
function chunk(name: string, data: Uint8Array): readonly Uint8Array[] {
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const type = Buffer.from(name, 'latin1');
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(data, crc32(type)));
  return [length, type, data, checksum];
}
