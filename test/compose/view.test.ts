import { expect, test } from 'vitest';
import { viewComparison } from '../../scripts/compose/comparison-view.ts';
import { viewRows } from '../../scripts/compose/rows.ts';
import { inOrder, viewOf } from '../../scripts/compose/view.ts';
import { type Shape, viewShape } from '../../scripts/compose/view-shape.ts';
import { defaultProgrammes, makeAttachment } from './make-attachment.ts';

/** What in a view is not as its shape says. */
function faults(value: unknown, shape: Shape, path: string): string[] {
  const object = value as Record<string, unknown>;
  switch (shape.kind) {
    case 'text':
    case 'date':
      if (value === null) return shape.optional ? [] : [`${path} is null`];
      return typeof value === 'string' || typeof object.raw === 'string' ? [] : [`${path} is no text`];
    case 'number':
      return typeof value === 'number' ? [] : [`${path} is no number`];
    case 'flag':
      return [];
    case 'field':
      return Array.isArray(object.blocks) ? [] : [`${path} is no field`];
    case 'list':
      if (!Array.isArray(value)) return [`${path} is no list`];
      return value.flatMap((item, index) => faults(item, shape.item, `${path}[${index}]`));
    case 'fields': {
      const names = (value as { [inOrder]: { raw: string }[] })[inOrder].map(({ raw }) => raw);
      return names.join() === shape.names.join() ? [] : [`${path} has the fields ${names}`];
    }
    case 'object':
      return Object.entries(shape.keys).flatMap(([key, below]) =>
        Object.hasOwn(object, key)
          ? faults(object[key], below, `${path}.${key}`)
          : [`${path}.${key} is not there`],
      );
  }
}

test('the view is what templates are checked against', () => {
  const attachment = makeAttachment({
    columns: { programme: ['名称', '目标'], task: ['任务', '举措'], step: ['步骤', '时限'] },
    programmes: [{ name: '甲', below: [{ name: '乙', below: [{ name: '丙' }] }] }, ...defaultProgrammes],
  });
  const view = viewOf(attachment);
  const [programme] = view.top.programmes;
  expect(
    faults({ ...view.top, rows: viewRows(view) }, viewShape('overview', attachment.columns), 'view'),
  ).toEqual([]);
  expect(faults({ ...view.top, programme }, viewShape('briefing', attachment.columns), 'view')).toEqual([]);
});

test('so is that of a comparison', () => {
  const attachment = makeAttachment({ issuer: '省政府', date: '2018-05-01' });
  const note = attachment.notes[0];
  const change = { kind: 'deleted', location: '表注', remark: '删除', before: note, after: undefined };
  const { top } = viewComparison({
    attachment,
    before: '一稿.md',
    after: '二稿.md',
    kinds: [{ kind: 'deleted', name: '删除', number: 1 }],
    changes: [change],
    briefings: [{ name: '湾区', isNew: true }],
    withdrawn: ['花园'],
  });
  const shape = viewShape('comparison', attachment.columns);
  expect(faults(top, shape, 'view')).toEqual([]);
  expect(Object.keys(top).sort()).toEqual(shape.kind === 'object' ? Object.keys(shape.keys).sort() : []);
});

test('an attachment has one view, shared by its briefings', () => {
  const attachment = makeAttachment();
  expect(viewOf(attachment)).toBe(viewOf(attachment));
});

test('fields stand in printed order, whatever their names', () => {
  const attachment = makeAttachment({
    columns: { programme: ['名称', '目标', '2027', '__proto__', 'constructor'] },
    order: ['constructor', '2027', '名称', '__proto__', '目标'],
    programmes: [{ name: '甲' }],
  });
  const [programme] = viewOf(attachment).top.programmes;
  expect(programme?.fields[inOrder].map(({ raw }) => raw)).toEqual([
    'constructor',
    '2027',
    '__proto__',
    '目标',
  ]);
});
