/**
 * The weight of each feature of `likeness.ts`. `npm run train:track` fits and writes them, so that of all statements
 * of a later document those about an item of an earlier one come first.
 */
export const WEIGHTS = {
  soft: 1.32,
  exact: 1.35,
  back: 2.06,
  around: 1.5,
  paragraph: 1.62,
  rarest: 0.84,
  topics: 1.77,
  otherGroup: -0.82,
  improvement: 0.34,
} as const;
