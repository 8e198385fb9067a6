/** Runs before all tests. Builds `dist/` where it is stale, because tests of the command and the package use it. */
export { ensureBuilt as default } from '../scripts/fingerprint.js';
