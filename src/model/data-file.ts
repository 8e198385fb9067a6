/** Data files that lie beside the modules that read them. */
import { readFileSync } from 'node:fs';

/** The bytes of a file of this package. A bundler copies the code that asks for the file, and not the file. */
export function dataFile(place: URL | string): Buffer {
  try {
    return readFileSync(place);
  } catch (cause) {
    const remedy =
      'leave ofsted-parse out of the bundle (esbuild: --external:ofsted-parse; webpack, Rollup, Vite: external)';
    throw new Error(`a file of ofsted-parse is not beside it: ${remedy}`, { cause });
  }
}
