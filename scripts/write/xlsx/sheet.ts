import type { Look } from './looks.ts';
import type { TextBlock, TextRun } from './text-runs.ts';

/** A cell or merged range of a sheet, by the square of its upper left corner, from 0. */
export type SheetCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly look: Look;
  /** Nothing at all where it is empty. */
  readonly runs: readonly TextRun[];
  /** Where its text is from, for links and reports; none for a text that is made here. */
  readonly blocks: readonly TextBlock[];
};

/** Where a table stands on a sheet: rows and columns from 0, the ends behind the last. */
export type TableSpot = {
  readonly from: number;
  /** The first row behind its header. */
  readonly body: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
};

/** A sheet before it is XML. */
export type Sheet = {
  readonly name: string;
  /** Widths of its columns in pixels. */
  readonly columns: readonly number[];
  /** Heights of its rows in points. */
  readonly heights: readonly number[];
  readonly cells: readonly SheetCell[];
  readonly tables: readonly TableSpot[];
  /** How many rows from the top and columns from the left stay in sight; 0 for none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The unmerged copy of a table: with a filter and the grid's lines, and its rows' heights go with their texts. */
  readonly isDetails: boolean;
};
