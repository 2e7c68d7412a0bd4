import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compose, composed, outline } from './compose-with.ts';
import {
  defaultProgrammes,
  field,
  makeAttachment,
  ordered,
  type Plan,
  paragraph,
  unordered,
} from './make-attachment.ts';

describe('the overview template', () => {
  test('prints label, title, table and notes', () => {
    expect(outline(composed(makeAttachment(), 'overview'))).toEqual([
      'label: 附件2：',
      'title: 浙江省“四大建设”概览',
      '名称 | 目标 | 任务 | 举措',
      '大湾区建设（六大建设行动） | 到2022年达到甲；到2035年达到乙。 | 1.行动一 | 1.做甲；2.做乙',
      '^ | ^ | 2.行动二 | 1.做丙。⏎2.做丁。',
      '大花园建设 |  | 1.工程一 | 做戊。',
      'note: 备注：说明。',
    ]);
  });

  test('merges a level over its rows wherever its column stands, and counts the rows in 序号', () => {
    const attachment = makeAttachment({ order: ['序号', '任务', '名称', '举措', '目标'], notes: [] });
    expect(outline(composed(attachment, 'overview')).slice(2)).toEqual([
      '序号 | 任务 | 名称 | 举措 | 目标',
      '1 | 1.行动一 | 大湾区建设（六大建设行动） | 1.做甲；2.做乙 | 到2022年达到甲；到2035年达到乙。',
      '2 | 2.行动二 | ^ | 1.做丙。⏎2.做丁。 | ^',
      '3 | 1.工程一 | 大花园建设 | 做戊。 | ',
    ]);
  });

  test('fits attachments of one level', () => {
    const attachment = makeAttachment({
      columns: { programme: ['事项', '2027', 'no'] },
      programmes: [{ name: '甲', fields: { 2027: field(paragraph('乙')) } }, { name: '丙' }],
      numbers: { programme: '（一）' },
    });
    expect(outline(composed(attachment, 'overview')).slice(2, 5)).toEqual([
      '事项 | 2027 | no',
      '（一）甲 | 乙 | ',
      '（二）丙 |  | ',
    ]);
  });

  test('fits attachments of three levels, with entries that have none below them', () => {
    const attachment = makeAttachment({ ...threeLevels, numbers: { step: '（1）', programme: '一、' } });
    expect(outline(composed(attachment, 'overview')).slice(2, 7)).toEqual([
      '名称 | 目标 | 任务 | 责任 | 步骤 | 时限',
      '一、甲 |  | 1.任务一 | 某厅 | （1）步骤一 | 年内',
      '^ | ^ | ^ | ^ | （2）步骤二 | ',
      '^ | ^ | 2.任务二 |  |  | ',
      'note: 备注：说明。',
    ]);
  });

  test('leaves nothing behind for an absent label', () => {
    const { children } = composed(makeAttachment({ label: undefined, notes: [] }), 'overview');
    expect(children.map(({ type }) => type)).toEqual(['heading', 'table']);
  });

  test('says which rows are header rows and names the columns', () => {
    const [, , table] = composed(makeAttachment(), 'overview').children;
    expect(table).toMatchObject({
      type: 'table',
      headerRows: 1,
      columns: [{ name: '名称' }, { name: '目标' }, { name: '任务' }, { name: '举措' }],
    });
  });

  test('gives the document its page, title, language, date and first page number', () => {
    expect(composed(makeAttachment({ date: '2018-05-01' }), 'overview')).toMatchObject({
      page: 'overview',
      title: '浙江省“四大建设”概览',
      lang: 'zh-CN',
      date: '2018-05-01',
      startPage: 1,
    });
  });
});

describe('the briefing template', () => {
  test('prints a programme with its milestones, tasks, their counts and where it is taken from', () => {
    const document = composed(makeAttachment({ issuer: '某委', date: '2018-05-01' }), 'briefing');
    expect(document).toMatchObject({ page: 'briefing', title: '大湾区建设（六大建设行动）' });
    expect(outline(document)).toEqual([
      'title: 大湾区建设（六大建设行动）',
      'heading1: 目标',
      'body: 到2022年达到甲；到2035年达到乙。',
      'heading1: 时间节点',
      '年份 | 要求',
      '2022 | 到2022年达到甲',
      '2035 | 到2035年达到乙',
      'heading1: 任务（2项）',
      '任务 | 举措',
      '1.行动一（2项） | 1.做甲；2.做乙',
      '2.行动二（2项） | 1.做丙。⏎2.做丁。',
      'provenance: 摘自附件2《浙江省“四大建设”概览》，某委，2018年5月1日',
    ]);
  });

  test('leaves no heading behind for what is not there', () => {
    const attachment = makeAttachment({ label: undefined, programmes: defaultProgrammes.slice(1) });
    expect(outline(composed(attachment, 'briefing'))).toEqual([
      'title: 大花园建设',
      'heading1: 任务（1项）',
      '任务 | 举措',
      '1.工程一 | 做戊。',
      'provenance: 摘自《浙江省“四大建设”概览》',
    ]);
  });

  test('fits a programme without a level below it', () => {
    const attachment = makeAttachment({
      columns: { programme: ['事项', '要点'] },
      programmes: [{ name: '甲', fields: { 要点: field(unordered('乙', '丙'), ordered('丁')) } }],
    });
    expect(outline(composed(attachment, 'briefing'))).toEqual([
      'title: 甲',
      'heading1: 要点',
      '- |乙',
      '- |丙',
      '- 1.|丁',
      'provenance: 摘自附件2《浙江省“四大建设”概览》',
    ]);
  });

  test('fits three levels, its columns in any order', () => {
    const attachment = makeAttachment({
      ...threeLevels,
      order: ['时限', '步骤', '责任', '任务', '目标', '名称'],
    });
    expect(outline(composed(attachment, 'briefing'))).toEqual([
      'title: 甲',
      'heading1: 任务（2项）',
      '任务 | 责任 | 步骤 | 时限',
      '1.任务一（2项） | 某厅 | 步骤一 | 年内',
      '^ | ^ | 步骤二 | ',
      '2.任务二 |  |  | ',
      'provenance: 摘自附件2《浙江省“四大建设”概览》',
    ]);
  });
});

