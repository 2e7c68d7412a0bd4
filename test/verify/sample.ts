import type { Document } from '../../scripts/document/index.ts';
import type { Problem } from '../../scripts/problem/index.ts';
import { documentOf, heading, list, paragraph, strong, table } from '../fixtures/document.ts';

/** A label, a title, a list, a table of two programmes over three rows, and a note. */
export const sample: Document = documentOf([
  paragraph('label', '附件2：'),
  heading(1, 'title', '建设目标概览'),
  list('listItem', '坚持突出重点', '坚持交通先行'),
  table(
    ['行动计划', '目标', '任务'],
    [
      ['大湾区', '总量达到6万亿元', '1.产业'],
      ['^', '^', '2.科创'],
      ['大花园', '', [paragraph('tableText', strong('1.'), '生态'), list('tableText', '甲', '乙')]],
    ],
  ),
  paragraph('note', '备注：到2022年'),
]);

/** What a test asserts of problems: the rule and the values that say where and what, not where the text comes from. */
export function brief(problems: readonly Problem[]): unknown[] {
  return problems.map(({ rule, values }) => {
    const { source, 'source.zh': zh, 'source.en': en, ...rest } = values;
    return { rule, ...rest };
  });
}
