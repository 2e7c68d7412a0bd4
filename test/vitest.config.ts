import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/office/**'],
    setupFiles: ['test/property-seed.ts'],
    // What hangs is stopped; what is slow on a busy machine is not: the longest tests take 20 s on an idle one.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Of two cores vitest would use one. Modules stay loaded from file to file: loading ours and their packages
    // anew for each took a third of all time, and no test changes what a module holds.
    maxWorkers: 2,
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['scripts/**/*.ts'],
      // What runs in the browser and in processes of its own is tried there: by test/studio and test/office.
      exclude: ['scripts/studio/**', 'scripts/portable/**'],
      reporter: ['text-summary'],
      reportsDirectory: 'coverage',
      // A point below what there is: code that comes without a test shows, a line more or less does not.
      thresholds: { statements: 96, branches: 88, functions: 97, lines: 97 },
    },
  },
});
