/** Logistic regression over sparse inputs: gradient descent with momentum, and an L2 penalty towards zero for each weight. */

export interface Example {
  /** The page it is from: examples of one page belong together in cross-validation. */
  readonly page: number;
  /** Number and value of each input that is not zero. */
  readonly inputs: readonly (readonly [number: number, value: number])[];
  readonly label: 0 | 1;
  readonly cost: number;
}

interface WeightRule {
  readonly penalty: number;
  /** 1: never below zero; -1: never above. */
  readonly sign: -1 | 0 | 1;
}

const STEPS = 1500;
const RATE = 0.15;
const MOMENTUM = 0.9;

export const oddsOf = (inputs: Example['inputs'], weights: ArrayLike<number>): number =>
  inputs.reduce((sum, [number, value]) => sum + value * (weights[number] ?? 0), 0);

/** The weights, in the order of `how`. */
export function fitted(examples: readonly Example[], how: readonly WeightRule[]): Float64Array {
  const weights = new Float64Array(how.length);
  const speed = new Float64Array(how.length);
  const total = examples.reduce((sum, { cost }) => sum + cost, 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(how.length);
    for (const { inputs, label, cost } of examples) {
      const error = (1 / (1 + Math.exp(-oddsOf(inputs, weights))) - label) * cost;
      for (const [number, value] of inputs) slope[number] = (slope[number] ?? 0) + error * value;
    }
    how.forEach(({ penalty, sign }, at) => {
      const weight = weights[at] ?? 0;
      speed[at] = MOMENTUM * (speed[at] ?? 0) - RATE * ((slope[at] ?? 0) / total + penalty * weight);
      const next = weight + (speed[at] ?? 0);
      weights[at] = sign !== 0 && next * sign < 0 ? 0 : next;
    });
  }
  return weights;
}
