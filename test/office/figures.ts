import { expect } from 'vitest';

type Figure = {
  readonly of: string;
  readonly what: string;
  readonly measured: number;
  readonly wanted: number;
  readonly tolerance: number;
};

/** Every figure measured so far, in the order measured. */
const figures: Figure[] = [];

/** Notes a figure and holds it: what is measured may differ from what is wanted by the tolerance. */
export function hold(of: string, what: string, measured: number, wanted: number, tolerance = 0): void {
  figures.push({ of, what, measured, wanted, tolerance });
  expect
    .soft(Math.abs(measured - wanted), `${of}: ${what}: ${print(measured)}, not ${print(wanted)}`)
    .toBeLessThanOrEqual(tolerance);
}

/** All figures as one table; lengths in millimetres. */
export function figureTable(): string {
  const head = ['document and page', 'figure', 'measured', 'wanted', '±', ''];
  const rows = figures.map(({ of, what, measured, wanted, tolerance }) => [
    of,
    what,
    print(measured),
    print(wanted),
    tolerance === 0 ? '' : print(tolerance),
    Math.abs(measured - wanted) <= tolerance ? '' : 'FAILS',
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => columnsOf(row[column] ?? ''))),
  );
  return [head, ...rows]
    .map((row) =>
      row.map((text, column) => text + ' '.repeat((widths[column] ?? 0) - columnsOf(text))).join('  '),
    )
    .join('\n');
}

function print(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

/** A Chinese character takes two columns of a terminal. */
function columnsOf(text: string): number {
  return text.length + (text.match(/[⺀-￦]/gu) ?? []).length;
}
