import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellBox, GridBox, GridPage } from '../../../scripts/write/pdf/grid-box.ts';
import { paginateGrid } from '../../../scripts/write/pdf/paginate-grid.ts';

const padding = 4;
const line = 10;

type Given = Partial<Omit<CellBox, 'repeat'>> & {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly repeat?: readonly number[];
};

function cell({ count, row, column, rowSpan = 1, repeat, partsWord }: Given): CellBox {
  const lines = new Array<number>(count).fill(line);
  return {
    row,
    column,
    rowSpan,
    lines,
    repeat: repeat && (() => repeat),
    ...(partsWord ? { partsWord } : {}),
  };
}

function grid(rows: number, headerRows: number, cells: readonly CellBox[]): GridBox {
  return { rows, headerRows, cells, padding, leastRow: line + padding };
}

/** A header, then `tasks` rows: a name and a field merged over all of them, a task of `lines` lines in each. */
function programme(tasks: number, lines: number, field: number): GridBox {
  const body = Array.from({ length: tasks }, (_, row) => cell({ row: row + 1, column: 2, count: lines }));
  const repeat = [line, line];
  return grid(tasks + 1, 1, [
    ...[0, 1, 2].map((column) => cell({ row: 0, column, count: 1 })),
    cell({ row: 1, column: 0, rowSpan: tasks, count: 2, repeat }),
    cell({ row: 1, column: 1, rowSpan: tasks, count: field }),
    ...body,
  ]);
}

/** The lines of each cell in the order of the pages, a repeated name or header left out. */
function linesOf(pages: readonly GridPage[], index: number): number[] {
  return pages
    .flatMap(({ parts }) => parts.filter((part) => part.cell === index && !part.again))
    .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
}

function heightOfPart(pages: readonly GridPage[], index: number): number | undefined {
  return pages[0]?.parts.find((part) => part.cell === index)?.height;
}

describe('a table that fits', () => {
  it('stands on one page, its rows as high as their highest cell', () => {
    const pages = paginateGrid(programme(3, 2, 1), 500, 500);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.height).toBe(14 + 3 * 24);
  });

  it('spreads what a merged field needs more than its rows evenly over them', () => {
    const pages = paginateGrid(programme(3, 1, 12), 500, 500);
    expect(pages[0]?.height).toBe(14 + 124);
    for (const task of [5, 6, 7]) expect(heightOfPart(pages, task)).toBeCloseTo(124 / 3);
  });

  it('satisfies a smaller span before the greater one it lies in', () => {
    const box = grid(4, 0, [
      cell({ row: 0, column: 0, rowSpan: 4, count: 16 }),
      cell({ row: 0, column: 1, rowSpan: 2, count: 12 }),
      ...[0, 1].map((row) => cell({ row, column: 2, count: 1 })),
      ...[2, 3].map((row) => cell({ row, column: 1, count: 1 })),
    ]);
    expect(paginateGrid(box, 500, 500)[0]?.height).toBe(164);
  });
});

