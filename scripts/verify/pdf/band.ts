import { type Page, type RuledLine, type Run, tolerance } from './page.ts';

/** The stretch of a page, from side to side, that a table's upright lines reach over. */
export type Band = {
  readonly top: number;
  readonly bottom: number;
  readonly uprights: readonly RuledLine[];
  readonly levels: readonly RuledLine[];
  readonly runs: readonly Run[];
};

/** Finds a page's tables from top to bottom, and the text outside them. Tables never stand side by side. */
export function splitPage(page: Page): { bands: Band[]; outside: Run[] } {
  const uprights = page.rules.filter((rule) => !rule.horizontal);
  const levels = page.rules.filter((rule) => rule.horizontal);
  const bands = mergeRules(uprights).map(({ from, to }) => ({
    top: from,
    bottom: to,
    uprights: uprights.filter((rule) => rule.from >= from && rule.to <= to),
    levels: levels.filter((rule) => rule.at >= from - tolerance && rule.at <= to + tolerance),
    runs: page.runs.filter((run) => middle(run) >= from && middle(run) <= to),
  }));
  const inside = new Set(bands.flatMap((band) => band.runs));
  return { bands, outside: page.runs.filter((run) => !inside.has(run)) };
}

/** The stretches that rules on one line cover together, those that touch or overlap made one. */
export function mergeRules(
  rules: readonly Pick<RuledLine, 'from' | 'to'>[],
): { readonly from: number; readonly to: number }[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of rules.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to + tolerance) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** Where text stands between the lines above and below it. */
export function middle(run: Run): number {
  return (run.top + run.bottom) / 2;
}
