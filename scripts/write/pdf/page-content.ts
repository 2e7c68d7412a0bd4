import type { LaidOutCell } from '../writer.ts';
import type { Line } from './set-paragraph.ts';
import type { StructureElement } from './structure.ts';

/** All that stands on a page but its number; points from the page's upper left corner. */
export type PageContent = {
  readonly lines: PlacedLine[];
  readonly rules: RuledLine[];
  /** Dots of timelines. */
  readonly dots: Dot[];
  /** What stands outside tables, paragraph by paragraph. */
  readonly blocks: string[];
  readonly cells: LaidOutCell[];
};

export type PlacedLine = {
  readonly line: Line;
  readonly x: number;
  readonly y: number;
  readonly bookmark: Bookmark | undefined;
  /** What it is part of; undefined where it only repeats what stands on a page before. */
  readonly element: StructureElement | undefined;
};

/** An entry of the outline; those of level 1 stand under the level 0 before them. */
export type Bookmark = { readonly text: string; readonly level: 0 | 1 };

/** A straight line of a table's grid, to the right or down. */
export type RuledLine = {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

/** A filled circle by its middle. */
export type Dot = { readonly x: number; readonly y: number; readonly radius: number };

/** The text that lines were made from. */
export function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('');
}
