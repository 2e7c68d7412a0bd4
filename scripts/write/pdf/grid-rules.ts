import type { Box } from './box.ts';
import type { RuledLine } from './page-content.ts';

/** The sides of all boxes as few straight lines: what two boxes share is drawn once, what meets in a row as one. */
export function gridRules(boxes: readonly Box[]): RuledLine[] {
  const across = new Map<number, [number, number][]>();
  const down = new Map<number, [number, number][]>();
  for (const box of boxes) {
    const [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom].map(rounded) as Sides;
    for (const y of [top, bottom]) add(across, y, [left, right]);
    for (const x of [left, right]) add(down, x, [top, bottom]);
  }
  return [
    ...joined(across).map(([y1, [x1, x2]]) => ({ x1, y1, x2, y2: y1 })),
    ...joined(down).map(([x1, [y1, y2]]) => ({ x1, y1, x2: x1, y2 })),
  ];
}

type Sides = [number, number, number, number];

/** To 1/1000 pt, so that edges which were added up in another order meet. */
function rounded(length: number): number {
  return Math.round(length * 1000) / 1000;
}

function add(lines: Map<number, [number, number][]>, at: number, stretch: [number, number]): void {
  const stretches = lines.get(at);
  if (stretches) stretches.push(stretch);
  else lines.set(at, [stretch]);
}

/** The stretches of each line, those that touch made one. */
function joined(lines: ReadonlyMap<number, [number, number][]>): (readonly [number, [number, number]])[] {
  return [...lines].flatMap(([at, stretches]) => {
    const whole: [number, number][] = [];
    for (const [start, end] of stretches.sort((a, b) => a[0] - b[0])) {
      const last = whole.at(-1);
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else whole.push([start, end]);
    }
    return whole.map((stretch) => [at, stretch] as const);
  });
}
