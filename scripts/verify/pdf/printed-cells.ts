import type { GridCell } from '../content.ts';
import { asSeen } from '../normalize.ts';
import { middle } from './band.ts';
import { type Area, boxOf, isClosed, type Lattice } from './lattice.ts';
import { linesOf } from './lines-of.ts';
import { type Box, type Run, tolerance } from './page.ts';

/** A cell, or the part of it that stands on one page. */
export type PrintedCell = {
  readonly cell: GridCell;
  readonly text: string;
  readonly closed: boolean;
  /** Whether it ends above the page's last strip, so that nothing of it can follow. */
  readonly ended: boolean;
  /** What is drawn over the cell's edge. */
  readonly astray: readonly Run[];
};

/** A lattice with its text, each run in the square where its middle lies. */
export type FilledLattice = {
  readonly lattice: Lattice;
  readonly squares: readonly (readonly (readonly Run[])[])[];
  /** Text beside the lattice. */
  readonly outside: readonly Run[];
};

/** Puts text into the squares of a lattice. */
export function fillLattice(lattice: Lattice, runs: readonly Run[]): FilledLattice {
  const squares: Run[][][] = lattice.ys.slice(1).map(() => lattice.xs.slice(1).map(() => []));
  const outside: Run[] = [];
  for (const run of runs) {
    const strip = lattice.ys.findLastIndex((y) => y <= middle(run));
    const column = lattice.xs.findLastIndex((x) => x <= (run.left + run.right) / 2);
    (squares[strip]?.[column] ?? outside).push(run);
  }
  return { lattice, squares, outside };
}

/** Reads the cells that stand on a page, given which cell should cover each of its squares. */
export function printedCells(
  filled: FilledLattice,
  owners: readonly (readonly (GridCell | undefined)[])[],
): PrintedCell[] {
  const areas = new Map<GridCell, Area>();
  owners.forEach((row, strip) => {
    row.forEach((cell, column) => {
      if (cell) areas.set(cell, extend(areas.get(cell), strip, column));
    });
  });
  return [...areas].map(([cell, area]) => printedCell(filled, cell, area));
}

function printedCell({ lattice, squares }: FilledLattice, cell: GridCell, area: Area): PrintedCell {
  const runs = squares
    .slice(area.strip, area.endStrip)
    .flatMap((strip) => strip.slice(area.column, area.endColumn).flat());
  const box = boxOf(lattice, area);
  return {
    cell,
    text: asSeen(
      linesOf(runs)
        .map((line) => line.text)
        .join(''),
    ),
    closed: isClosed(lattice, area),
    ended: area.endStrip < squares.length,
    astray: runs.filter((run) => !isWithin(run, box)),
  };
}

function extend(area: Area | undefined, strip: number, column: number): Area {
  return {
    strip: area?.strip ?? strip,
    endStrip: strip + 1,
    column: area?.column ?? column,
    endColumn: Math.max(area?.endColumn ?? 0, column + 1),
  };
}

/** Whether a box lies within another, the thickness of a line aside. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - tolerance &&
    inner.right <= outer.right + tolerance &&
    inner.top >= outer.top - tolerance &&
    inner.bottom <= outer.bottom + tolerance
  );
}
