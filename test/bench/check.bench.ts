import { afterAll, expect, test } from 'vitest';
import { loadPeers, yigao } from './check/checkers.ts';
import { judge, type Verdict } from './check/judge.ts';
import { printList, printTable } from './check/print.ts';

const checkers = [yigao, ...(await loadPeers())];
const verdicts: Verdict[] = [];

afterAll(() => {
  process.stdout.write(`\n${printTable(verdicts)}`);
  if (process.env.YIGAO_BENCH_LIST === '1') process.stdout.write(`\n${verdicts.map(printList).join('')}`);
});

test.each(checkers)('$name', async (checker) => {
  const judged = await judge(checker);
  verdicts.push(...judged);
  expect(judged.flatMap(({ right }) => right).length).toBeGreaterThan(0);
});
