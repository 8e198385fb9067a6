/** Closed word lists for cutting a mixed sentence in two. */

/** Verbs as they stand after a subject ("plans are", "children receive"): a half with one of them has its verb. */
export const FINITE: ReadonlySet<string> = new Set(
  (
    'is are was were has have had do does did will would can could may might must should need needs remain remains ' +
    "receive receives benefit benefits know knows understand understands feel feels say said report reported isn't aren't " +
    "don't doesn't hasn't haven't wasn't weren't didn't cannot can't lack lacks continue continues make makes take takes " +
    'provide provides support supports help helps work works attend attends find meet meets enable enables ensure ensures ' +
    'use uses want wait waits live experience remained became become becomes led leads reflects reflect shows show get gets'
  ).split(' '),
);
/** Words that no sentence of its own begins with: a verb without its subject, or the rest of a phrase. */
export const NEVER_FIRST: ReadonlySet<string> = new Set(
  (
    'not also still then yet to with without of from by as than or and that which who whose where when for often always ' +
    'only never rarely sometimes more less too very so if because in at on relatively largely partly mainly mostly'
  ).split(' '),
);
/** Words between two halves (", but", "; however,"): they belong to neither. */
export const CONNECTIVES: ReadonlySet<string> = new Set([
  'but',
  'however',
  'although',
  'though',
  'while',
  'whilst',
  'whereas',
  'yet',
  'nevertheless',
  'nonetheless',
  'conversely',
]);
