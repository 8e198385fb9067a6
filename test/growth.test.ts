/** The measure of growth can distinguish linear from quadratic work. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { growth, LINEAR_ENOUGH } from './growth.js';

function count(steps: number): number {
  let sum = 0;
  for (let i = 0; i < steps; i += 1) sum += i % 7;
  return sum;
}

it('takes linear work for linear', () => {
  expect(growth((size) => count(size * 1000), 1000)).toBeLessThan(LINEAR_ENOUGH);
});

it('notices quadratic work', () => {
  expect(growth((size) => count(size ** 2), 700)).toBeGreaterThan(LINEAR_ENOUGH);
});

it('is the only measure of time: no test reads a clock', () => {
  const clock = /\b(?:performance\.now|Date\.now|hrtime|cpuUsage)\(/;
  const reading = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && name !== 'growth.ts')
    .filter((name) => clock.test(readFileSync(join(import.meta.dirname, name), 'utf8')));
  expect(reading).toEqual([]);
});
