import { type Band, mergeRules } from './band.ts';
import { type Box, type RuledLine, tolerance } from './page.ts';

/**
 * A table's lines on one page: `xs` from left to right, `ys` from top to bottom. `across[i][j]` says whether the line
 * at `ys[i]` is ruled over column j, `down[j][i]` whether the one at `xs[j]` is over the strip below `ys[i]`.
 */
export type Lattice = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly across: readonly (readonly boolean[])[];
  readonly down: readonly (readonly boolean[])[];
};

/** A rectangle of squares; the ends are exclusive. */
export type Area = {
  readonly strip: number;
  readonly endStrip: number;
  readonly column: number;
  readonly endColumn: number;
};

/** Where a band's upright lines stand. */
export function columnLines(band: Band): number[] {
  return cluster(band.uprights.map((rule) => rule.at));
}

/** The lattice of a band whose columns are bounded by `xs`; level lines that end elsewhere, as under a link, are none. */
export function latticeOf(band: Band, xs: readonly number[]): Lattice {
  const ys = cluster(band.levels.map((rule) => rule.at)).filter((y) => {
    const stretches = mergeRules(on(band.levels, y));
    return stretches.some(({ from, to }) => isOneOf(xs, from) && isOneOf(xs, to));
  });
  return {
    xs,
    ys,
    across: ys.map((y) => ruledParts(on(band.levels, y), xs)),
    down: xs.map((x) => ruledParts(on(band.uprights, x), ys)),
  };
}

/** Where an area lies on the page. */
export function boxOf({ xs, ys }: Lattice, area: Area): Box {
  return {
    left: xs[area.column] ?? 0,
    right: xs[area.endColumn] ?? 0,
    top: ys[area.strip] ?? 0,
    bottom: ys[area.endStrip] ?? 0,
  };
}

/** Whether an area is ruled on all four sides and nowhere within. */
export function isClosed({ across, down }: Lattice, area: Area): boolean {
  const columns = range(area.column, area.endColumn);
  const strips = range(area.strip, area.endStrip);
  const levelsRight = range(area.strip, area.endStrip + 1).every((y) => {
    const wanted = y === area.strip || y === area.endStrip;
    return columns.every((column) => across[y]?.[column] === wanted);
  });
  const uprightsRight = range(area.column, area.endColumn + 1).every((x) => {
    const wanted = x === area.column || x === area.endColumn;
    return strips.every((strip) => down[x]?.[strip] === wanted);
  });
  return levelsRight && uprightsRight;
}

/** The whole numbers from `start` to before `end`. */
export function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

function on(rules: readonly RuledLine[], at: number): RuledLine[] {
  return rules.filter((rule) => Math.abs(rule.at - at) <= tolerance);
}

/** For each part between neighbouring `marks`, whether the rules cover it. */
function ruledParts(rules: readonly RuledLine[], marks: readonly number[]): boolean[] {
  const stretches = mergeRules(rules);
  return marks.slice(1).map((end, index) => {
    const start = marks[index] ?? end;
    return stretches.some(({ from, to }) => from <= start + tolerance && to >= end - tolerance);
  });
}

function isOneOf(marks: readonly number[], value: number): boolean {
  return marks.some((mark) => Math.abs(mark - value) <= tolerance);
}

/** One value for all that lie within the tolerance of the one before. */
function cluster(values: readonly number[]): number[] {
  const clusters: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = clusters.at(-1);
    if (last === undefined || value - last > tolerance) clusters.push(value);
  }
  return clusters;
}
