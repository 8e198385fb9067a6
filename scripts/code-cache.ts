/**
 * Keeps the code that V8 makes of the modules in `dist/`, for `runCompiled`. The worker reads a
 * document of each format, so that what it calls is compiled, and is kept with the rest.
 */
import { writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { WHOLE_REPORT } from '../src/batch/task.js';
import type readOne from '../src/batch/worker.js';
import { codeCacheOf } from '../src/compiled.js';
import { ROOT } from './bundle.js';

const DOCUMENTS = [
  'fixtures/letters/monitoring-visit-2024/letter.tagged.pdf',
  'fixtures/letters/monitoring-visit-2024/letter.untagged.pdf',
  'fixtures/letters/monitoring-visit-2024/letter.txt',
  'fixtures/letters/monitoring-visit-2024/letter.html',
];

const scripts = new Map<string, vm.Script>();

/** Remembers each script that is made, under its file's name. */
class Kept extends vm.Script {
  constructor(code: string, options: vm.ScriptOptions) {
    super(code, options);
    scripts.set(options.filename ?? '', this);
  }
}

/** Writes a cache beside each module in the older format that the worker in `folder` runs. */
export async function keepCode(folder: string): Promise<void> {
  vm.Script = Kept;
  syncBuiltinESMExports();
  const worker = (await import(pathToFileURL(join(folder, 'worker.js')).href)) as {
    default: typeof readOne;
  };
  for (const name of DOCUMENTS) {
    const task = { name, input: join(ROOT, name), recipe: WHOLE_REPORT };
    const outcome = await worker.default(task);
    if (outcome.status === 'failed') throw new Error(`${name}: ${outcome.message}`);
  }
  for (const [path, script] of scripts) writeFileSync(codeCacheOf(path), script.createCachedData());
}
