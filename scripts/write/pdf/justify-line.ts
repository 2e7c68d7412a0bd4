import { blankSide, blankWidth, type Measured, widestGap } from '../lines/index.ts';

/**
 * What is added after each cluster of a line from `start` to `end`, so that the line is `room` wide.
 *
 * The rule (W3C clreq, 3.1.6 and 3.5). A line too long by no more than the blank halves of its full-width marks is
 * squeezed: first the closing mark at its end, then marks that stand side by side, then all other marks, each group
 * alike, each mark by half an em at most; an opening mark at the line's start keeps its blank. A line too short is
 * stretched, every gap alike but those inside a Latin word; one whose gaps would grow by more than `widestGap` stays as
 * it is: in a narrow column torn lines look worse than ragged ones.
 */
export function justifyLine(text: Measured, start: number, end: number, room: number): number[] {
  let slack = room;
  for (let index = start; index < end; index++) slack -= text.widths[index] ?? 0;
  return slack < 0 ? squeezed(text, start, end, -slack) : stretched(text, start, end, slack);
}

function stretched({ em, stretches }: Measured, start: number, end: number, slack: number): number[] {
  const grows = stretches.slice(start, end).map((each, index) => each && index < end - start - 1);
  const gap = slack / Math.max(1, grows.filter(Boolean).length);
  return grows.map((each) => (each && gap <= widestGap * em ? gap : 0));
}

/** A blank half: how wide it is, and after which cluster of the line it stands. */
type Blank = { readonly width: number; readonly after: number };

function squeezed(text: Measured, start: number, end: number, excess: number): number[] {
  const gaps = Array.from({ length: end - start }, () => 0);
  let left = excess;
  for (const blanks of blankGroups(text, start, end)) {
    const total = blanks.reduce((sum, { width }) => sum + width, 0);
    const part = total === 0 ? 0 : Math.min(1, left / total);
    for (const { width, after } of blanks) gaps[after] = (gaps[after] ?? 0) - width * part;
    left -= total * part;
  }
  return gaps;
}

/** The blanks of a line in the order they are given up. */
function blankGroups({ clusters, widths, em }: Measured, start: number, end: number): Blank[][] {
  const [last, beside, others]: [Blank[], Blank[], Blank[]] = [[], [], []];
  for (let index = start; index < end; index++) {
    const cluster = clusters[index] ?? '';
    const width = blankWidth(cluster, widths[index] ?? 0, em);
    const opens = blankSide(cluster) === 'before';
    if (width === 0 || (opens && index === start)) continue;
    const neighbour = blankSide(clusters[opens ? index - 1 : index + 1] ?? '');
    const group = !opens && index === end - 1 ? last : neighbour ? beside : others;
    group.push({ width, after: index - start - (opens ? 1 : 0) });
  }
  return [last, beside, others];
}
