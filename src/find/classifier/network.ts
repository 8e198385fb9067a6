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
  for (const score of scores) {
    highest = Math.max(highest, score);
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

/** Rows of `rows` weights and a bias each, starting at `at`, times `input`, into `output`. */
function layer(
  parameters: Float32Array,
  at: number,
  input: Float64Array,
  output: Float64Array,
): void {
  let p = at;
  for (let row = 0; row < output.length; row++) {
    let sum = 0;
    for (let i = 0; i < input.length; i++) {
      sum += (parameters[p++] as number) * (input[i] as number);
    }
    output[row] = sum + (parameters[p++] as number);
  }
}

/** Fills `hidden` and `output` (probabilities) for one input. */
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
