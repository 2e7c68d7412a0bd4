import type { Word } from './programs.ts';
import type { Line, RuledLines } from './ruled-lines.ts';

/** A cell as it is printed: which of its table's columns, from 0, its borders, and its lines from the top; points. */
export type PrintedCell = {
  readonly column: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly PrintedLine[];
};

export type PrintedLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
};

const pointsPerMillimetre = 72 / 25.4;

/** The cells of a page with their text, found by its ruled lines and words alone; one that is empty is left out. */
export function printedCells(words: readonly Word[], rules: RuledLines): PrintedCell[] {
  const cells = new Map<string, Omit<PrintedCell, 'lines'> & { words: Word[] }>();
  for (const word of words) {
    const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
    const edges = crossing(rules.down, y);
    const column = edges.findLastIndex((edge) => edge < x);
    const [left, right] = edges.slice(column);
    if (column < 0 || left === undefined || right === undefined) continue;
    const across = crossing(rules.across, (left + right) / 2);
    const top = across.findLast((at) => at < y);
    const bottom = across.find((at) => at > y);
    if (top === undefined || bottom === undefined) continue;
    const key = `${left} ${top}`;
    const cell = cells.get(key) ?? { column, left, right, top, bottom, words: [] };
    cell.words.push(word);
    cells.set(key, cell);
  }
  return [...cells.values()].map(({ words: own, ...cell }) => ({ ...cell, lines: linesOf(own) }));
}

/** Where the lines are that cross a place along, in points and in order. */
function crossing(lines: readonly Line[], place: number): number[] {
  const at = place / pointsPerMillimetre;
  return lines
    .flatMap((line) => (line.from < at && at < line.to ? [line.at * pointsPerMillimetre] : []))
    .sort((a, b) => a - b);
}

function linesOf(words: readonly Word[]): PrintedLine[] {
  const lines: Word[][] = [];
  for (const word of words.toSorted((a, b) => a.bottom - b.bottom)) {
    const first = lines.at(-1)?.[0];
    if (first && word.bottom - first.bottom < (word.bottom - word.top) * 0.5) lines.at(-1)?.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const sorted = line.toSorted((a, b) => a.left - b.left);
    return {
      text: sorted.map(({ text }) => text).join(' '),
      left: Math.min(...sorted.map(({ left }) => left)),
      right: Math.max(...sorted.map(({ right }) => right)),
      top: Math.min(...sorted.map(({ top }) => top)),
    };
  });
}
