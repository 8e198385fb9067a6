/** Reads data files that lie beside the modules that need them. */
import { readFileSync } from 'node:fs';

/**
 * The bytes of a file of this package. Where the file is missing, a bundler has copied the code and not the file; the
 * error says so.
 */
export function dataFile(place: URL | string): Buffer {
  try {
    return readFileSync(place);
  } catch (cause) {
    const remedy =
      'leave ofsted-parse out of the bundle (esbuild: --external:ofsted-parse; webpack, Rollup, Vite: external)';
    throw new Error(`a file of ofsted-parse is not beside it: ${remedy}`, { cause });
  }
}
