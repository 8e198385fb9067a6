/** The measure of growth can distinguish linear from quadratic work. */
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
