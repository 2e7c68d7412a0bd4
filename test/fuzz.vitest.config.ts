import { defineConfig } from 'vitest/config';
import { fuzzTests } from './fixtures/quick.ts';

/** What `npm run fuzz` runs: 10,000 random models and 2,000 broken files of each kind, or as many as YIGAO_FUZZ says. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: [...fuzzTests],
    env: { YIGAO_FUZZ: process.env.YIGAO_FUZZ ?? '10000' },
    setupFiles: ['test/property-seed.ts'],
    maxWorkers: 2,
    isolate: false,
  },
});
