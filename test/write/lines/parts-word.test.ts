import { expect, it } from 'vitest';
import { partsWord } from '../../../scripts/write/lines/parts-word.ts';

it.each([
  ['推动数字经', '济高质量发展', true],
  ['推动数字经济', '高质量发展', false],
  ['建设世界级大湾', '区', true],
  ['完成投资3000', '万元以上', true],
  ['a well-', 'known city', true],
  ['the internat', 'ional airport', true],
  ['the international ', 'airport', false],
  ['建成高速公路。', '到2035年', false],
  ['', '大湾区', false],
  ['大湾区', '', false],
])('between %s and %s a word is parted: %s', (line, next, parted) => {
  expect(partsWord(line, next)).toBe(parted);
});
