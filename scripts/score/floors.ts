/** Checks that no figure of the reports falls below its floor. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bundle.js';
import { reportsOf, run } from './scorers.js';

const FLOORS = join(ROOT, 'test', 'floors.json');

/** Figures by name: shares of facts that are right, and F1. */
type Figures = Record<string, number>;

interface Scored {
  readonly polarity: Readonly<
    Record<'strength' | 'improvement' | 'mean' | 'mixed' | 'neutral', number>
  >;
}

/** Prints which figures are below their floors, and raises the floors where `raise` is true. Gives the exit status. */
export function checkFloors(raise: boolean): number {
  const found = figures();
  const floors = existsSync(FLOORS) ? (JSON.parse(readFileSync(FLOORS, 'utf8')) as Figures) : {};
  const below = Object.entries(floors).filter(([name, floor]) => (found[name] ?? 0) < floor);
  for (const [name, floor] of below)
    console.log(`below its floor: ${name} ${(found[name] ?? 0).toFixed(4)} < ${floor}`);
  if (raise && below.length === 0) {
    const raised = Object.entries(found).map(([name, figure]) => [name, floorOf(figure)]);
    writeFileSync(FLOORS, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
  }
  const passed = Object.keys(floors).length - below.length;
  console.log(`floors: ${passed} passed, ${below.length} failed`);
  return below.length === 0 ? 0 : 1;
}

function figures(): Figures {
  const { polarity, ...metrics } = JSON.parse(
    run('score', [reportsOf('reports'), '--json']),
  ) as Scored & Record<string, { readonly share: number }>;
  const { strength, improvement, mean, mixed, neutral } = polarity;
  return {
    ...Object.fromEntries(Object.entries(metrics).map(([name, { share }]) => [name, share])),
    'F1 strength': strength,
    'F1 improvement': improvement,
    'F1 mean': mean,
    'F1 mixed': mixed,
    'F1 neutral': neutral,
  };
}

/** The floor for a figure. It is rounded down, so that it is never above the figure. */
function floorOf(figure: number): number {
  return Math.floor(figure * 10_000) / 10_000;
}
