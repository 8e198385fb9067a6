/** Builds `dist/`. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.js';
import { makeDist } from './dist.js';
import { markBuilt } from './fingerprint.js';

const DIST = join(ROOT, 'dist');

rmSync(DIST, { recursive: true, force: true });
await makeDist(DIST);
markBuilt();
