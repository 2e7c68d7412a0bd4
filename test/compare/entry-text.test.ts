import { describe, expect, test } from 'vitest';
import { sameText, wholeText } from '../../scripts/compare/entry-text.ts';
import { fieldPrint, fieldText } from '../../scripts/compare/field-text.ts';
import { read } from './read.ts';

const { programmes, order } = read(
  '# 甲\n\n## 目标\n\n一句\\\n二句\n\n- 三项\n- **四**项\n\n### 乙\n\n丙\n\n### 丁',
);
const [programme] = programmes;
if (!programme) throw new Error('the source has a programme');

describe('an entry as text', () => {
  test('has a line for each paragraph, item and break of a field', () => {
    expect(fieldText(programme.fields.get('目标'))).toBe('一句\n二句\n三项\n四项');
    expect(fieldText(undefined)).toBe('');
  });

  test('shares its own text and the names under it', () => {
    expect(sameText(programme)).toBe('甲\n一句\n二句\n三项\n四项\n乙\n丁');
  });

  test('is told whole with the columns’ names and those entries under it that belong', () => {
    expect(wholeText(programme, order, ({ name }) => name.text === '乙')).toBe(
      '甲\n目标：一句\n二句\n三项\n四项\n乙\n举措：丙',
    );
  });
});

test('fields print alike when all that is printed of them is, form included', () => {
  const [a, b, c] = ['- 子\n- 丑', '- 子\n- 丑', '- 子\n- **丑**'].map((text) =>
    read(`# 甲\n\n## 目标\n\n${text}\n\n### 乙`).programmes[0]?.fields.get('目标'),
  );
  expect(fieldPrint(a)).toBe(fieldPrint(b));
  expect(fieldPrint(a)).not.toBe(fieldPrint(c));
  expect(fieldPrint(undefined)).toBe('');
});