describe('a table that is cut', () => {
  it('repeats its header and the name, and lets the field flow', () => {
    const pages = paginateGrid(programme(6, 2, 9), 100, 100);
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, { parts }] of pages.entries()) {
      expect(parts.slice(0, 3).map((part) => [part.cell, part.again])).toEqual(
        [0, 1, 2].map((at) => [at, index > 0]),
      );
      expect(parts.find((part) => part.cell === 3)).toMatchObject({ from: 0, to: 2, again: index > 0 });
    }
    expect(linesOf(pages, 4)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('keeps each row whole that fits a page', () => {
    const pages = paginateGrid(programme(9, 3, 1), 100, 100);
    for (let task = 5; task < 14; task++) {
      expect(pages.filter(({ parts }) => parts.some((part) => part.cell === task))).toHaveLength(1);
    }
  });

  it('leaves a field empty on the pages after its end', () => {
    const pages = paginateGrid(programme(9, 2, 1), 100, 100);
    const fields = pages.map(({ parts }) => parts.find((part) => part.cell === 4));
    expect(fields.map((part) => part && part.to - part.from)).toEqual([1, ...pages.slice(1).map(() => 0)]);
  });

  it('moves a group to the next page where its name does not fit', () => {
    const box = grid(3, 0, [
      cell({ row: 0, column: 0, rowSpan: 1, count: 5 }),
      cell({ row: 1, column: 0, rowSpan: 2, count: 4, repeat: [line, line, line, line] }),
      cell({ row: 0, column: 1, count: 1 }),
      cell({ row: 1, column: 1, count: 1 }),
      cell({ row: 2, column: 1, count: 5 }),
    ]);
    const pages = paginateGrid(box, 90, 90);
    expect(pages[0]?.parts.map((part) => part.cell)).toEqual([0, 2]);
    expect(pages[1]?.parts[0]).toMatchObject({ cell: 1, from: 0, to: 4, again: false });
  });

  it('cuts a row higher than a page between lines, two at least on either side', () => {
    const box = grid(2, 0, [cell({ row: 0, column: 0, count: 1 }), cell({ row: 1, column: 0, count: 22 })]);
    const pages = paginateGrid(box, 100, 100);
    expect(linesOf(pages, 1)).toHaveLength(22);
    for (const { parts } of pages) {
      for (const part of parts.filter(({ cell }) => cell === 1))
        expect(part.to - part.from).toBeGreaterThanOrEqual(2);
    }
  });

  it.each([
    ['takes one line less where a word is parted after the last', [8], [8, 10]],
    ['does not where one is parted there, too', [7, 8], [9, 9]],
    ['does not where none is parted', [3], [9, 9]],
  ])('%s', (_, parted, counts) => {
    const partsWord = (at: number) => parted.includes(at);
    const box = grid(1, 0, [cell({ row: 0, column: 0, count: 18, partsWord })]);
    const parts = paginateGrid(box, 100, 110).map((page) => page.parts[0]);
    expect(parts.map((part) => (part?.to ?? 0) - (part?.from ?? 0))).toEqual(counts);
  });

  it('lets a field longer than all its rows flow on beside their empty cells', () => {
    const pages = paginateGrid(programme(2, 1, 40), 100, 100);
    expect(linesOf(pages, 4)).toHaveLength(40);
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages.slice(0, -1)) expect(page.height).toBeGreaterThan(86);
  });

  it('cuts only a name higher than a page', () => {
    const repeat = new Array<number>(31).fill(line);
    const box = grid(2, 0, [
      cell({ row: 0, column: 0, rowSpan: 2, count: 30, repeat }),
      cell({ row: 0, column: 1, count: 1 }),
      cell({ row: 1, column: 1, count: 1 }),
    ]);
    const pages = paginateGrid(box, 100, 100);
    expect(linesOf(pages, 0)).toHaveLength(30);
    expect(pages.flatMap(({ parts }) => parts).some(({ again }) => again)).toBe(false);
  });

  it('begins on the next page where its first row does not fit on this one', () => {
    const pages = paginateGrid(programme(2, 3, 1), 40, 100);
    expect(pages[0]).toMatchObject({ height: 0, parts: [] });
    expect(pages).toHaveLength(2);
  });

  it('leaves no single row for the last page', () => {
    const pages = paginateGrid(programme(6, 1, 1), 14 + 5 * 14, 100);
    expect(pages.map(({ parts }) => parts.filter(({ cell }) => cell > 4).length)).toEqual([4, 2]);
  });

  it('leaves no single row of a programme for the next page where this one can spare another', () => {
    const two = (tasks: number) => {
      const repeat = [line, line];
      const rows = tasks + 5;
      return grid(rows, 0, [
        cell({ row: 0, column: 0, rowSpan: tasks, count: 2, repeat }),
        cell({ row: tasks, column: 0, rowSpan: 5, count: 2, repeat }),
        ...Array.from({ length: rows }, (_, row) => cell({ row, column: 1, count: 1 })),
      ]);
    };
    const counts = (tasks: number) =>
      paginateGrid(two(tasks), 7 * 14, 7 * 14).map(
        ({ parts }) => parts.filter(({ cell: at }) => at > 1).length,
      );
    expect(counts(7)).toEqual([7, 5]);
    expect(counts(8)).toEqual([6, 7]);
    // The last programme has two rows on either side as it is.
    expect(counts(5)).toEqual([7, 3]);
  });

  it('divides no programme of few low rows, and leaves no first row of one at its foot', () => {
    const groups = (...sizes: number[]) => {
      const count = sizes.reduce((sum, size) => sum + size, 0);
      let row = 0;
      const names = sizes.map((size) => {
        row += size;
        return cell({ row: row - size, column: 0, rowSpan: size, count: 1, repeat: [line] });
      });
      const body = Array.from({ length: count }, (_, at) => cell({ row: at, column: 1, count: 1 }));
      return paginateGrid(grid(count, 0, [...names, ...body]), 7 * 14, 7 * 14).map(
        ({ parts }) => parts.filter(({ cell: at }) => at >= sizes.length).length,
      );
    };
    expect(groups(6, 2, 3)).toEqual([6, 5]);
    expect(groups(5, 3, 3)).toEqual([5, 6]);
    expect(groups(6, 6)).toEqual([6, 6]);
    expect(groups(4, 6)).toEqual([7, 3]);
  });

  it('takes two rows along to where the note after it stands', () => {
    const pages = paginateGrid(programme(6, 1, 1), 100, 100, 20);
    expect(pages.map(({ parts }) => parts.filter(({ cell }) => cell > 4).length)).toEqual([4, 2]);
  });

  it('does not repeat a header that would fill the page', () => {
    const box = grid(
      3,
      1,
      [0, 1, 2].map((row) => cell({ row, column: 0, count: row === 0 ? 20 : 3 })),
    );
    const pages = paginateGrid(box, 100, 100);
    expect(linesOf(pages, 0)).toHaveLength(20);
    expect(pages.flatMap(({ parts }) => parts).some(({ again }) => again)).toBe(false);
  });

  it('finds an end for lines higher than a page', () => {
    const tall: CellBox = { row: 0, column: 0, rowSpan: 1, lines: [300, 300, 300], repeat: undefined };
    const pages = paginateGrid(grid(1, 0, [tall]), 100, 100);
    expect(linesOf(pages, 0)).toEqual([0, 1, 2]);
  });

  it('lays out 2,400 rows and a field of 2,000 lines', () => {
    const pages = paginateGrid(programme(2400, 2, 2000), 400, 400);
    expect(linesOf(pages, 4)).toHaveLength(2000);
    expect(pages.length).toBeLessThan(200);
  });
});

