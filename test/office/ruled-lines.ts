import type { Box } from './ink.ts';

/** A ruled line: its place across, and where it begins and ends along; in millimetres. */
export type Line = { readonly at: number; readonly from: number; readonly to: number };

export type RuledLines = { readonly across: readonly Line[]; readonly down: readonly Line[] };

/** Pieces of lines that lie so near each other, in millimetres, are one line. */
const touching = 0.4;

/** The horizontal and the vertical lines of a page, pieces joined. */
export function ruledLines(rules: readonly Box[]): RuledLines {
  const flat = rules.filter((rule) => rule.right - rule.left >= rule.bottom - rule.top);
  const steep = rules.filter((rule) => rule.right - rule.left < rule.bottom - rule.top);
  return {
    across: join(flat.map((rule) => ({ at: (rule.top + rule.bottom) / 2, from: rule.left, to: rule.right }))),
    down: join(steep.map((rule) => ({ at: (rule.left + rule.right) / 2, from: rule.top, to: rule.bottom }))),
  };
}

function join(pieces: readonly Line[]): Line[] {
  const tracks: Line[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.at - b.at)) {
    const track = tracks.at(-1);
    if (track && piece.at - (track[0]?.at ?? 0) <= touching) track.push(piece);
    else tracks.push([piece]);
  }
  return tracks.flatMap((track) => {
    const joined: Line[] = [];
    for (const piece of track.toSorted((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last && piece.from - last.to <= touching)
        joined.push({ ...last, to: Math.max(last.to, joined.pop()?.to ?? 0, piece.to) });
      else joined.push(piece);
    }
    return joined;
  });
}

/** How many ends of lines meet no line of the other direction: none in a closed table. */
export function openEnds({ across, down }: RuledLines): number {
  const open = (lines: readonly Line[], others: readonly Line[]) =>
    lines
      .flatMap(({ at, from, to }) => [from, to].map((end) => ({ at, end })))
      .filter(
        ({ at, end }) =>
          !others.some(
            (other) =>
              Math.abs(other.at - end) <= touching &&
              other.from - touching <= at &&
              at <= other.to + touching,
          ),
      );
  return open(across, down).length + open(down, across).length;
}
