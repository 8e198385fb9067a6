/**
 * The weight of each feature of `likeness.ts`. `npm run train:track` fits and writes them, so that of all statements
 * of a later document those about an item of an earlier one come first.
 */
export const WEIGHTS = {
  soft: 1.25,
  exact: 1.27,
  back: 2.04,
  around: 1.5,
  paragraph: 1.68,
  rarest: 0.89,
  topics: 1.65,
  otherGroup: -0.84,
  improvement: 0.52,
} as const;
