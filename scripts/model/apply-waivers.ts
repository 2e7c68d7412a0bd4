import { grouped } from '../language/index.ts';
import type { Problem, TextPlace } from '../problem/index.ts';
import type { Attachment, Waiver } from './attachment.ts';

type Waived = Pick<Attachment, 'ignore' | 'file'>;

/** The problems that no waiver of the attachment covers; an error cannot be waived. */
export function applyWaivers(problems: readonly Problem[], waived: Waived): Problem[] {
  const waiversOf = waiverFinder(waived);
  return problems.filter((one) => one.severity === 'error' || waiversOf(one).length === 0);
}

/** Finds the waivers that are for a problem's rule and cover its place; its severity aside. */
export function waiverFinder({ ignore, file }: Waived): (problem: Problem) => Waiver[] {
  const byRule = new Map(
    [...grouped(ignore, ({ rule }) => rule.text)].map(([rule, waivers]) => [rule, finderIn(waivers)]),
  );
  return ({ rule, place }) => byRule.get(rule)?.(place?.file === file ? place : undefined) ?? [];
}

/** Of the waivers of one rule; one that covers no block covers the whole file, and what has no place. */
function finderIn(waivers: readonly Waiver[]): (place: Problem['place']) => Waiver[] {
  const everywhere = waivers.filter(({ covers }) => !covers);
  const blocks = waivers
    .flatMap((waiver) => (waiver.covers ? [{ waiver, block: waiver.covers }] : []))
    .sort((a, b) => a.block.line - b.block.line);
  // The last line of any block up to each, so that the search ends where none reaches any more.
  const ends: number[] = [];
  for (const { block } of blocks) ends.push(Math.max(ends.at(-1) ?? 0, block.endLine ?? block.line));
  return (place) => {
    const found = [...everywhere];
    if (place?.line === undefined) return found;
    const { line } = place;
    let at = countUpTo(line);
    while (--at >= 0 && (ends[at] ?? 0) >= line) {
      const one = blocks[at];
      if (one && holds(one.block, place)) found.push(one.waiver);
    }
    return found;
  };

  /** How many blocks begin on a line or before. */
  function countUpTo(line: number): number {
    let [from, to] = [0, blocks.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((blocks[middle]?.block.line ?? 0) <= line) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

function holds({ line, column, endLine = line, endColumn = column }: TextPlace, place: TextPlace): boolean {
  const after = place.line > line || (place.line === line && place.column >= column);
  return after && (place.line < endLine || (place.line === endLine && place.column <= endColumn));
}
