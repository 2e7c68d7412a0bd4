import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../../..', import.meta.url).pathname,
  test: { include: ['test/bench/check.bench.ts'], testTimeout: 600_000 },
});
