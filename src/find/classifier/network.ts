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

/** What a layer is given: `input` at the first `count` places that `at` names, and 0 everywhere else. */
export interface Active {
  readonly input: Float64Array;
  readonly at: Uint16Array;
  readonly count: number;
}

/** Where the input is not 0; half of what is said of a sentence is, so each network has half to do. `at` is filled. */
export function activeIn(input: Float64Array, at: Uint16Array): Active {
  let count = 0;
  for (let i = 0; i < input.length; i++) {
    if (input[i] !== 0) {
      at[count++] = i;
    }
  }
  return { input, at, count };
}

/**
 * Rows of `rows` weights and a bias each, starting at `start`, times the input, into `output`, whose
 * length is a multiple of four.
 */
function layer(
  parameters: Float32Array,
  start: number,
  { input, at, count }: Active,
  output: Float64Array,
): void {
  const bias = input.length;
  const width = bias + 1;
  for (let row = 0; row < output.length; row += ABREAST) {
    const first = start + row * width;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let n = 0; n < count; n++) {
      const i = at[n] as number;
      const value = input[i] as number;
      a += (parameters[first + i] as number) * value;
      b += (parameters[first + width + i] as number) * value;
      c += (parameters[first + 2 * width + i] as number) * value;
      d += (parameters[first + 3 * width + i] as number) * value;
    }
    output[row] = a + (parameters[first + bias] as number);
    output[row + 1] = b + (parameters[first + width + bias] as number);
    output[row + 2] = c + (parameters[first + 2 * width + bias] as number);
    output[row + 3] = d + (parameters[first + 3 * width + bias] as number);
  }
}

/** Room for one run of a network; the lengths of `hidden` and `output` are multiples of four. */
export interface Room {
  readonly hidden: Float64Array;
  readonly active: Uint16Array;
}

/** Fills `output` (probabilities) for one input. */
export function forward(
  parameters: Float32Array,
  inputs: Active,
  { hidden, active }: Room,
  output: Float64Array,
): void {
  layer(parameters, 0, inputs, hidden);
  for (let j = 0; j < hidden.length; j++) {
    hidden[j] = Math.max(0, hidden[j] as number);
  }
  const outputsAt = hidden.length * (inputs.input.length + 1);
  layer(parameters, outputsAt, activeIn(hidden, active), output);
  softmax(output);
}
