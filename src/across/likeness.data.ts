/**
 * The weight of each feature of `likeness.ts`. `npm run train:track` fits and writes them, so that of all statements
 * of a later document those about an item of an earlier one come first.
 */
export const WEIGHTS = {
  soft: 1.24,
  exact: 1.25,
  back: 1.77,
  around: 1.26,
  paragraph: 1.7,
  rarest: 1.21,
  topics: 1.63,
  otherGroup: -0.82,
  improvement: 0.75,
} as const;
