import { apply, type Matrix } from './matrix.ts';
import type { RuledLine } from './page.ts';

const stroking = /stroke$/i;

/** How many numbers follow each step of a path, by pdfjs's numbers: move, line, cubic curve, quadratic curve, close. */
const operands = [2, 2, 6, 4, 0];
const moveTo = 0;
const lineTo = 1;
const closePath = 4;

/** Lines this much off the axis, in points, are no ruled lines. */
const slant = 0.05;

/** The lines along x or y of a path that is stroked. `path` is pdfjs's flat list of steps, none for an empty path. */
export function rulesOf(painting: string, path: Float32Array | null, matrix: Matrix): RuledLine[] {
  if (!path || !stroking.test(painting)) return [];
  const rules: RuledLine[] = [];
  let start: readonly [number, number] = [0, 0];
  let current = start;
  const drawTo = (point: readonly [number, number]) => {
    const rule = ruleBetween(current, point);
    if (rule) rules.push(rule);
    current = point;
  };
  for (let index = 0; index < path.length; ) {
    const step = path[index] ?? closePath;
    const next = index + 1 + (operands[step] ?? 0);
    const point = apply(matrix, path[next - 2] ?? 0, path[next - 1] ?? 0);
    if (step === moveTo) {
      start = point;
      current = point;
    } else if (step === lineTo) drawTo(point);
    else if (step === closePath) drawTo(start);
    else current = point;
    index = next;
  }
  return rules;
}

function ruleBetween(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): RuledLine | undefined {
  if (Math.abs(y1 - y2) < slant && x1 !== x2) {
    return { horizontal: true, at: y1, from: Math.min(x1, x2), to: Math.max(x1, x2) };
  }
  if (Math.abs(x1 - x2) < slant && y1 !== y2) {
    return { horizontal: false, at: x1, from: Math.min(y1, y2), to: Math.max(y1, y2) };
  }
  return undefined;
}
