import { diffArrays } from 'diff/lib/diff/array.js';
import { absorbIslands } from './absorb-islands.ts';
import type { Piece } from './change.ts';
import { joinPieces } from './join-pieces.ts';
import { slideWords } from './slide-words.ts';
import { type Edit, joinStretches, type Stretch, stretchOf } from './stretch.ts';
import { textWeight } from './text-weight.ts';

/** More edits than this between two texts are told as one: nobody reads them one by one, and the search is quadratic. */
const mostEdits = 1500;
/** Of the shorter text, less than this in common about several edits is no reason to read the two as one. */
const leastCommon = 1 / 3;

/** A line's edits, each with what is common before it, and what is common behind the last. */
type Edited = { readonly edits: readonly Edit[]; readonly end: Stretch };

/** What changed within a text by words; where hardly anything is left of it, all of it in the other's place. */
export function diffLine(before: string, after: string): readonly Piece[] {
  if (before === '' || after === '') return replaced(before, after);
  const [olds, news] = [wordsOf(before), wordsOf(after)];
  const { edits: found, end } = editsBetween(olds, news);
  const edits = absorbIslands(found);
  const common = edits.reduce((sum, { same }) => sum + same.weight, end.weight);
  const least = leastCommon * Math.min(textWeight(before), textWeight(after));
  return edits.length > 1 && common < least ? replaced(before, after) : joinPieces(piecesOf({ edits, end }));
}

function replaced(before: string, after: string): readonly Piece[] {
  return joinPieces([
    { type: 'deleted', text: before },
    { type: 'inserted', text: after },
  ]);
}

let segmenter: Intl.Segmenter | undefined;

function wordsOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const nothing = stretchOf([]);

function editsBetween(before: readonly string[], after: readonly string[]): Edited {
  const found = diffArrays([...before], [...after], { maxEditLength: mostEdits });
  if (!found) return aroundCommonEnds(before, after);
  const edits: Edit[] = [];
  let edit: Edit = { same: nothing, deleted: nothing, inserted: nothing };
  for (const { added, removed, value } of found) {
    const stretch = stretchOf(value);
    if (added) edit = { ...edit, inserted: joinStretches(edit.inserted, stretch) };
    else if (removed) edit = { ...edit, deleted: joinStretches(edit.deleted, stretch) };
    else {
      if (isEdit(edit)) edits.push(edit);
      edit = { same: stretch, deleted: nothing, inserted: nothing };
    }
  }
  return isEdit(edit) ? { edits: [...edits, edit], end: nothing } : { edits, end: edit.same };
}

function isEdit({ deleted, inserted }: Edit): boolean {
  return deleted.words.length + inserted.words.length > 0;
}

/** One deletion and one insertion between the common beginning and the common end. */
function aroundCommonEnds(before: readonly string[], after: readonly string[]): Edited {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const middle = (all: readonly string[]) => stretchOf(all.slice(start, all.length - end));
  const edit = { same: stretchOf(before.slice(0, start)), deleted: middle(before), inserted: middle(after) };
  return { edits: [edit], end: stretchOf(before.slice(before.length - end)) };
}

/** The pieces, what only came or went between its best borders. */
function piecesOf({ edits, end }: Edited): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (type: Piece['type'], words: readonly string[]) => pieces.push({ type, text: words.join('') });
  let same = (edits[0]?.same ?? end).words;
  edits.forEach(({ deleted, inserted }, index) => {
    const next = edits[index + 1]?.same ?? end;
    const isOne = deleted.words.length === 0 || inserted.words.length === 0;
    const moving = [...deleted.words, ...inserted.words];
    const [left, slid, right] = isOne ? slideWords(same, moving, next.words) : [same, moving, next.words];
    add('same', left);
    add('deleted', slid.slice(0, deleted.words.length));
    add('inserted', slid.slice(deleted.words.length));
    same = right;
  });
  add('same', same);
  return pieces;
}
