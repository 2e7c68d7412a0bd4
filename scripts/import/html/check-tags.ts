import { timesIn } from '../../language/index.ts';
import { type Problem, problem } from '../../problem/index.ts';
import { placeIn } from '../../read/index.ts';
import { beyondLimit } from '../beyond-limit.ts';

/** Tags of a page: each takes a kilobyte. A table of 60,000 cells, each with its paragraph, has a quarter of a million. */
const most = 500_000;
/** Elements in each other that only their own end closes: far more than are read, yet no more than the parser bears. */
const deepest = 1000;

const tags =
  /<(\/?)(?:(t[dh]|tr)|table|div|span|section|article|blockquote|[ou]l|dl|center|form|b|i|u|s|em|strong|font|big|small|su[bp]|strike|tt|code)(?=[\s>/])/gi;

/** A page whose tags are too many, or stand too deep in each other, for its parser; tested in its text. */
export function checkTags(html: string, file: string): Problem | undefined {
  if (timesIn(html, '<') > 2 * most)
    return beyondLimit({ file }, { part: file }, `${most / 10_000} 万个标签`, `${most} tags`);
  let depth = 0;
  const cells: number[] = [];
  for (const { 0: tag, 1: end, 2: cell, index } of html.matchAll(tags)) {
    // What a cell leaves open ends with it.
    if (cell !== undefined) depth = cells.at(-1) ?? 0;
    else if (/^<\/?table/i.test(tag)) {
      if (end === '') cells.push(++depth);
      else depth = Math.max(0, (cells.pop() ?? 1) - 1);
    } else depth = end === '' ? depth + 1 : Math.max(cells.at(-1) ?? 0, depth - 1);
    if (depth > deepest)
      return problem('nested-too-deep', placeIn(html, file)(index, index + tag.length), {
        limit: deepest,
        case: 'tags',
      });
  }
  return undefined;
}
