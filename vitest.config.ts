import { defineConfig } from 'vitest/config';

/** Measures the memory of its process, so it must have one of its own. */
const ALONE = ['test/batch-readers.test.ts'];
/** Opens pages in a browser and papers in an office: `npm run test:apps`. */
const APPS = ['test/page-in-browser.test.ts', 'test/papers-in-office.test.ts'];
const EVERY = ['test/**/*.test.ts'];

export default defineConfig({
  test: {
    globalSetup: 'test/build-once.ts',
    // Long enough for a machine that has other things to do: no test is about speed.
    testTimeout: 120_000,
    // Most tests wait for a process that they start, so a core of its own for Vitest itself is wasted.
    maxWorkers: '100%',
    hookTimeout: 300_000,
    projects: [
      // Test files of one process share what they import: loading it takes longer than most tests.
      {
        extends: true,
        test: { name: 'shared', include: EVERY, exclude: [...ALONE, ...APPS], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
      { extends: true, test: { name: 'apps', include: APPS, isolate: false } },
    ],
  },
});
