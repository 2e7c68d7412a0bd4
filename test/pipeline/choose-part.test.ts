import { describe, expect, test } from 'vitest';
import { type Choice, readAttachment } from '../../scripts/model/index.ts';
import { choosePart } from '../../scripts/pipeline/choose-part.ts';
import { taskList } from '../fixtures/task-list.ts';

const { value: attachment } = readAttachment(new TextEncoder().encode(taskList), '附件2.md');

function choose(choice: Choice) {
  if (!attachment) throw new Error('the fixture is broken');
  const { value, problems } = choosePart(attachment, choice, '附件2');
  const told = problems.map(({ rule, values }) => {
    const { case: cause = '', name = '', names = '', columns = '', values: texts = '' } = values;
    return [rule, cause, name, names, columns, texts].filter((one) => one !== '').join(' ');
  });
  const tasks = value?.attachment.programmes.flatMap(({ children }) => children.map(({ name }) => name.text));
  return { tasks, told, name: value?.name, choice: value?.choice };
}

const tasksOf = (programmes: readonly string[]) => choose({ programmes }).tasks;
const first = ['精简审批', '减税降费', '信用监管'];
const second = ['平台建设', '数据共享'];

describe('programmes', () => {
  test.each(['1', '一', '第一项', '一、', '（一）', '１', '营商环境', '营商环境（三项）', '营商 环境(三项)'])(
    'are known by %s',
    (name) => expect(tasksOf([name])).toEqual(first),
  );

  test.each([[['2,1']], [['二，一']], [['数字政府、营商环境']], [['数字政府', '1']], [['1', '1', '2']]])(
    'are taken by %j in the order of the table',
    (names) => expect(tasksOf(names)).toEqual([...first, ...second]),
  );

  test('have names with commas, which are no lists', () => {
    expect(tasksOf(['山、水、林'])).toEqual(['造林']);
    expect(tasksOf(['山、水、林，2'])).toBeUndefined();
  });

  test('that are not there are told with those that are, the nearest first', () => {
    expect(choose({ programmes: ['数字政务'] }).told).toEqual([
      'part-programme 数字政务 2 数字政府 / 1 营商环境 / 4 修路 / 5 修路 / 3 山、水、林',
    ]);
    expect(choose({ programmes: ['9', '0', '1'] }).told).toHaveLength(2);
  });

  test('that share a short name are told with their numbers', () => {
    expect(choose({ programmes: ['修路'] }).told).toEqual([
      'part-programme several 修路 4 修路（一期） / 5 修路（二期）',
    ]);
    expect(tasksOf(['修路（二期）'])).toEqual(['二期工程']);
  });
});

describe('rows', () => {
  const rows = (...where: readonly string[]) =>
    choose({
      where: where.map((one) => {
        const [column = '', text = ''] = one.split('=');
        return { column, text };
      }),
    });

  test('are those in which a unit stands among others, in whatever part', () => {
    expect(rows('责任单位=省财政厅').tasks).toEqual(['精简审批', '减税降费', '数据共享']);
    expect(rows('责任单位=省发展改革委').tasks).toEqual(['精简审批', '平台建设']);
    expect(rows('责任 单位=省财政厅').tasks).toHaveLength(3);
  });

  test('may be meant by all that a cell says', () => {
    expect(rows('责任单位=省发展改革委、省财政厅').tasks).toEqual(['精简审批']);
    expect(rows('完成时限=２０２７年底前').tasks).toContain('精简审批');
    expect(rows('目标=数字政府的目标。').tasks).toEqual(second);
    expect(rows('任务=平台建设').tasks).toEqual(['平台建设']);
  });

  test('are those for which all conditions hold, of several levels, too', () => {
    expect(rows('责任单位=省财政厅', '完成时限=2028年底前').tasks).toEqual(['数据共享']);
    expect(rows('领域=数字政府', '责任单位=省发展改革委').tasks).toEqual(['平台建设']);
    const together = choose({ programmes: ['3'], where: [{ column: '责任单位', text: '省财政厅' }] });
    expect(together.told).toEqual(['part-rows together']);
  });

  test('that are not there are told with what is, the nearest first', () => {
    expect(rows('责任单位=省财政局').told[0]).toMatch(/^part-rows 省财政厅 \/ /u);
    expect(rows('单位=省财政厅').told[0]).toMatch(/^part-column 责任单位 \/ /u);
    expect(rows('序号=1').told[0]).toMatch(/^part-column /u);
  });
});

test('a part is called after what was chosen, as folders may be', () => {
  const where = [{ column: '责任单位', text: '省财政厅' }];
  expect(choose({ where })).toMatchObject({ name: '附件2（省财政厅）', choice: '责任单位=省财政厅' });
  expect(choose({ programmes: ['2', '1'], where })).toMatchObject({
    name: '附件2（营商环境、数字政府、省财政厅）',
    choice: '营商环境；数字政府；责任单位=省财政厅',
  });
  const typed = choose({ where: [{ column: '完成 时限', text: '２０２７ 年底前' }] });
  expect(typed).toMatchObject({ name: '附件2（2027年底前）', choice: '完成时限=2027年底前' });
  expect(choose({ where: [{ column: '任务', text: '一期/工程' }] }).name).toBe('附件2（一期_工程）');
});