describe('what a briefing says in one line', () => {
  const programmes = [
    {
      name: '宜兴市',
      fields: {
        省: field(paragraph('江苏省')),
        目标: field(paragraph('到2025年建成。')),
        时限: field(paragraph('2026年12月底')),
      },
      below: [
        { name: '一', fields: { 牵头单位: field(paragraph('市发展改革委')) } },
        { name: '二', fields: { 牵头单位: field(paragraph('市经信局、市财政局')) } },
        { name: '三', fields: { 牵头单位: field(paragraph('市发展改革委')) } },
      ],
    },
  ];
  const columns = { programme: ['县', '省', '目标', '时限'], task: ['任务', '牵头单位'] };

  test('is who leads its tasks, each unit once, and a field of one short value beside its name', () => {
    const lines = outline(composed(makeAttachment({ columns, programmes }), 'briefing'));
    expect(lines.slice(0, 6)).toEqual([
      'title: 宜兴市',
      'body: 牵头单位：市发展改革委、市经信局、市财政局',
      'body: 省：江苏省',
      'body: 时限：2026年12月底',
      'heading1: 目标',
      'body: 到2025年建成。',
    ]);
  });

  test('is in English where the attachment is', () => {
    const lines = outline(composed(makeAttachment({ columns, programmes, lang: 'en' }), 'briefing'));
    expect(lines).toContain('body: 省: 江苏省');
    expect(lines).toContain('heading1: 任务 (3)');
    expect(lines.at(-1)).toBe('provenance: From 附件2, 浙江省“四大建设”概览');
  });

  test('names a title that has 《》 itself without others round it', () => {
    const title = '《行动方案》任务分工表';
    expect(outline(composed(makeAttachment({ title }), 'briefing')).at(-1)).toBe(
      `provenance: 摘自附件2${title}`,
    );
  });
});

test('names in tables and the title stand broken where their author breaks them, and whole elsewhere', () => {
  const attachment = makeAttachment({});
  const [first, ...others] = attachment.programmes;
  if (!first) throw new Error('no programme');
  const name = { ...first.name, breaks: [5] };
  const title = { ...attachment.title, breaks: [9] };
  const given = { ...attachment, title, programmes: [{ ...first, name }, ...others] };
  const overview = composed(given, 'overview');
  expect(overview.title).toBe(attachment.title.text);
  const lines = outline(overview);
  expect(lines[1]).toBe('title: 浙江省“四大建设”\n概览');
  expect(lines.some((line) => line.startsWith('大湾区建设↵（六大建设行动）'))).toBe(true);
  const briefing = composed(given, 'briefing');
  expect(briefing.title).toBe(first.name.text);
  expect(outline(briefing)[0]).toBe('title: 大湾区建设（六大建设行动）');
  expect(outline(briefing).join()).not.toContain('概览\n');
});

test('columns may have names that mean something to JavaScript', () => {
  const names = ['constructor', '__proto__', '2027', 'toString', 'length'];
  const fields = Object.fromEntries(
    [...names.entries()].map(([index, name]) => [name, field(paragraph(`第${index}`))]),
  );
  Object.defineProperty(fields, '__proto__', { value: field(paragraph('第1')), enumerable: true });
  const attachment = makeAttachment({
    columns: { programme: ['名称', ...names] },
    programmes: [{ name: '甲', fields }],
  });
  expect(outline(composed(attachment, 'overview')).slice(2, 4)).toEqual([
    '名称 | constructor | __proto__ | 2027 | toString | length',
    '甲 | 第0 | 第1 | 第2 | 第3 | 第4',
  ]);
  const paths = names
    .map((name) => `{{prose programme.fields.[${name}]}}`)
    .map((line) => `甲\n\n<p></p>${line}`);
  expect(outline(composed(attachment, 'briefing', `# {{programme.name}}\n\n${paths.join('\n\n')}`))).toEqual([
    'title: 甲',
    ...names.flatMap((_, index) => ['body: 甲', `body: 第${index}`]),
  ]);
});

test('no shipped template holds a word of the sample', () => {
  for (const kind of ['overview', 'briefing']) {
    const template = readFileSync(new URL(`../../templates/${kind}.md.hbs`, import.meta.url), 'utf8');
    expect(template).not.toMatch(/行动计划|建设目标|建设原则|主要任务|主要举措|大湾区|四大建设/);
  }
});

test('the shipped templates give the same document each time', () => {
  const attachment = makeAttachment();
  expect(compose(attachment, 'overview')).toEqual(compose(attachment, 'overview'));
  expect(compose(attachment, 'briefing')).toEqual(compose(attachment, 'briefing'));
});

const threeLevels: { columns: Record<string, string[]>; programmes: Plan[] } = {
  columns: { programme: ['名称', '目标'], task: ['任务', '责任'], step: ['步骤', '时限'] },
  programmes: [
    {
      name: '甲',
      below: [
        {
          name: '任务一',
          fields: { 责任: field(paragraph('某厅')) },
          below: [{ name: '步骤一', fields: { 时限: field(paragraph('年内')) } }, { name: '步骤二' }],
        },
        { name: '任务二' },
      ],
    },
  ],
};
