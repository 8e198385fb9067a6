/** The optimiser Adam, with decoupled weight decay (AdamW) where one is given. */
export class Adam {
  readonly gradient: Float64Array | Float32Array;
  private readonly mean: Float64Array | Float32Array;
  private readonly square: Float64Array | Float32Array;
  private steps = 0;

  constructor(
    private readonly parameters: Float64Array | Float32Array,
    private readonly decay = 0,
  ) {
    const like = parameters instanceof Float32Array ? Float32Array : Float64Array;
    this.gradient = new like(parameters.length);
    this.mean = new like(parameters.length);
    this.square = new like(parameters.length);
  }

  /** Moves the parameters against the gradient, which is cleared. */
  step(rate: number): void {
    this.steps += 1;
    const c1 = 1 - 0.9 ** this.steps;
    const c2 = 1 - 0.999 ** this.steps;
    const { parameters, gradient, mean, square, decay } = this;
    for (let i = 0; i < parameters.length; i++) {
      const g = gradient[i] as number;
      const p = parameters[i] as number;
      const m = 0.9 * (mean[i] as number) + 0.1 * g;
      const s = 0.999 * (square[i] as number) + 0.001 * g * g;
      mean[i] = m;
      square[i] = s;
      parameters[i] = p - rate * (m / c1 / (Math.sqrt(s / c2) + 1e-8) + decay * p);
    }
    gradient.fill(0);
  }
}
