import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { propertySeed } from './fixtures/property-seed.ts';

test('a property that fails is seen to have the seed of this run', () => {
  const failing = fc.property(fc.integer(), (n) => n < 1000);
  expect(fc.check(failing)).toMatchObject({ failed: true, seed: propertySeed() });
});

test('no property has a seed of its own', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const seeded = files.filter(
    (file) =>
      file.endsWith('.ts') && /\bseed: ?-?\d/u.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
  );
  expect(seeded).toEqual([]);
});

test('the seed is what YIGAO_SEED says', () => {
  const given = ['1', '-2147483648', '2147483647'];
  expect(given.map((one) => propertySeed(one))).toEqual([1, -2147483648, 2147483647]);
});

test('the seed is 1 where YIGAO_SEED is not set', () => {
  vi.stubEnv('YIGAO_SEED', undefined);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  expect(propertySeed()).toBe(1);
});

test.each(['', ' ', '1.5', '0x1', '2147483648', 'one'])('%j is no seed', (given) => {
  expect(() => propertySeed(given)).toThrow(`not ${JSON.stringify(given)}`);
});
