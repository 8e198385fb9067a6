/**
 * Prints what every stage makes of a file:
 *
 *   npm run debug-case FILE [STAGE…]     stages: read, recognise, outline, facts, quote, find
 */
import { readFileSync } from 'node:fs';
import { OfstedParseError } from '../src/model/errors.js';
import { STAGES, type Stage, stagesOf } from './stages.js';

async function main([file, ...asked]: readonly string[]): Promise<number> {
  const unknown = asked.filter((name) => !STAGES.some((stage) => stage === name));
  if (file === undefined || unknown.length > 0) {
    console.error(`usage: npm run debug-case FILE [${STAGES.join(' | ')}]…`);
    return 2;
  }
  const stages = asked.length === 0 ? STAGES : (asked as Stage[]);
  const lines = await stagesOf(readFileSync(file), file, stages);
  console.log(lines.join('\n'));
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof OfstedParseError)) throw error;
  console.error(`${error.message}; ${error.remedy}`);
  process.exitCode = 1;
}
