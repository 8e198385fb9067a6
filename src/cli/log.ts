/** `--log FILE`: writes a line of JSON for each input when it is done. */
import { type FileHandle, open } from 'node:fs/promises';
import type { Event } from '../batch/run.js';
import { UsageError } from './errors.js';

export interface Log {
  add(event: Event): Promise<void>;
  close(): Promise<void>;
}

export const NO_LOG: Log = { add: async () => {}, close: async () => {} };

export async function openLog(path: string): Promise<Log> {
  const file = await opened(path);
  return {
    add: async (event) => {
      if (event.status !== 'elsewhere') await file.appendFile(`${JSON.stringify(lineOf(event))}\n`);
    },
    close: () => file.close(),
  };
}

async function opened(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'w');
  } catch {
    throw new UsageError(`${path}: the log cannot be written there`, 'give --log another file');
  }
}

function lineOf({ input, status, known, failure, milliseconds }: Event): object {
  return {
    name: input.name,
    status,
    kind: known?.kind ?? null,
    warnings: known?.warnings.map(({ code }) => code) ?? [],
    error: failure === null ? null : { code: failure.code, message: failure.message },
    milliseconds,
  };
}
