import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { word } from '../../../scripts/problem/index.ts';
import { imported } from '../imported.ts';

const fromFile = (name: string, wanted = {}) =>
  imported(readFileSync(new URL(`files/${name}`, import.meta.url)), name, undefined, wanted);

/** The table that every program was given: merged cells, dates, shares and sums in their formats, a line end in a cell. */
const plan = `---
label: 附件3
title: 某市重点任务分解表
columns:
  programme: [项目名称, 序号, 建设目标]
  task: [主要任务, 责任单位, 完成时限, 资金（万元）, 完成比例]
order: [序号, 项目名称, 建设目标, 主要任务, 责任单位, 完成时限, 资金（万元）, 完成比例]
numbers:
  task: none
---

# 大湾区建设

## 序号

1

## 建设目标

到2027年，建成世界级湾区。

## 主要任务

### 建设综合交通枢纽

省发展改革委、省交通运输厅

#### 完成时限

2026年3月

#### 资金（万元）

12,000.0

#### 完成比例

12.5%

### 打造科创高地建设实验室

省科技厅

#### 完成时限

2026年12月

#### 资金（万元）

350.5

#### 完成比例

50.0%

# 大通道建设

## 序号

2

## 建设目标

义甬舟开放大通道全线贯通。

## 主要任务

### 推进港口一体化

省海港集团

#### 完成时限

2027年6月

#### 资金（万元）

9,800.0

#### 完成比例

100.0%

> 备注：资金为估算数。
`;

describe('the same table as another program writes it gives the same source', () => {
  test.each([
    ['openpyxl.xlsx', ['import-more-sheets', 'import-more-sheets', 'import-comment', 'import-name-lines']],
    ['libreoffice.xlsx', ['import-more-sheets', 'import-more-sheets', 'import-comment', 'import-name-lines']],
    ['gnumeric.xlsx', ['import-more-sheets', 'import-more-sheets', 'import-comment', 'import-name-lines']],
    ['hucre.xlsx', ['import-name-lines']],
    ['write-excel-file.xlsx', ['import-name-lines']],
  ])('%s', (name, rules) => {
    const read = fromFile(name);
    expect(read.source).toBe(plan);
    expect([...read.rules].sort()).toEqual([...rules].sort());
  });
});

/** What was found, in words, at the cell where it stands. */
const told = ({ problems }: ReturnType<typeof imported>) =>
  problems.map((one) => [
    one.place?.line === undefined ? one.place?.cell : undefined,
    word(one, 'zh').message,
  ]);

test('hidden rows and columns are left out and told whole', () => {
  const read = fromFile('openpyxl-hidden.xlsx');
  expect(read.source).not.toMatch(/大花园|12,000|资金（万元）/);
  expect(told(read)).toEqual([
    ['A7', '隐藏或筛选掉的第 7 行没有导入：“3 大花园建设 美丽浙江。 治水 省水利厅 2028-01-01 1 0.2”'],
    ['G3', '隐藏的 G 列没有导入：“资金（万元） 12,000.0 350.5 9,800.0”'],
    ['D5', '表格第 5 行第 D 列：名称分成几行，已连成一行：“打造科创高地建设实验室”'],
  ]);
});

test('what stands beside the cells, and what is struck out, is told at its cell', () => {
  const read = fromFile('xlsxwriter.xlsx');
  expect(told(read)).toEqual([
    ['E4', '划去的文字没有导入：“省科委”'],
    ['B9', '文本框没有导入：“本表由发改委汇总”'],
    ['D5', '李处的批注：“再核”'],
    [undefined, '页眉或页脚没有导入：“内部资料”'],
    ['A6', '表格第 6 行是合计，改为表注'],
    ['D4', '表格第 4 行第 D 列：名称分成几行，已连成一行：“打造科创高地建设实验室”'],
  ]);
  expect(read.source).toContain('### 建设综合交通枢纽\n');
  expect(read.source).toContain('[省海港集团](https://www.zjport.com/)');
  expect(read.source).toContain('2026/12/31');
  expect(read.source).toContain('> 合计：资金（万元）22,150.50');
});

test('a table that pandas writes has its names merged as their index is', () => {
  const { source, rules } = fromFile('pandas.xlsx');
  expect(source).toContain('# 大湾区建设\n\n## 主要任务\n\n### 交通枢纽\n\n省交通运输厅\n');
  expect(rules).toEqual(['import-title-missing']);
});

describe('of several sheets', () => {
  test('the others are listed, hidden ones too, each with how to import it', () => {
    const others = fromFile('openpyxl.xlsx').problems.filter(({ rule }) => rule === 'import-more-sheets');
    expect(others.map((one) => word(one, 'zh'))).toEqual([
      { message: '工作表“说明”没有导入：“填表说明 按月报送”', fix: '要导入的是它，加上 --sheet 说明' },
      { message: '隐藏的工作表“底稿”没有导入：“内部数据”', fix: '要导入的是它，加上 --sheet 底稿' },
    ]);
  });

  test('the one that is asked for is imported, by its name or its number', () => {
    expect(fromFile('openpyxl.xlsx', { sheet: '附件3' }).source).toBe(plan);
    expect(fromFile('openpyxl.xlsx', { sheet: '1' }).source).toBe(plan);
    expect(fromFile('openpyxl.xlsx', { sheet: '说明' }).rules).toContain('import-no-table');
    const { source, problems } = fromFile('openpyxl.xlsx', { sheet: '附件4' });
    expect(source).toBeUndefined();
    expect(problems.map((one) => word(one, 'zh'))).toEqual([
      {
        message: '文件中没有工作表“附件4”',
        expected: '“附件3”、“说明”、“底稿”',
        fix: '--sheet 写其中一个的名称',
      },
    ]);
  });
});
