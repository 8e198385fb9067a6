/** Damaged PDFs, the same ones each time: what files look like after bad disks, bad programs and bad people. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Damage = (bytes: Uint8Array, random: () => number) => Uint8Array;

const at = (bytes: Uint8Array, random: () => number): number => Math.floor(random() * bytes.length);

const DAMAGES: readonly Damage[] = [
  // Single bytes changed.
  (bytes, random) => {
    for (let i = 0; i < 1 + random() * 60; i += 1) bytes[at(bytes, random)] = random() * 256;
    return bytes;
  },
  // Cut short.
  (bytes, random) => bytes.slice(0, at(bytes, random)),
  // A piece lost from the middle.
  (bytes, random) => {
    const [from, to] = [at(bytes, random), at(bytes, random)].sort((a, b) => a - b);
    return Buffer.concat([bytes.slice(0, from), bytes.slice(to)]);
  },
  // A piece written over by zeros.
  (bytes, random) => {
    const from = at(bytes, random);
    return bytes.fill(0, from, from + random() * 2000);
  },
  // A piece twice.
  (bytes, random) => {
    const from = at(bytes, random);
    const piece = bytes.slice(from, from + random() * 4000);
    return Buffer.concat([bytes.slice(0, from), piece, bytes.slice(from)]);
  },
  // Numbers made huge: lengths, counts, references.
  (bytes, random) => {
    for (let i = 0; i < bytes.length; i += 1) {
      const isDigit = (bytes[i] ?? 0) >= 0x30 && (bytes[i] ?? 0) <= 0x39;
      if (isDigit && random() < 0.002) bytes[i] = 0x39;
    }
    return bytes;
  },
  // Objects that refer to others than they did.
  (bytes, random) => {
    const text = Buffer.from(bytes).toString('latin1');
    const other = text.replace(/\b(\d+) 0 R/g, (whole) =>
      random() < 0.03 ? `${Math.floor(random() * 60)} 0 R` : whole,
    );
    return Buffer.from(other, 'latin1');
  },
];

/** Writes so many damaged copies of the files into the folder, and gives their paths. */
export function damage(files: readonly string[], count: number, folder: string): string[] {
  const random = randomFrom(1);
  return Array.from({ length: count }, (_, i) => {
    const bytes = new Uint8Array(readFileSync(files[i % files.length] ?? ''));
    const harm = DAMAGES[i % DAMAGES.length] as Damage;
    const path = join(folder, `damaged ${i}.pdf`);
    writeFileSync(path, harm(bytes, random));
    return path;
  });
}
