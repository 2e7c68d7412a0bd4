import type { FormChange, Piece } from './change.ts';
import type { Marks } from './marks-of.ts';
import { replacements } from './replacements.ts';

type Side = { readonly text: string; readonly marks: readonly Marks[] };
type ListSpan = Omit<FormChange, 'kind' | 'text'> & { readonly start: number; readonly end: number };
type Line = {
  readonly start: number;
  readonly end: number;
  /** What it was, or the line it stands for; undefined for one that came. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Whether it has words of the old version. */
  readonly isShared: boolean;
};
/** Lines side by side that became the same; those that came may stand round what `inner` says. */
type Run = Line & { readonly inner: Pick<Line, 'start' | 'end'> | undefined };

/**
 * Lines that became an item, or one of another kind, or are none any more, as far as both versions have words of one of
 * them at least; marks alone, such as a full stop, are in every line.
 */
export function listSpans(old: Side, now: Side, pieces: readonly Piece[]): readonly ListSpan[] {
  const runs = linesOf(old, now, pieces).reduce<readonly Run[]>(withLine, []);
  return runs.flatMap(({ inner, before, after, isShared, ...outer }) => {
    if (!isShared || before === after) return [];
    const { start, end } = runs.length > 1 && inner ? inner : outer;
    return [{ before, after, start, end }];
  });
}

function withLine(runs: readonly Run[], line: Line): readonly Run[] {
  const { start, end } = line;
  const inner = line.before === undefined ? undefined : { start, end };
  const last = runs.at(-1);
  if (!last || !isAlike(last, line)) return [...runs, { ...line, inner }];
  const merged: Run = {
    start: last.start,
    end,
    before: last.before ?? line.before,
    after: line.after,
    isShared: last.isShared || line.isShared,
    inner: inner ? { start: last.inner?.start ?? start, end } : last.inner,
  };
  return [...runs.slice(0, -1), merged];
}

function isAlike(one: Line, other: Line): boolean {
  const came = one.before === undefined || other.before === undefined;
  return one.after === other.after && (came || one.before === other.before);
}

function linesOf(old: Side, now: Side, pieces: readonly Piece[]): readonly Line[] {
  const shared = sharedLists(old, now, pieces);
  const replaced = replacedLists(old, now, pieces);
  let end = -1;
  return now.text.split('\n').map((line) => {
    const start = end + 1;
    end = start + line.length;
    const after = now.marks[start]?.list;
    const own = shared.slice(start, end).filter((list) => list !== undefined);
    const before = own.find((list) => list !== after) ?? own[0];
    const other = replaced.slice(start, end).find((list) => list !== undefined);
    return { start, end, before: before ?? other, after, isShared: own.length > 0 };
  });
}

/** For each unit of a word that both versions have, what its line was; where nothing else changed, for each mark too. */
function sharedLists(old: Side, now: Side, pieces: readonly Piece[]): readonly (string | undefined)[] {
  const isSame = old.text === now.text;
  let at = 0;
  return pieces.flatMap(({ type, text }) => {
    const from = at;
    if (type !== 'inserted') at += text.length;
    if (type === 'deleted') return [];
    return text
      .split('')
      .map((unit, index) =>
        type === 'same' && (isSame || !/[\p{P}\s]/u.test(unit)) ? old.marks[from + index]?.list : undefined,
      );
  });
}

/** For each unit that came in the place of others, what the line was that it stands for: the first for the first. */
function replacedLists(old: Side, now: Side, pieces: readonly Piece[]): readonly (string | undefined)[] {
  const lists = Array.from<string | undefined>({ length: now.text.length });
  for (const one of replacements(pieces)) {
    let gone = old.text
      .slice(one.old.from, one.old.to)
      .split('\n')
      .map(({ length }) => length);
    let place = one.old.from;
    for (let at = one.now.from; at < one.now.to; at++) {
      const [length = 0, ...more] = gone;
      if (now.text[at] !== '\n') lists[at] = length > 0 ? old.marks[place]?.list : undefined;
      else {
        place += length + 1;
        gone = more;
      }
    }
  }
  return lists;
}
