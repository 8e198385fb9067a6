/** Makes office files reproducible. The libraries that write them put the present time into them. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest time that a ZIP file can hold. */
const EPOCH = new Date(1980, 0, 1);
const CORE = 'docProps/core.xml';
const TIMES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(?=<)/g;

/** The same office file, without the time at which it was made. */
export function repacked(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes);
  const files: Zippable = {};
  for (const name of Object.keys(entries).sort(byContentTypesFirst)) {
    files[name] = [timeless(name, entries[name] ?? new Uint8Array()), { mtime: EPOCH }];
  }
  return zipSync(files);
}

/** Office programs want the list of content types to come first. */
function byContentTypesFirst(a: string, b: string): number {
  const first = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1);
  return first(a) - first(b) || (a < b ? -1 : 1);
}

function timeless(name: string, bytes: Uint8Array): Uint8Array {
  if (name !== CORE) return bytes;
  return strToU8(strFromU8(bytes).replace(TIMES, '$11980-01-01T00:00:00Z'));
}
