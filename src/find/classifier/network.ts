/**
 * Networks with one hidden layer (rectified) and a softmax. The parameters of a network lie in one array: for each
 * hidden unit its input weights and its bias, then for each class its hidden weights and its bias.
 */

/** The number of parameters. */
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

/**
 * The sums of this many units are computed at the same time, each in a variable of its own, so that no addition waits
 * for another.
 */
const ABREAST = 8;

/** Several networks of one shape, which are run together. */
export class Ensemble {
  readonly #inputs: number;
  readonly #hidden: number;
  readonly #networks: readonly Float32Array[];
  /** The weights of the hidden units of all networks, input by input, followed by their biases. */
  readonly #first: Float64Array;
  /** The hidden units of all networks; their number is rounded up to a multiple of `ABREAST`. */
  readonly #units: Float64Array;
  /** The indexes of inputs that are not 0, which about half of them are. */
  readonly #active: Uint16Array;
  readonly #output: Float64Array;

  constructor(networks: readonly Float32Array[], inputs: number, hidden: number, classes: number) {
    this.#inputs = inputs;
    this.#hidden = hidden;
    this.#networks = networks;
    const units = ABREAST * Math.ceil((networks.length * hidden) / ABREAST);
    this.#units = new Float64Array(units);
    this.#first = new Float64Array((inputs + 1) * units);
    this.#active = new Uint16Array(inputs);
    this.#output = new Float64Array(classes);
    networks.forEach((network, n) => {
      for (let j = 0; j < hidden; j++) {
        for (let i = 0; i <= inputs; i++) {
          this.#first[i * units + n * hidden + j] = network[j * (inputs + 1) + i] as number;
        }
      }
    });
  }

  /** Adds the probabilities that each network gives to `sums`. */
  addProbabilities(input: Float64Array, sums: Float64Array): void {
    this.#fillUnits(input, this.#fillActive(input));
    const output = this.#output;
    for (let n = 0; n < this.#networks.length; n++) {
      this.#fillOutput(n);
      softmax(output);
      for (let k = 0; k < output.length; k++) {
        sums[k] = (sums[k] as number) + (output[k] as number);
      }
    }
  }

  #fillActive(input: Float64Array): number {
    const active = this.#active;
    let count = 0;
    for (let i = 0; i < active.length; i++) {
      if (input[i] !== 0) {
        active[count++] = i;
      }
    }
    return count;
  }

  #fillUnits(input: Float64Array, count: number): void {
    const first = this.#first;
    const units = this.#units;
    const active = this.#active;
    const biasAt = this.#inputs * units.length;
    for (let j = 0; j < units.length; j += ABREAST) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      let g = 0;
      let h = 0;
      for (let n = 0; n < count; n++) {
        const i = active[n] as number;
        const value = input[i] as number;
        const at = i * units.length + j;
        a += (first[at] as number) * value;
        b += (first[at + 1] as number) * value;
        c += (first[at + 2] as number) * value;
        d += (first[at + 3] as number) * value;
        e += (first[at + 4] as number) * value;
        f += (first[at + 5] as number) * value;
        g += (first[at + 6] as number) * value;
        h += (first[at + 7] as number) * value;
      }
      units[j] = a;
      units[j + 1] = b;
      units[j + 2] = c;
      units[j + 3] = d;
      units[j + 4] = e;
      units[j + 5] = f;
      units[j + 6] = g;
      units[j + 7] = h;
    }
    for (let j = 0; j < units.length; j++) {
      units[j] = Math.max(0, (units[j] as number) + (first[biasAt + j] as number));
    }
  }

  /** Computes the scores from one network's hidden units. */
  #fillOutput(n: number): void {
    const network = this.#networks[n] as Float32Array;
    const units = this.#units;
    const output = this.#output;
    const hidden = this.#hidden;
    let p = hidden * (this.#inputs + 1);
    for (let k = 0; k < output.length; k++) {
      let sum = 0;
      for (let j = n * hidden; j < (n + 1) * hidden; j++) {
        sum += (network[p++] as number) * (units[j] as number);
      }
      output[k] = sum + (network[p++] as number);
    }
  }
}
