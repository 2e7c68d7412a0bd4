import { expect, test } from 'vitest';
import { reportUnbalanced } from '../../scripts/import/balance.ts';
import type { Line, Sheet } from '../../scripts/import/sheet.ts';
import { type Problem, problem } from '../../scripts/problem/index.ts';

const line = (text: string): Line => ({
  type: 'line',
  runs: [{ text }],
  role: undefined,
  centred: false,
  bullet: false,
  place: { file: 'a.docx' },
});

function lost(
  texts: readonly string[],
  source: string,
  told: readonly Problem[] = [],
  repeats: string[] = [],
) {
  const sheet: Sheet = {
    parts: texts.map(line),
    lang: undefined,
    own: false,
    exact: false,
    blankMerges: false,
  };
  const problems = [...told];
  reportUnbalanced(sheet, source, 'a.docx', { problems, repeats });
  return problems.slice(told.length).map(({ rule, values }) => `${rule} ${values.text}`);
}

test('what a sheet says and neither the source nor the report does is reported', () => {
  expect(lost(['修建铁路', '疏浚航道'], '# 修建铁路\n')).toEqual(['import-unread 疏浚航道']);
  expect(lost(['修路', '修路'], '# 修路\n')).toEqual(['import-unread 修路']);
});

test('nothing is where all of it is in the one or the other, numbers and marks aside', () => {
  expect(lost(['一、修建铁路；', '疏浚&航道'], '# 修建铁路\n\n疏&#27994;航道\n')).toEqual([]);
  const told = [problem('import-left-out', undefined, { text: '疏浚航道' })];
  expect(lost(['修建铁路', '疏浚航道'], '# 修建铁路\n', told)).toEqual([]);
  expect(lost(['修路', '修路（续）'], '# 修路\n', [], ['修路（续）'])).toEqual([]);
});
