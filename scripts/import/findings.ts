import { type CellPlace, type Place, type Problem, problem, type RuleId } from '../problem/index.ts';

/** What an import could not take, or doubts. */
export type Findings = {
  readonly problems: Problem[];
  /** Texts that say again what another cell says, and are taken once: what was decided is among the problems. */
  readonly repeats?: string[];
};

/** Where something stands in the table: row and column count from 0, the header's rows with them. */
type Spot = { readonly row: number; readonly column: number; readonly place: Place };

/** Reports what was found in a cell; `row` and `column` are said as a reader of the file counts them. */
export function reportCell(
  { problems }: Findings,
  rule: RuleId,
  spot: Spot,
  values: Problem['values'] = {},
): void {
  const { column, place } = spot;
  const named = columnLettersOf(place) ?? column + 1;
  problems.push(problem(rule, place, { row: rowNumber(spot), column: named, ...values }));
}

/** What stands over the column of a cell in a workbook, such as `C`; undefined for any other place. */
export function columnLettersOf(place: Place): string | undefined {
  return isOnSheet(place) ? place.cell.replace(/\d+$/, '') : undefined;
}

/** A row's number: the one beside it in a workbook, else counted in the table from 1. */
export function rowNumber({ row, place }: Pick<Spot, 'row' | 'place'>): number {
  return isOnSheet(place) ? place.tableRow : row + 1;
}

function isOnSheet(place: Place): place is CellPlace & Required<Pick<CellPlace, 'cell' | 'tableRow'>> {
  return place.line === undefined && place.cell !== undefined && place.tableRow !== undefined;
}
