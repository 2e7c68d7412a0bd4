import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leftOut, slowTests } from './fixtures/quick.ts';

const without = (...names: string[]) => slowTests.filter((name) => !names.includes(name));

test.each(slowTests)('%s is there to be left out', (name) => {
  expect(existsSync(join(import.meta.dirname, '..', name))).toBe(true);
});

test.each([
  ['nothing', [], []],
  ['a file of another room', ['scripts/check/rule/term.ts'], []],
  [
    'a file of its room',
    ['scripts/import/number.ts'],
    ['fuzz', 'large', 'law', 'xlsx/ledger'].map((name) => `test/import/${name}.test.ts`),
  ],
  [
    'a test of its room',
    ['test/command/check.test.ts'],
    [
      'test/command/build.test.ts',
      'test/command/part.test.ts',
      'test/command/edited-by-hand.test.ts',
      'test/command/killed-build.test.ts',
      'test/command/onto.test.ts',
      'test/command/template-rules.test.ts',
      'test/command/verify.test.ts',
    ],
  ],
  ['the test itself', ['test/size.test.ts'], ['test/size.test.ts']],
  ['a test of the whole beside it', ['test/golden.test.ts'], []],
])('the quick run takes up, its slow tests again with %s changed', (_, changed, taken) => {
  expect(leftOut(changed)).toEqual(without(...taken));
});
