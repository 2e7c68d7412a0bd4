import { expect, test } from 'vitest';
import { columnText } from '../../scripts/compare/column-text.ts';
import { read } from './read.ts';

test('a column is its name and what is written in it, each with its entry, if both versions have that', () => {
  const attachment = read('# 甲\n\n### 乙\n\n丙\n\n### 丁\n\n- 戊\n- 己\n\n### 庚\n\n# 辛\n\n### 壬\n\n癸');
  const column = attachment.order.find(({ name }) => name === '举措');
  if (!column) throw new Error('the source has the column');
  expect(columnText(attachment, column, ({ name }) => name.text !== '壬')).toBe(
    '举措\n甲 › 乙：丙\n甲 › 丁：戊\n己',
  );
});
