import { expect, test } from 'vitest';
import { newest } from '../../../scripts/studio/page/newest.ts';

test('of what is wanted meanwhile only the newest is done, and all who wait are given what it gives', async () => {
  const begun: string[] = [];
  const open = new Map<string, () => void>();
  const { want, isBusy } = newest(async (value: string) => {
    begun.push(value);
    await new Promise<void>((settle) => open.set(value, settle));
    return `${value}!`;
  });
  const given = Promise.all(['a', 'b', 'c'].map(want));
  expect([begun, isBusy()]).toEqual([['a'], true]);
  open.get('a')?.();
  await expect.poll(() => begun).toEqual(['a', 'c']);
  open.get('c')?.();
  expect(await given).toEqual(['c!', 'c!', 'c!']);
  expect(isBusy()).toBe(false);
  const again = want('d');
  open.get('d')?.();
  expect(await again).toBe('d!');
});

test('what fails is told, and does not keep what was wanted meanwhile from being done', async () => {
  const { want } = newest(async (value: string) => {
    if (value === 'bad') throw new Error(value);
    return value;
  });
  expect(await Promise.all([want('bad'), want('good')])).toEqual(['good', 'good']);
  await expect(want('bad')).rejects.toThrow('bad');
  expect(await want('good')).toBe('good');
});
