import type { FieldInline } from '../model/index.ts';
import type { TextPlace } from '../problem/index.ts';
import type { Run } from './sheet.ts';

/** The stretch of a text from `start` to before `end`, its marks with it. */
export function sliceRuns(runs: readonly Run[], start: number, end = Number.POSITIVE_INFINITY): Run[] {
  let offset = 0;
  return runs.flatMap((run) => {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, run.text.length);
    offset += run.text.length;
    return from < to ? [{ ...run, text: run.text.slice(from, to) }] : [];
  });
}

/** A text cut before and after every stretch that a pattern finds; the stretches are left out. */
export function splitRuns(runs: readonly Run[], pattern: RegExp): Run[][] {
  const text = runs.map((run) => run.text).join('');
  const parts: Run[][] = [];
  let start = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    parts.push(sliceRuns(runs, start, index));
    start = index + found.length;
  }
  return [...parts, sliceRuns(runs, start)];
}

/** A text without white space, full-width too, at its ends. */
export function trimRuns(runs: readonly Run[]): Run[] {
  const text = runs.map((run) => run.text).join('');
  const start = text.length - text.trimStart().length;
  return sliceRuns(runs, start, Math.max(start, text.trimEnd().length));
}

export type Mark = 'link' | 'strong' | 'emphasis';

/** The nodes of a text, the first of the marks outermost; breaks at its ends are left off. */
export function inlinesOf(runs: readonly Run[], place: TextPlace, marks: readonly Mark[]): FieldInline[] {
  const text = runs.map((run) => run.text).join('');
  const start = text.length - text.replace(/^\n+/, '').length;
  return nest(sliceRuns(runs, start, Math.max(start, text.replace(/\n+$/, '').length)), marks, place);
}

function nest(runs: readonly Run[], [mark, ...inner]: readonly Mark[], place: TextPlace): FieldInline[] {
  if (mark === undefined) return plainNodes(runs.map(({ text }) => text).join(''), place);
  const nodes: FieldInline[] = [];
  for (let start = 0, end = 1; start < runs.length; start = end++) {
    const value = runs[start]?.[mark] || undefined;
    while (end < runs.length && (runs[end]?.[mark] || undefined) === value) end++;
    const children = nest(runs.slice(start, end), inner, place);
    if (value === undefined) for (const child of children) nodes.push(child);
    else if (mark === 'link') nodes.push({ type: 'link', url: String(value), children, place });
    else nodes.push({ type: mark, children, place });
  }
  return nodes;
}

function plainNodes(text: string, place: TextPlace): FieldInline[] {
  return text.split(/(\n)/).flatMap((value): FieldInline[] => {
    if (value === '\n') return [{ type: 'break', place }];
    return value === '' ? [] : [{ type: 'text', value, place }];
  });
}
