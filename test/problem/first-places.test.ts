import { expect, test } from 'vitest';
import { finish } from '../../scripts/command/report.ts';
import { firstPlaces } from '../../scripts/problem/first-places.ts';
import { countAll, type Problem, printJson, problem, word } from '../../scripts/problem/index.ts';

const found = (rule: Problem['rule'], count: number, file = 'a.md') =>
  Array.from({ length: count }, (_, index) => problem(rule, { file, line: index + 1, column: 1 }));

test('a rule has its first twenty places in a file told, and how many more there are', () => {
  const told = firstPlaces([...found('code', 25), ...found('stray-marker', 3), ...found('code', 21, 'b.md')]);
  const lines = (rule: string, file: string) =>
    told.filter((one) => one.rule === rule && one.place?.file === file).map(({ place }) => place?.line);
  expect(lines('code', 'a.md')).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(lines('stray-marker', 'a.md')).toHaveLength(3);
  expect(told.flatMap(({ values }) => values.unlisted ?? [])).toEqual([5, 1]);
  expect(countAll(told)).toBe(25 + 3 + 21);
});

test('twenty places are told as they are', () => {
  const twenty = found('code', 20);
  expect(firstPlaces(twenty)).toEqual(twenty);
});

test('what an import left out is told whole', () => {
  expect(firstPlaces(found('import-image', 100))).toHaveLength(100);
});

test('both languages and JSON say how many are not listed', () => {
  const last = firstPlaces(found('code', 30)).at(-1) as Problem;
  expect(word(last, 'zh').message).toContain('（这一类另有 10 处，没有列出）');
  expect(word(last, 'en').message).toContain(' (and 10 more of this kind, not listed)');
  expect(JSON.parse(printJson('check', [last], [], 'zh')).problems[0].unlisted).toBe(10);
});

test('hundreds of thousands of findings make a short report', () => {
  const { problems, exitCode } = finish('check', found('stray-marker', 50_000), [], new Map(), false);
  expect(problems).toHaveLength(20);
  expect(exitCode).toBe(found('stray-marker', 1)[0]?.severity === 'error' ? 1 : 0);
});

test('what was only counted before is counted with the rest', () => {
  const all = found('code', 30);
  const counted = all.map((one, at) => (at < 29 ? one : { ...one, values: { unlisted: 100 } }));
  expect(firstPlaces(counted).at(-1)?.values.unlisted).toBe(110);
  expect(countAll(firstPlaces(counted))).toBe(130);
});

test('a slip that says the same word for word is told once for a file, and how often it is there', () => {
  const slips = Array.from({ length: 87 }, (_, index) => ({
    ...problem(
      'full-width-digit',
      { file: index < 80 ? 'a.md' : 'b.md', line: index + 1, column: 1 },
      { text: '％' },
    ),
    edit: '%',
  }));
  const { problems } = finish('check', slips, [], new Map(), false);
  expect(problems.map(({ place, values }) => [place?.file, place?.line, values.more])).toEqual([
    ['a.md', 1, 79],
    ['b.md', 81, 6],
  ]);
  expect(word(problems[0] as Problem, 'zh').message).toContain('（另有 79 处）');
});
