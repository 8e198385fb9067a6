/** Runs before all tests: those that start the command or the package use `dist/`, built here where it is stale. */
export { ensureBuilt as default } from '../scripts/fingerprint.js';
