/**
 * The share of the time that is spent outside PDF.js: files are parsed under V8's sampling
 * profiler, and each sample counts for the nearest function up the stack whose file is known.
 * Prints a JSON object of milliseconds: `pdfjs`, `rest`, and what is nobody's: `gc`, and `engine`
 * for V8 at work on code (compiling it, and all that it samples as "(program)").
 */
import { Session } from 'node:inspector/promises';
import { parse } from '../dist/index.js';

const PDFJS = /\/pdf\.cjs$/;

async function profileOf(paths) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  // The first file pays for loading; the share is wanted of the work.
  await parse(paths[0]);
  await session.post('Profiler.start');
  for (const path of paths) await parse(path);
  const { profile } = await session.post('Profiler.stop');
  return profile;
}

function ownersOf(nodes) {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ownerOf = (id) => {
    const { callFrame } = byId.get(id);
    if (callFrame.functionName === '(garbage collector)') return 'gc';
    if (callFrame.functionName === '(idle)') return 'idle';
    if (callFrame.functionName === '(program)') return 'engine';
    if (callFrame.url !== '' && !callFrame.url.startsWith('node:')) {
      return PDFJS.test(callFrame.url) ? 'pdfjs' : 'rest';
    }
    return parents.has(id) ? ownerOf(parents.get(id)) : 'rest';
  };
  return new Map(nodes.map(({ id }) => [id, ownerOf(id)]));
}

const { nodes, samples, timeDeltas } = await profileOf(process.argv.slice(2));
const owners = ownersOf(nodes);
const milliseconds = { pdfjs: 0, rest: 0, gc: 0, engine: 0, idle: 0 };
samples.forEach((id, index) => {
  milliseconds[owners.get(id)] += timeDeltas[index] / 1000;
});
process.stdout.write(`${JSON.stringify(milliseconds)}\n`);
