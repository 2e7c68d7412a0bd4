import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/office/**/*.test.ts'],
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 600_000,
    // A browser beside other work is slow.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
