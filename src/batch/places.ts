/** Which output file belongs to which input. */
import { posix } from 'node:path';
import type { Input } from './inputs.js';

export interface Places {
  /**
   * One output for each input, in the order of the inputs. Paths are relative to the output folder, with '/' between
   * the parts.
   */
  readonly outputs: readonly string[];
  /** One line for each input whose output has a different name from its own. */
  readonly notes: readonly string[];
}

/**
 * Mirrors the tree of the inputs, with the extension of the format. Where two inputs would share an output
 * (`letter.pdf` and `letter.html`), both keep their own extension before the new one. Where that is not enough (two
 * folders with equal trees, or a name that is `kept` for another file), the later ones get a number.
 */
export function outputPlaces(
  inputs: readonly Input[],
  extension: string,
  kept: readonly string[] = [],
): Places {
  const short = inputs.map(({ place }) => safePlace(stemOf(place) + extension));
  const counts = new Map<string, number>();
  for (const place of short) counts.set(folded(place), (counts.get(folded(place)) ?? 0) + 1);
  const taken = new Set(kept.map(folded));
  const outputs = inputs.map(({ place }, index) => {
    const own = short[index] ?? '';
    const isShared = (counts.get(folded(own)) ?? 0) > 1;
    return claimed(isShared ? safePlace(place + extension) : own, extension, taken);
  });
  const notes = inputs.flatMap(({ name }, index) =>
    outputs[index] === short[index]
      ? []
      : [`${name}: written as ${outputs[index]}, because its name would clash`],
  );
  return { outputs, notes };
}

function stemOf(place: string): string {
  const extension = posix.extname(place);
  return extension === '' ? place : place.slice(0, -extension.length);
}

/**
 * Some file systems treat names as equal that differ only in capitals or in the form of accented letters. Such names
 * are compared in this form.
 */
function folded(place: string): string {
  return place.normalize('NFC').toLowerCase();
}

/** Makes a path that stays inside the output folder, whatever the input's name holds. */
function safePlace(place: string): string {
  const parts = place.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.join('/');
}

function claimed(place: string, extension: string, taken: Set<string>): string {
  const stem = place.slice(0, -extension.length);
  let free = place;
  for (let number = 2; taken.has(folded(free)); number += 1) free = `${stem}-${number}${extension}`;
  taken.add(folded(free));
  return free;
}
