import { expect, test } from 'vitest';
import { shortName } from '../../scripts/compose/index.ts';

test.each([
  ['大湾区建设（六大建设行动）', '大湾区建设'],
  ['甲(乙)', '甲'],
  ['甲（乙）（丙）', '甲（乙）'],
  ['甲（乙（丙））', '甲'],
  ['甲 （乙）', '甲'],
  ['（乙）', '（乙）'],
  ['（乙）甲', '（乙）甲'],
  ['甲（乙）丙', '甲（乙）丙'],
  ['甲）', '甲）'],
  ['甲（乙)', '甲（乙)'],
  ['', ''],
])('%j is short %j', (name, expected) => {
  expect(shortName(name)).toBe(expected);
});
