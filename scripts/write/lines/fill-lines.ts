import { breakClass } from './break-class.ts';
import type { Measured } from './line-text.ts';

/** Where lines end when each is filled before the next is begun, as Word and Excel do: after how many clusters. */
export function fillLines(
  { clusters, widths }: Pick<Measured, 'clusters' | 'widths'>,
  width: number,
): number[] {
  const ends: number[] = [];
  for (let start = 0; start < clusters.length; start = ends.at(-1) ?? clusters.length) {
    let end = start;
    let room = width;
    while (end < clusters.length && (widths[end] ?? 0) <= room) room -= widths[end++] ?? 0;
    let last = end;
    while (last > start && !mayBreak(clusters, last)) last--;
    ends.push(last > start ? last : Math.max(end, start + 1));
  }
  return ends;
}

/** Whether they end a line before a cluster: not within a Latin word or a number, nor beside a mark that forbids it. */
function mayBreak(clusters: readonly string[], index: number): boolean {
  if (index >= clusters.length) return true;
  const before = breakClass(clusters[index - 1] ?? '');
  const after = breakClass(clusters[index] ?? '');
  const inWord = [before, after].every((one) => one === 'word' || one === 'digit');
  return !inWord && !/^(?:open|glue)$/.test(before) && !/^(?:close|glue|space)$/.test(after);
}
