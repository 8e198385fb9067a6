/**
 * A network of one hidden layer (rectified) and a softmax. Its parameters lie in one array:
 * for each hidden unit its input weights and then its bias; for each class its hidden weights and then its bias.
 */

/** Count of parameters. */
export function networkSize(inputs: number, hidden: number, classes: number): number {
  return hidden * (inputs + 1) + classes * (hidden + 1);
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < scores.length; k++) {
    highest = Math.max(highest, scores[k] as number);
  }
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    const e = Math.exp((scores[k] as number) - highest);
    scores[k] = e;
    sum += e;
  }
  for (let k = 0; k < scores.length; k++) {
    scores[k] = (scores[k] as number) / sum;
  }
  return scores;
}

/** Rows are summed so many at a time: the sums do not wait for one another. */
const ABREAST = 4;

/**
 * Rows of `rows` weights and a bias each, starting at `at`, times `input`, into `output`, whose
 * length is a multiple of four.
 */
function layer(
  parameters: Float32Array,
  at: number,
  input: Float64Array,
  output: Float64Array,
): void {
  const count = input.length;
  const width = count + 1;
  for (let row = 0; row < output.length; row += ABREAST) {
    const first = at + row * width;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < count; i++) {
      const value = input[i] as number;
      a += (parameters[first + i] as number) * value;
      b += (parameters[first + width + i] as number) * value;
      c += (parameters[first + 2 * width + i] as number) * value;
      d += (parameters[first + 3 * width + i] as number) * value;
    }
    output[row] = a + (parameters[first + count] as number);
    output[row + 1] = b + (parameters[first + width + count] as number);
    output[row + 2] = c + (parameters[first + 2 * width + count] as number);
    output[row + 3] = d + (parameters[first + 3 * width + count] as number);
  }
}

/** Fills `hidden` and `output` (probabilities) for one input; the lengths of both are multiples of four. */
export function forward(
  parameters: Float32Array,
  input: Float64Array,
  hidden: Float64Array,
  output: Float64Array,
): void {
  layer(parameters, 0, input, hidden);
  for (let j = 0; j < hidden.length; j++) {
    hidden[j] = Math.max(0, hidden[j] as number);
  }
  layer(parameters, hidden.length * (input.length + 1), hidden, output);
  softmax(output);
}