/** Programmes of tasks of steps, each level with names and fields, any lengths. */
const grids = fc
  .record({
    header: fc.integer({ min: 0, max: 2 }),
    programmes: fc.array(
      fc.array(
        fc.record({
          steps: fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 3 }),
          field: fc.integer({ min: 0, max: 9 }),
        }),
        {
          minLength: 1,
          maxLength: 6,
        },
      ),
      { maxLength: 5 },
    ),
    goals: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 5 }),
    names: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ header, programmes, goals, names }) => {
    const cells: CellBox[] = [];
    for (let row = 0; row < header; row++)
      for (let column = 0; column < 5; column++) cells.push(cell({ row, column, count: 1 }));
    let row = header;
    for (const [index, tasks] of programmes.entries()) {
      const rowSpan = tasks.reduce((sum, { steps }) => sum + steps.length, 0);
      const count = names[index] ?? 0;
      cells.push(cell({ row, column: 0, rowSpan, count, repeat: new Array<number>(count + 1).fill(line) }));
      const partsWord = (at: number) => at % 3 > 0;
      cells.push(cell({ row, column: 1, rowSpan, count: goals[index] ?? 0, partsWord }));
      for (const { steps, field } of tasks) {
        cells.push(cell({ row, column: 2, rowSpan: steps.length, count: 1, repeat: [line] }));
        cells.push(cell({ row, column: 3, rowSpan: steps.length, count: field }));
        for (const lines of steps) cells.push(cell({ row: row++, column: 4, count: lines }));
      }
    }
    return grid(row, header, cells);
  });
