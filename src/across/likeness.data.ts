/**
 * How much each feature of `likeness.ts` counts, so that of all statements of a later document those about an item
 * of an earlier one stand first. Written by `npm run train:track`.
 */
export const WEIGHTS = {
  soft: 1.2,
  exact: 1.21,
  back: 1.8,
  around: 1.38,
  paragraph: 1.65,
  rarest: 1.21,
  topics: 1.64,
  otherGroup: -0.82,
  improvement: 0.72,
} as const;
