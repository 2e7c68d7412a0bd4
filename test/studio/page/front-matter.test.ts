import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printSchema } from '../../../scripts/commands.ts';
import { type Form, readForm, writeForm } from '../../../scripts/studio/page/front-matter.ts';
import { frontMatterKeys } from '../../../scripts/studio/page/front-matter-keys.ts';

const form: Form = {
  label: '附件3',
  title: '分工表',
  issuer: '',
  date: '',
  columns: { programme: ['任务', '单位'], task: [], step: [] },
};
const source = (yaml: string, body = '# 甲\n') => `---\n${yaml}---\n${body}`;

test('the keys that are completed are those that a front matter may have', async () => {
  const { properties } = JSON.parse(await printSchema('front-matter'));
  for (const keys of Object.values(frontMatterKeys))
    expect(keys.map(([key]) => key).sort()).toEqual(Object.keys(properties).sort());
});

describe('a form writes its values and touches nothing else', () => {
  test.each<[string, string, string]>([
    [
      'in their order',
      'columns:\n  programme: [任务]\n',
      'label: 附件3\ntitle: 分工表\ncolumns:\n  programme: [任务, 单位]\n',
    ],
    [
      'among comments and odd spaces',
      '# 会上定的\ntitle:   旧  # 暂定\nignore:\n  - {  rule: x-y,   reason: "r" }\ncolumns:\n    programme: [ 任务,   单位 ]\n',
      '# 会上定的\nlabel: 附件3\ntitle:   分工表  # 暂定\nignore:\n  - {  rule: x-y,   reason: "r" }\ncolumns:\n    programme: [ 任务,   单位 ]\n',
    ],
    [
      'over a list of lines',
      'label: 附件3\ntitle: 分工表\ncolumns:\n  programme:\n    - 任务\n    - 目标 # 旧\n  task: [措施]\n',
      'label: 附件3\ntitle: 分工表\ncolumns:\n  programme: [任务, 单位]\n',
    ],
    [
      'over a text of lines',
      'label: 附件3\ntitle: |\n  分工\n  表\ncolumns: {programme: [任务, 单位]}\n',
      'label: 附件3\ntitle: 分工表\ncolumns: {programme: [任务, 单位]}\n',
    ],
    [
      'where nothing stood',
      'title:\nlabel: ""\n',
      'title: 分工表\nlabel: 附件3\ncolumns:\n  programme: [任务, 单位]\n',
    ],
    ['where there was nothing', '', 'label: 附件3\ntitle: 分工表\ncolumns:\n  programme: [任务, 单位]\n'],
  ])('%s', (_, before, after) => {
    const written = writeForm(source(before), form) ?? '';
    expect(readForm(written)).toEqual(form);
    expect(written).toBe(source(after));
  });

  test('of a text without front matter it makes one', () => {
    expect(writeForm('# 甲\n', form)).toBe(
      '---\nlabel: 附件3\ntitle: 分工表\ncolumns:\n  programme: [任务, 单位]\n---\n\n# 甲\n',
    );
  });

  test('what is emptied is taken out', () => {
    const before = source(
      'label: 附件3\ntitle: 分工表\ndate: 2027-03-01 # 会期\ncolumns: {programme: [任务, 单位]}\n',
    );
    expect(writeForm(before, form)).toBe(before.replace('date: 2027-03-01 # 会期\n', ''));
  });

  test.each<[string, string, string]>([
    ['a list at the margin', 'programme:\n  - 旧\n  task: [措施]\n', 'programme: [任务, 单位]\n'],
    ['a comment in place of a value', 'programme: # 待填\n', 'programme: [任务, 单位] # 待填\n'],
    ['a comment before a list', 'programme: # 会上定\n    - 旧\n', 'programme: [任务, 单位] # 会上定\n'],
    ['a single name', 'programme: 旧\n', 'programme: [任务, 单位]\n'],
  ])('over %s', (_, before, after) => {
    const head = 'label: 附件3\ntitle: 分工表\ncolumns:\n  ';
    expect(writeForm(source(head + before), form)).toBe(source(head + after));
  });

  test.each(['columns:\n', 'columns: # 待填\n', 'columns: ""\n', 'columns: ~\n'])(
    'where columns have nothing: %j',
    (yaml) => {
      const written = writeForm(source(yaml), form) ?? '';
      expect(readForm(written)).toEqual(form);
    },
  );

  test('what is no name in a list stays while another field is filled in', () => {
    const before = source('columns:\n  programme:\n    - 任务\n    -\n    - {name: x}\n    - 单位\n');
    expect(writeForm(before, form)).toBe(before.replace('columns', 'label: 附件3\ntitle: 分工表\ncolumns'));
  });

  test('what cannot be written in its place is told, and nothing is written', () => {
    expect(writeForm(source('columns: 任务\n'), form)).toBeUndefined();
    expect(writeForm(source('title: [\n'), form)).toBeUndefined();
    expect(writeForm(source('- a\n'), form)).toBeUndefined();
  });

  test('every value that can be typed is read again, however the lines end', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter(
        (one) =>
          !/[\r\n\u2028\u2029\u0085\uFEFF]/u.test(one) && one.trim() === one && !/\p{Cc}|\p{Cs}/u.test(one),
      );
    const names = fc.uniqueArray(
      text.filter((one) => one !== ''),
      { maxLength: 3 },
    );
    const forms = fc.record({
      label: text,
      title: text,
      issuer: text,
      date: text,
      columns: fc.record({ programme: names, task: names, step: names }),
    });
    const ends = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(forms, forms, ends, (first, second, end) => {
        const before = source('# 说明\nlang: zh-CN\nextra: [a,  b]\n').replaceAll('\n', end);
        const written = writeForm(writeForm(before, first) ?? '', second) ?? '';
        expect(readForm(written.replaceAll(end, '\n'))).toEqual(second);
        expect(written).toContain(`# 说明${end}`);
        expect(written).toContain(`extra: [a,  b]${end}`);
        expect(written.split(end).join('')).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
