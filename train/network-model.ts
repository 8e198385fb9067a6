/** Trains the networks of the second stage by Adam on mini-batches, with decoupled weight decay (AdamW). */
import { networkSize, softmax } from '../src/find/classifier/network.js';
import { CLASSES } from '../src/find/classifier/weights.js';
import { Adam } from './adam.js';
import { randomFrom } from './random.js';

/** One input with its label; `weight` says how much it counts. */
export interface Lesson {
  readonly input: Float64Array;
  readonly label: number;
  readonly weight: number;
}

export const HIDDEN = 24;
const EPOCHS = 10;
const BATCH = 32;
const RATE = 0.003;
const DECAY = 0.1;

/** Computes the output for one lesson and adds its share to the gradient. */
class Pass {
  private readonly hidden = new Float64Array(HIDDEN);
  private readonly output = new Float64Array(CLASSES);
  constructor(
    private readonly parameters: Float64Array,
    private readonly gradient: Float64Array | Float32Array,
    private readonly inputs: number,
  ) {}

  private forward(input: Float64Array): void {
    const { parameters, hidden, output, inputs } = this;
    let p = 0;
    for (let j = 0; j < HIDDEN; j++) {
      let sum = 0;
      for (let i = 0; i < inputs; i++) {
        sum += (parameters[p++] as number) * (input[i] as number);
      }
      hidden[j] = Math.max(0, sum + (parameters[p++] as number));
    }
    for (let k = 0; k < CLASSES; k++) {
      let sum = 0;
      for (let j = 0; j < HIDDEN; j++) {
        sum += (parameters[p++] as number) * (hidden[j] as number);
      }
      output[k] = sum + (parameters[p++] as number);
    }
    softmax(output);
  }

  learn({ input, label, weight }: Lesson): void {
    this.forward(input);
    const { parameters, gradient, hidden, output, inputs } = this;
    const back = new Float64Array(HIDDEN);
    let p = HIDDEN * (inputs + 1);
    for (let k = 0; k < CLASSES; k++) {
      const error = (weight * ((output[k] as number) - (k === label ? 1 : 0))) / BATCH;
      for (let j = 0; j < HIDDEN; j++, p++) {
        gradient[p] = (gradient[p] as number) + error * (hidden[j] as number);
        back[j] = (back[j] as number) + error * (parameters[p] as number);
      }
      gradient[p] = (gradient[p] as number) + error;
      p += 1;
    }
    for (let j = 0; j < HIDDEN; j++) {
      if ((hidden[j] as number) > 0) {
        this.addRow(j * (inputs + 1), back[j] as number, input);
      }
    }
  }

  private addRow(at: number, error: number, input: Float64Array): void {
    const { gradient, inputs } = this;
    for (let i = 0; i < inputs; i++) {
      gradient[at + i] = (gradient[at + i] as number) + error * (input[i] as number);
    }
    gradient[at + inputs] = (gradient[at + inputs] as number) + error;
  }
}

function initial(inputs: number, seed: number): Float64Array {
  const parameters = new Float64Array(networkSize(inputs, HIDDEN, CLASSES));
  const random = randomFrom(seed);
  const outputsAt = HIDDEN * (inputs + 1);
  for (let i = 0; i < parameters.length; i++) {
    const row = i < outputsAt ? inputs + 1 : HIDDEN + 1;
    const isBias = (i < outputsAt ? i : i - outputsAt) % row === row - 1;
    parameters[i] = isBias ? 0 : random.normal() / Math.sqrt(row);
  }
  return parameters;
}

/** Trains one network. Its parameters are laid out as in `network.ts`. */
export function trainNetwork(lessons: readonly Lesson[], seed: number): Float32Array {
  const inputs = lessons[0]?.input.length ?? 0;
  const parameters = initial(inputs, seed);
  const adam = new Adam(parameters, DECAY);
  const pass = new Pass(parameters, adam.gradient, inputs);
  const random = randomFrom(seed + 1000);
  const order = [...lessons];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    random.shuffle(order);
    const rate = RATE * (1 - epoch / EPOCHS);
    order.forEach((lesson, n) => {
      pass.learn(lesson);
      if (n % BATCH === BATCH - 1 || n === order.length - 1) {
        adam.step(rate);
      }
    });
  }
  return Float32Array.from(parameters);
}
