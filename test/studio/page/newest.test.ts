import { expect, test } from 'vitest';
import { newest } from '../../../scripts/studio/page/newest.ts';

test('of what is wanted meanwhile only the newest is done, and all who wait are told when it is', async () => {
  const begun: string[] = [];
  const done: string[] = [];
  const open = new Map<string, () => void>();
  const { want, isBehind } = newest(async (value: string) => {
    begun.push(value);
    await new Promise<void>((settle) => open.set(value, settle));
  });
  const waiting = ['a', 'b', 'c'].map((value) => want(value).then(() => done.push(value)));
  expect([begun, isBehind()]).toEqual([['a'], true]);
  open.get('a')?.();
  await new Promise((settle) => setTimeout(settle));
  expect([begun, isBehind(), done]).toEqual([['a', 'c'], false, []]);
  open.get('c')?.();
  await Promise.all(waiting);
  expect(done).toHaveLength(3);
  const again = want('d');
  open.get('d')?.();
  await again;
  expect(begun).toEqual(['a', 'c', 'd']);
});
