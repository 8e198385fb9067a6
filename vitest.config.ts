import { defineConfig } from 'vitest/config';

/** This file measures the memory of its process, so no other tests may run there. */
const ALONE = ['test/batch-readers.test.ts'];
/** These files need a browser or an office program. `npm run test:apps` runs them. */
const APPS = [
  'test/page-by-keyboard.test.ts',
  'test/page-in-browser.test.ts',
  'test/papers-in-office.test.ts',
];
const EVERY = ['test/**/*.test.ts'];

export default defineConfig({
  test: {
    globalSetup: 'test/build-once.ts',
    // The limits are long, because no test is about speed and the machine may be busy.
    testTimeout: 120_000,
    // Vitest would keep one core for itself. But most tests only wait for processes that they started.
    maxWorkers: '100%',
    hookTimeout: 300_000,
    projects: [
      // Test files in one process share the modules that they import. Loading these takes longer than most tests.
      {
        extends: true,
        test: { name: 'shared', include: EVERY, exclude: [...ALONE, ...APPS], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
      { extends: true, test: { name: 'apps', include: APPS, isolate: false } },
    ],
  },
});
