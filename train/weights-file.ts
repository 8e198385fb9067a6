/** The file of a model's weights: written, or compared with what training gives now. */
import { readFileSync, writeFileSync } from 'node:fs';

/** Writes the weights; with `check` says whether the file holds the same bytes, and fails the process where not. */
export function keepWeights(file: URL, bytes: Uint8Array, check: boolean): void {
  if (!check) {
    writeFileSync(file, bytes);
    console.log(`wrote ${bytes.length} bytes of weights`);
    return;
  }
  const same = Buffer.compare(readFileSync(file), bytes) === 0;
  console.log(
    same
      ? 'the weights are the same to the byte'
      : 'the weights DIFFER from the ones that are there',
  );
  process.exitCode = same ? 0 : 1;
}
