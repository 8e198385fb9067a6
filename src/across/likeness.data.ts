/**
 * The weight of each feature of `likeness.ts`. `npm run train:track` fits and writes them, so that of all statements
 * of a later document those about an item of an earlier one come first.
 */
export const WEIGHTS = {
  soft: 1.23,
  exact: 1.24,
  back: 2.03,
  around: 1.6,
  paragraph: 1.61,
  rarest: 0.76,
  topics: 1.87,
  otherGroup: -0.79,
  improvement: 0.45,
} as const;