const rooms = fc.record({
  first: fc.integer({ min: -10, max: 300 }),
  full: fc.integer({ min: 120, max: 300 }),
  tail: fc.integer({ min: 0, max: 80 }),
});

/** The same for an office program, which may set every text higher. */
const spareGrids = fc.tuple(grids, fc.array(fc.nat(2), { minLength: 1, maxLength: 9 })).map(
  ([box, spares]): GridBox => ({
    ...box,
    spare: line,
    cells: box.cells.map((each, index) => ({
      ...each,
      spare: each.row < box.headerRows || each.repeat ? 0 : (spares[index % spares.length] ?? 0) * line,
    })),
  }),
);

function holds(check: (box: GridBox, pages: readonly GridPage[], first: number, full: number) => void): void {
  fc.assert(
    fc.property(fc.oneof(grids, spareGrids), rooms, (box, { first, full, tail }) => {
      const least = Math.min(first, full);
      check(box, paginateGrid(box, least, full, tail), least, full);
    }),
    { numRuns: 400 },
  );
}

describe('any table on any pages', () => {
  it('loses, doubles and moves no line', () => {
    holds((box, pages) => {
      for (const [index, { lines }] of box.cells.entries()) {
        expect(linesOf(pages, index)).toEqual(lines.map((_, at) => at));
      }
    });
  });

  it('stays on its pages', () => {
    holds((_, pages, first, full) => {
      for (const [index, { height }] of pages.entries()) {
        expect(height).toBeLessThanOrEqual((index === 0 ? Math.max(first, 0) : full) + 1e-3);
      }
    });
  });

  it('has room in each part for the lines that stand there', () => {
    holds((box, pages) => {
      for (const { parts } of pages) {
        for (const part of parts) {
          const count = part.to - part.from;
          expect(part.height + 1e-3).toBeGreaterThanOrEqual(count === 0 ? 0 : count * line + padding);
        }
      }
      expect(box.cells.length === 0 || pages.length > 0).toBe(true);
    });
  });

  it('keeps a line free for an office program, and lets no further row stand there', () => {
    holds((box, pages, first, full) => {
      const { spare } = box;
      if (spare === undefined || pages.length === 1) return;
      for (const [index, { height, heights, cut }] of pages.entries()) {
        const room = index === 0 ? Math.max(first, spare) : full;
        expect(height).toBeLessThanOrEqual(room - spare + 1e-3);
        const next = pages[index + 1]?.heights[0];
        if (next !== undefined && heights.length > 0 && !cut) expect(height + next).toBeGreaterThan(room);
      }
    });
  });

  it('closes its grid on each page: every row is filled from the first column to the last', () => {
    holds((box, pages) => {
      for (const { parts, height } of pages) {
        for (let column = 0; parts.length > 0 && column < 5; column++) {
          let edge = 0;
          for (const part of parts.filter(({ cell }) => box.cells[cell]?.column === column)) {
            expect(part.top).toBeCloseTo(edge, 6);
            edge = part.top + part.height;
          }
          expect(edge).toBeCloseTo(height, 6);
        }
      }
    });
  });

  it('shows each name whole wherever its rows stand', () => {
    holds((box, pages) => {
      for (const { parts } of pages) {
        for (const part of parts) {
          const { lines = [], repeat } = box.cells[part.cell] ?? {};
          if (repeat && lines.length > 0)
            expect(part.to - part.from).toBe(part.again ? repeat().length : lines.length);
        }
      }
    });
  });

  it('begins each page with the header and puts at least one row below it', () => {
    holds((box, pages) => {
      for (const { parts } of pages.filter((page) => page.parts.length > 0)) {
        expect(parts.filter(({ cell }) => (box.cells[cell]?.row ?? 0) < box.headerRows)).toHaveLength(
          box.headerRows * 5,
        );
        if (box.rows > box.headerRows) expect(parts.length).toBeGreaterThan(box.headerRows * 5);
      }
    });
  });
});
