import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build-once.ts',
    // Long enough for a machine that has other things to do: no test is about speed.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
