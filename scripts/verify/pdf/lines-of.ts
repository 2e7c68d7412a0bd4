import type { Run } from './page.ts';

/** A line of text as read on the page, its runs from left to right; `top` is its highest run's. */
export type Line = { readonly text: string; readonly top: number; readonly runs: readonly Run[] };

/** How much of a run's height two baselines may differ by on one line: several fonts, one baseline. */
const share = 0.3;

/** Puts runs into lines, from top to bottom and each from left to right. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Run[][] = [];
  for (const run of runs.toSorted((a, b) => a.bottom - b.bottom)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && run.bottom - first.bottom < (run.bottom - run.top) * share) line.push(run);
    else lines.push([run]);
  }
  return lines.map(joinLine);
}

function joinLine(unsorted: readonly Run[]): Line {
  const runs = unsorted.toSorted((a, b) => a.left - b.left);
  const top = runs.reduce((least, run) => Math.min(least, run.top), Number.POSITIVE_INFINITY);
  return { text: runs.map((run) => run.text).join(''), top, runs };
}
