import { tolerance } from './line-ends.ts';
import type { LineText } from './line-text.ts';

/** How little a line from `start` to `end` in so much room is wanted; 0 is perfect. */
export type LineCost = (start: number, end: number, room: number) => number;

/**
 * A justified line is stretched only where its gaps grow by no more than this, in ems; else it is ragged, and where many
 * lines of words are, the paragraph looks better ragged.
 */
export const widestGap = 0.3;

/** Worse than anything else: a character alone on a line. */
const alone = 1000;
/** A line in mid-paragraph that does not reach the edge: one two characters short is as bad as two that lack one each. */
const ragged = 60;
const lackCost = 30;
/** A hyphen costs as much as gaps that grow by a fifth of an em; right below another, by almost half an em. */
const hyphenCost = 4;
const ladderCost = 20;

/** For lines that reach the right edge: gaps that grow little, marks squeezed little, no line left ragged. */
export function justifiedCost(text: LineText): LineCost {
  return (start, end, room) => {
    const seen = text.seen(end);
    const slack = room - text.lineWidth(start, end);
    const lone = loneCost(text, start, end) + hyphensCost(text, start, end);
    if (slack < -tolerance) return lone + square(slack / Math.max(text.blank(start, seen), tolerance));
    if (end === text.length) return lone;
    const gap = slack / text.em / Math.max(text.gaps(start, seen), tolerance);
    return lone + (gap <= widestGap ? square(10 * gap) : ragged + lackCost * square(slack / text.em));
  };
}

/** For lines of about `target` each that break by meaning; `penalties` tells for each place how badly it breaks. */
export function balancedCost(text: LineText, target: number, penalties: ArrayLike<number>): LineCost {
  return (start, end) => {
    const off = square(target - text.lineWidth(start, end)) / (target * text.em);
    return strayCost(text, start, end) + 1.5 * off + (penalties[end] ?? 0);
  };
}

/** For lines as full as may be that break by meaning; the last may be short. */
export function filledCost(text: LineText, penalties: ArrayLike<number>): LineCost {
  return (start, end, room) => {
    const slack = end === text.length ? 0 : room - text.lineWidth(start, end);
    return (
      strayCost(text, start, end) +
      (text.hyphen(end) > 0 ? hyphenCost : 0) +
      0.02 * square(slack / text.em) +
      (penalties[end] ?? 0)
    );
  };
}

function hyphensCost(text: LineText, start: number, end: number): number {
  if (text.hyphen(end) === 0) return 0;
  return text.hyphen(start) === 0 ? hyphenCost : ladderCost;
}

function loneCost(text: LineText, start: number, end: number): number {
  return (start > 0 || end < text.length) && text.solids(start, end) < 2 ? alone : 0;
}

/** A name or title may well end in a line such as （略）, but not in one character and the marks behind it. */
function strayCost(text: LineText, start: number, end: number): number {
  const bracket = text.opens(start) && text.lineWidth(start, end) > 2.5 * text.em;
  return bracket ? 0 : loneCost(text, start, end);
}

function square(number: number): number {
  return number * number;
}
