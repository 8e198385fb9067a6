/**
 * The weight of each feature of `likeness.ts`. `npm run train:track` fits and writes them, so that of all statements
 * of a later document those about an item of an earlier one come first.
 */
export const WEIGHTS = {
  soft: 1.28,
  exact: 1.31,
  back: 2.01,
  around: 1.59,
  paragraph: 1.62,
  rarest: 0.82,
  topics: 1.72,
  otherGroup: -0.81,
  improvement: 0.44,
} as const;
