/** Damages PDFs as bad disks, programs and people do. It makes the same files each time. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../train/random.js';

type Damage = (bytes: Uint8Array, random: () => number) => Uint8Array;

const at = (bytes: Uint8Array, random: () => number): number => Math.floor(random() * bytes.length);

const DAMAGES: readonly Damage[] = [
  // Changes single bytes.
  (bytes, random) => {
    for (let i = 0; i < 1 + random() * 60; i += 1) bytes[at(bytes, random)] = random() * 256;
    return bytes;
  },
  // Cuts the end off.
  (bytes, random) => bytes.slice(0, at(bytes, random)),
  // Removes a piece from the middle.
  (bytes, random) => {
    const [from, to] = [at(bytes, random), at(bytes, random)].sort((a, b) => a - b);
    return Buffer.concat([bytes.slice(0, from), bytes.slice(to)]);
  },
  // Overwrites a piece with zeros.
  (bytes, random) => {
    const from = at(bytes, random);
    return bytes.fill(0, from, from + random() * 2000);
  },
  // Repeats a piece.
  (bytes, random) => {
    const from = at(bytes, random);
    const piece = bytes.slice(from, from + random() * 4000);
    return Buffer.concat([bytes.slice(0, from), piece, bytes.slice(from)]);
  },
  // Makes numbers huge: lengths, counts, references.
  (bytes, random) => {
    for (let i = 0; i < bytes.length; i += 1) {
      const isDigit = (bytes[i] ?? 0) >= 0x30 && (bytes[i] ?? 0) <= 0x39;
      if (isDigit && random() < 0.002) bytes[i] = 0x39;
    }
    return bytes;
  },
  // Makes objects refer to other objects.
  (bytes, random) => {
    const text = Buffer.from(bytes).toString('latin1');
    const other = text.replace(/\b(\d+) 0 R/g, (whole) =>
      random() < 0.03 ? `${Math.floor(random() * 60)} 0 R` : whole,
    );
    return Buffer.from(other, 'latin1');
  },
];

/** Writes `count` damaged copies of the files into the folder. Gives their paths. */
export function damage(files: readonly string[], count: number, folder: string): string[] {
  const { next: random } = randomFrom(1);
  return Array.from({ length: count }, (_, i) => {
    const bytes = new Uint8Array(readFileSync(files[i % files.length] ?? ''));
    const harm = DAMAGES[i % DAMAGES.length] as Damage;
    const path = join(folder, `damaged ${i}.pdf`);
    writeFileSync(path, harm(bytes, random));
    return path;
  });
}
