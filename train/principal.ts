/** Finds the principal axes of vectors, the directions in which they differ most, by Jacobi rotations. */

/** A vector and how much it counts. */
export interface WeightedVector {
  readonly weight: number;
  readonly vector: Float64Array;
}

const SWEEPS = 12;

/** The `count` axes of unit length along which the vectors' squares are largest, the largest first. */
export function largestAxes(items: readonly WeightedVector[], count: number): Float64Array[] {
  const size = items[0]?.vector.length ?? 0;
  const matrix = secondMoments(items, size);
  const axes = rotate(matrix, size);
  const order = Array.from({ length: size }, (_, i) => i).sort(
    (a, b) => (matrix[b * size + b] as number) - (matrix[a * size + a] as number),
  );
  return order
    .slice(0, count)
    .map((column) =>
      Float64Array.from({ length: size }, (_, row) => axes[row * size + column] as number),
    );
}

function secondMoments(items: readonly WeightedVector[], size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (const { weight, vector } of items)
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) {
        const product = weight * (vector[i] as number) * (vector[j] as number);
        matrix[i * size + j] = (matrix[i * size + j] as number) + product;
      }
  return matrix;
}

/** Makes the matrix diagonal, in place. Gives a matrix whose columns are the axes. */
function rotate(matrix: Float64Array, size: number): Float64Array {
  const axes = new Float64Array(size * size);
  for (let i = 0; i < size; i++) axes[i * size + i] = 1;
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) clear(matrix, axes, size, p, q);
  return axes;
}

/** Rotates so that `matrix[p][q]` becomes 0. */
function clear(matrix: Float64Array, axes: Float64Array, size: number, p: number, q: number): void {
  const off = matrix[p * size + q] as number;
  if (off === 0) return;
  const apart = (matrix[q * size + q] as number) - (matrix[p * size + p] as number);
  const theta = apart / (2 * off);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < size; k++) turn(matrix, k * size + p, k * size + q, c, s);
  for (let k = 0; k < size; k++) turn(matrix, p * size + k, q * size + k, c, s);
  for (let k = 0; k < size; k++) turn(axes, k * size + p, k * size + q, c, s);
}

function turn(numbers: Float64Array, a: number, b: number, c: number, s: number): void {
  const [first, second] = [numbers[a] as number, numbers[b] as number];
  numbers[a] = c * first - s * second;
  numbers[b] = s * first + c * second;
}
