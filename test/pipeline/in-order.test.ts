import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from '../../scripts/pipeline/index.ts';

/** Begins items that take as many ms as they say, and tells how many were under way at most, and which have ended. */
function work() {
  const state = { most: 0, ended: [] as number[] };
  let underWay = 0;
  const begin = async (ms: number) => {
    state.most = Math.max(state.most, ++underWay);
    await wait(ms);
    underWay--;
    state.ended.push(ms);
    if (ms === 13) throw new Error('unlucky');
    return ms;
  };
  return { state, begin };
}

async function gather(values: AsyncIterable<number>): Promise<number[]> {
  const all: number[] = [];
  for await (const value of values) all.push(value);
  return all;
}

test.each([1, 2, 3, 9])('gives all in the order of the items, %i at once', async (atOnce) => {
  const { state, begin } = work();
  const items = [30, 1, 20, 2, 10, 3];
  expect(await gather(inOrder(items, atOnce, begin))).toEqual(items);
  expect(state.most).toBe(Math.min(atOnce, items.length));
});

test('waits for what has begun where one fails, and begins no more', async () => {
  const { state, begin } = work();
  await expect(gather(inOrder([13, 40, 1, 1], 2, begin))).rejects.toThrow('unlucky');
  expect(state.ended).toEqual([13, 40]);
});

test('waits for what has begun where no more is wanted', async () => {
  const { state, begin } = work();
  for await (const value of inOrder([5, 40, 1, 1], 2, begin)) if (value === 5) break;
  expect(state.ended).toEqual([5, 40]);
});
