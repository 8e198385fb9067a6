/** Writes a file of weights, or compares it with what training gives now. */
import { readFileSync, writeFileSync } from 'node:fs';

/** Writes the weights. With `check` it writes nothing, and the process fails where the file holds other bytes. */
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
