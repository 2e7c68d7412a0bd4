import { type Problem, problem } from '../problem/index.ts';
import { sourceOf } from './compare.ts';
import type { TextBlock } from './content.ts';
import { excerpt, excerpts } from './excerpt.ts';
import type { Normalize } from './normalize.ts';

/** How far ahead a text is searched for that is not where it should be: many wrong ones must cost little. */
const reach = 1000;

/**
 * Holds texts against a run of text in which nothing tells where one ends: a page's lines. Texts are numbered from
 * `first`. After a difference it goes on where the text, or the next one, is found again.
 */
export function compareFlow(
  blocks: readonly TextBlock[],
  flow: string,
  file: string,
  first: number,
  normalize: Normalize,
): Problem[] {
  const texts = blocks.map((block) => normalize(block.text));
  const found = normalize(flow);
  const problems: Problem[] = [];
  let position = 0;
  const reportExtra = (text: number, end: number) => {
    const extra = excerpt(found.slice(position, end));
    if (end > position) problems.push(problem('verify-extra-text', { file }, { text, found: extra }));
    position = end;
  };
  blocks.forEach((block, index) => {
    const expected = texts[index] ?? '';
    const start = indexNear(found, expected, position);
    if (start !== undefined) {
      reportExtra(first + index, start);
      position += expected.length;
      return;
    }
    const after = Math.min(position + expected.length, found.length);
    const end = indexNear(found, texts[index + 1] ?? '', position, expected.length) ?? after;
    const differing = excerpts(expected, found.slice(position, end));
    problems.push(
      problem('verify-text', { file }, { text: first + index, ...differing, ...sourceOf(block) }),
    );
    position = end;
  });
  reportExtra(first + blocks.length, found.length);
  return problems;
}

/** Where a text is found, at most `reach` beyond `ahead` characters from a position on. */
function indexNear(found: string, text: string, position: number, ahead = 0): number | undefined {
  if (found.startsWith(text, position)) return text === '' && ahead > 0 ? undefined : position;
  const at = found.slice(position, position + ahead + text.length + reach).indexOf(text);
  return at < 0 ? undefined : position + at;
}
