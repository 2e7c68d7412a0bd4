import type { Field } from '../model/index.ts';
import type { FormChange, FormKind, Piece } from './change.ts';
import { listSpans } from './list-spans.ts';
import { type Marks, marksOf } from './marks-of.ts';
import { replacedLinks } from './replaced-links.ts';

const kinds = ['strong', 'emphasis', 'link', 'break'] as const;

/** A UTF-16 unit of the new version with its marks; of one that both have, with those of the old version too. */
type Unit = { readonly now: Marks; readonly was: Marks | undefined };
type Stretched = { readonly start: number; readonly end: number };
type Span = Pick<FormChange, 'before' | 'after'> & { readonly start: number; end: number };

/**
 * What of the form changed of words that two versions of a field share, in the order of the new one; `pieces` are
 * their texts held against each other. The form of words that came or went is no change of its own, but for the
 * addresses of links, which are content.
 */
export function formChanges(before: Field, after: Field, pieces: readonly Piece[]): readonly FormChange[] {
  const [old, now] = [marksOf(before), marksOf(after)];
  if (old.length === 0 || now.length === 0) return [];
  const units = unitsOf(old, now, pieces);
  const [gone, text] = [textWithout('inserted', pieces), textWithout('deleted', pieces)];
  const sides = [{ text: gone, marks: old }, { text, marks: now }, pieces] as const;
  const textOf = <T extends Stretched>(span: T) => ({ ...span, text: text.slice(span.start, span.end) });
  return [
    ...listSpans(...sides).map((span) => ({ kind: 'list' as const, ...textOf(span) })),
    ...kinds.flatMap((kind) => spansOf(units, text, kind).map((span) => ({ kind, ...textOf(span) }))),
    ...replacedLinks(...sides).map((span) => ({ kind: 'link' as const, ...span })),
  ]
    .sort((a, b) => a.start - b.start)
    .map((one) => ({ kind: one.kind, text: one.text, before: one.before, after: one.after }));
}

function textWithout(type: Piece['type'], pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.type === type ? '' : piece.text)).join('');
}

function spansOf(units: readonly Unit[], text: string, kind: FormKind): readonly Span[] {
  if (kind === 'break') return breaksIn(units, text);
  const spans = spansIn(units, text, kind);
  return kind === 'link' ? spans.map((span) => withInserted(span, units)) : spans;
}

/** A link's words with those beside them that came and have the same address. */
function withInserted(span: Span, units: readonly Unit[]): Span {
  const belongs = (unit: Unit | undefined) =>
    unit !== undefined &&
    unit.was === undefined &&
    unit.now.link !== undefined &&
    unit.now.link === span.after;
  let { start, end } = span;
  while (belongs(units[start - 1])) start--;
  while (belongs(units[end])) end++;
  return { ...span, start, end };
}

function unitsOf(
  before: readonly Marks[],
  after: readonly Marks[],
  pieces: readonly Piece[],
): readonly Unit[] {
  let [old, now] = [0, 0];
  return pieces.flatMap(({ type, text }) => {
    const [from, to] = [old, now];
    if (type !== 'inserted') old += text.length;
    if (type === 'deleted') return [];
    now += text.length;
    return after
      .slice(to, now)
      .map((mark, at) => ({ now: mark, was: type === 'same' ? before[from + at] : undefined }));
  });
}

/** Stretches of which a mark changed alike; what was inserted within one and has the same mark now is of it. */
function spansIn(units: readonly Unit[], text: string, kind: FormKind): readonly Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  units.forEach(({ now, was }, at) => {
    const [before, after] = [was?.[kind], now[kind]];
    const isLineEnd = text[at] === '\n';
    if (!isLineEnd && was === undefined && after === open?.after) return;
    if (isLineEnd || was === undefined || before === after) open = undefined;
    else if (open && open.before === before && open.after === after) open.end = at + 1;
    else {
      open = { before, after, start: at, end: at + 1 };
      spans.push(open);
    }
  });
  return spans;
}

/** Line ends that were made hard breaks, or are none any more, each with its line. */
function breaksIn(units: readonly Unit[], text: string): readonly Span[] {
  return units.flatMap(({ now, was }, end) => {
    if (text[end] !== '\n' || was === undefined || was.break === now.break) return [];
    const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    return [{ before: was.break, after: now.break, start, end }];
  });
}
