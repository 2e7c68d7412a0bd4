import { expect, test } from 'vitest';
import { diffNames } from '../../scripts/compare/diff-names.ts';
import { marked } from './marked.ts';

test.each([
  [
    '名称、建设目标、建设原则、任务',
    '名称、建设原则、建设目标、任务',
    '名称、[-建设目标、-]建设原则、{+建设目标、+}任务',
  ],
  ['名称、目标、任务', '任务、名称、目标', '{+任务、+}名称、目标[-、任务-]'],
  ['建设目标、建设原则', '建设原则', '[-建设目标、-]建设原则'],
  ['建设目标', '建设原则', '[-建设目标-]{+建设原则+}'],
  ['', '原则', '{+原则+}'],
])('the names %s and %s are compared whole', (before, after, told) => {
  const names = (text: string) => text.split('、').filter((name) => name !== '');
  expect(marked(diffNames(names(before), names(after)))).toBe(told);
});
