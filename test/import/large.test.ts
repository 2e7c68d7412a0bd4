import { expect, test } from 'vitest';
import { imported } from './imported.ts';
import { cell, paragraph, row, table, wordFile } from './word-file.ts';

const top = paragraph('附件2') + paragraph('概览');
const head = row([cell('项目'), cell('任务')]);
const fileOf = (count: number, rowOf: (index: number) => string) =>
  wordFile(top + table(head, ...Array.from({ length: count }, (_, index) => rowOf(index))));

test('a table of 60,000 rows that are all the same is read, and told in one finding', () => {
  const { problems, attachment } = imported(
    fileOf(60_000, () => row([cell('甲'), cell('乙')])),
    'a.docx',
  );
  expect(problems).toMatchObject([{ rule: 'import-names-joined', values: { rows: '3—60001', text: '甲' } }]);
  expect(attachment?.programmes.map(({ name }) => name.text)).toEqual(['甲']);
});

test('a table of more elements than are read is refused with the limit', () => {
  const file = wordFile(top + table(head) + '<w:p/>'.repeat(1_000_000));
  expect(imported(file, 'a.docx')).toMatchObject({
    problems: [
      {
        rule: 'import-too-large',
        values: { case: 'elements', part: 'word/document.xml', limit: 1_000_000 },
      },
    ],
    source: undefined,
  });
});

test('a name that stands in every other row is told once, its rows in short', () => {
  const { problems } = imported(
    fileOf(600, (index) => row([cell(`甲${index % 2}`), cell(`乙${index % 3}`)])),
    'a.docx',
  );
  expect(problems).toMatchObject([
    {
      rule: 'import-name-twice',
      values: { text: '甲0', rows: '2、4、6、8、10、12、14、16、18、20、…、600' },
    },
    {
      rule: 'import-name-twice',
      values: { text: '甲1', rows: '3、5、7、9、11、13、15、17、19、21、…、601' },
    },
  ]);
});

test('what is the same in four rows or more is told once, with the rows; in fewer, of each', () => {
  const page = (count: number) =>
    `概览\n项目\t任务\n${Array.from({ length: count }, (_, index) => `甲${index}\t1.一；3.二\n`).join('')}`;
  const told = (count: number) =>
    imported(page(count), 'a.txt')
      .problems.filter(({ rule }) => rule === 'import-number-order')
      .map(({ values, place }) => [values.row, place?.line]);
  expect(told(3)).toEqual([
    [2, 3],
    [3, 4],
    [4, 5],
  ]);
  expect(told(40)).toEqual([['2—41', 3]]);
});

test('a table that is more than one source can hold is told as such, and makes none', () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => `项目${row},目标,任务,单位,时限`);
  const { source, problems } = imported(['项目,目标,任务,责任单位,完成时限', ...rows].join('\n'), 'a.csv');
  expect(source).toBeUndefined();
  expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
    {
      rule: 'import-too-large',
      values: { case: 'source', part: 'a.csv', 'limit.zh': expect.stringContaining('70000 行') },
    },
  ]);
});
