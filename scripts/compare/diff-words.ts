import { diffArrays } from 'diff/lib/diff/array.js';
import type { Piece } from './change.ts';

/** More edits than this between two texts are told as one: nobody reads them one by one, and the search is quadratic. */
const mostEdits = 1500;
/** A common stretch shorter than this between two changes says nothing to a reader. */
const shortestCommon = 2;

/**
 * What changed between two texts, by the words of Chinese and not by characters. Without the inserted pieces it is
 * `before`, without the deleted ones `after`; no two neighbours are of one type, and what is deleted comes first.
 * The words are those of the machine's ICU; the laws hold with any.
 */
export function diffWords(before: string, after: string): readonly Piece[] {
  if (before === after) return before === '' ? [] : [{ type: 'same', text: before }];
  if (before === '' || after === '')
    return [{ type: before === '' ? 'inserted' : 'deleted', text: before + after }];
  const [oldWords, newWords] = [words(before), words(after)];
  const found = diffArrays(oldWords, newWords, { maxEditLength: mostEdits });
  if (!found) return aroundCommonEnds(oldWords, newWords);
  return settle(
    found.map(({ added, removed, value }) => ({
      type: added ? 'inserted' : removed ? 'deleted' : 'same',
      text: value.join(''),
    })),
  );
}

let segmenter: Intl.Segmenter | undefined;

function words(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** One deletion and one insertion between the common beginning and the common end. */
function aroundCommonEnds(before: readonly string[], after: readonly string[]): readonly Piece[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const middle = (all: readonly string[]) => all.slice(start, all.length - end).join('');
  return settle([
    { type: 'same', text: before.slice(0, start).join('') },
    { type: 'deleted', text: middle(before) },
    { type: 'inserted', text: middle(after) },
    { type: 'same', text: before.slice(before.length - end).join('') },
  ]);
}

/** Joins neighbours, and takes a common fragment between two changes into them. A line's end always stays common. */
function settle(found: readonly Piece[]): readonly Piece[] {
  const settled: Piece[] = [];
  let [deleted, inserted] = ['', ''];
  const flush = () => {
    if (deleted) settled.push({ type: 'deleted', text: deleted });
    if (inserted) settled.push({ type: 'inserted', text: inserted });
    [deleted, inserted] = ['', ''];
  };
  found.forEach(({ type, text }, index) => {
    const isFragment = isShort(text) && index < found.length - 1 && (deleted !== '' || inserted !== '');
    if (type === 'deleted' || (type === 'same' && isFragment)) deleted += text;
    if (type === 'inserted' || (type === 'same' && isFragment)) inserted += text;
    if (type !== 'same' || isFragment || text === '') return;
    flush();
    settled.push({ type, text });
  });
  flush();
  return settled;
}

/** Shorter than two characters, a surrogate pair being one. */
function isShort(text: string): boolean {
  return text !== '\n' && Array.from(text.slice(0, 2 * shortestCommon)).length < shortestCommon;
}
