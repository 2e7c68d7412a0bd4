import { expect, test } from 'vitest';
import { type Style, styleFor } from '../../scripts/style/index.ts';
import { shippedContext } from '../fixtures/context.ts';
import { documentOf, table } from '../fixtures/document.ts';

const { style } = shippedContext();
const long = '到2020年，有效规范捕捞活动，终止过度捕捞、非法、未报告和无管制的捕捞活动以及破坏性捕捞做法';

function alignsOf(task: string, step: string, given: Style = style) {
  const names = table(
    ['计划', '任务', '举措'],
    [
      ['计划', '短名', step],
      ['^', task, '短名'],
    ],
    ['programmeName', 'taskName', 'stepName'],
  );
  const { programmeName, taskName, stepName } = styleFor(documentOf([names]), given).roles;
  return [programmeName.align, taskName.align, stepName.align];
}

test('names of a level are set as text where one of them is as long as one', () => {
  expect(alignsOf('打造现代产业高地', '实施工程')).toEqual(['center', 'left', 'left']);
  expect(alignsOf(long, '实施工程')).toEqual(['center', 'justify', 'left']);
  expect(alignsOf(long, long)).toEqual(['center', 'justify', 'justify']);
});

test('names the style sheet centres stay so', () => {
  const taskName = { ...style.roles.taskName, align: 'center' as const };
  expect(alignsOf(long, '短', { ...style, roles: { ...style.roles, taskName } })[1]).toBe('center');
});

test('a name that goes on is marked in English in an English document, unless the office marks it so itself', () => {
  const english = { ...documentOf([]), lang: 'en' };
  expect(styleFor(english, style).table.continued).toBe(' (continued)');
  expect(styleFor(documentOf([]), style).table.continued).toBe('（续）');
  const own = { ...style, table: { ...style.table, continued: ' (cont.)' } };
  expect(styleFor(english, own).table.continued).toBe(' (cont.)');
});

test('cells in English are ragged, running text is not, and long names are names', () => {
  const { roles } = styleFor(documentOf([table(['A'], [[long]], ['taskName'])], { lang: 'en-GB' }), style);
  const aligns = [roles.tableText, roles.tableItem, roles.body, roles.taskName].map(({ align }) => align);
  expect(aligns).toEqual(['left', 'left', 'justify', 'left']);
});
