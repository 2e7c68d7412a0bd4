import { expect, it } from 'vitest';
import { withLoneItems } from '../../scripts/compose/lone-items.ts';
import { list, paragraph, table } from '../fixtures/document.ts';

const one = [paragraph('tableItem', '1.甲')];
const lines = [
  paragraph('tableText', '引：'),
  paragraph('tableItem', '1.甲。'),
  paragraph('tableItem', '2.乙。'),
];
const runOn = [paragraph('tableText', '1.甲；2.乙')];

/** The roles in the cells of each row. */
function rolesIn({ rows }: ReturnType<typeof table>): string[] {
  return withLoneItems(rows).map(({ cells }) =>
    cells.map(({ children }) => children.map(({ role }) => role).join(' ')).join(' | '),
  );
}

it('an item alone in its cell is text where no cell of its column has a list, as items that run on are', () => {
  const given = table(
    ['甲', '乙'],
    [
      [one, lines],
      [runOn, one],
      [[list('tableItem', '甲')], '文'],
    ],
  );
  expect(rolesIn(given).slice(1)).toEqual([
    'tableText | tableText tableItem tableItem',
    'tableText | tableItem',
    'tableText | tableText',
  ]);
});

it('a list of several items makes one of its column, too', () => {
  const given = table(['甲'], [[one], [[list('tableItem', '甲', '乙')]]]);
  expect(rolesIn(given).slice(1)).toEqual(['tableItem', 'tableItem']);
});
