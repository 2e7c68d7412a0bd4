import { problem } from '../../problem/index.ts';
import type { Findings } from '../findings.ts';
import { type LooseCell, placeCells } from '../place-cells.ts';
import type { Grid, Line, Sheet } from '../sheet.ts';
import { cellsByLine, cellsByTab, type TextCell } from './text-cells.ts';
import { textLine } from './text-line.ts';

/** Reads what a copied or extracted table leaves: cells parted by tabs, blank ones where merged. */
export function readText(text: string, file: string, findings: Findings): Sheet {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const tabbed = lines.filter((line) => line.includes('\t'));
  const isByLine = tabbed.length > 0 && tabbed.every((line) => /^\s*\t[^\t]*$/.test(line));
  const first = lines.findIndex((line) => line.includes('\t'));
  const around = (from: number, to: number) =>
    lines.slice(from, to).flatMap((line, index) => lineOf(line, from + index, file));
  if (first < 0)
    return { parts: around(0, lines.length), lang: undefined, own: false, exact: false, blankMerges: true };
  const { rows, end } = isByLine ? cellsByLine(lines, first) : cellsByTab(lines, first);
  const columns = rows[0]?.length ?? 0;
  rows.forEach((row, index) => {
    const [cell] = row;
    const place = { file, line: (cell?.line ?? 0) + 1, column: 1 };
    const values = { row: index + 1, found: row.length, columns };
    if (row.length !== columns) findings.problems.push(problem('import-row-width', place, values));
    for (const { blankLine } of row)
      if (blankLine !== undefined)
        findings.problems.push(
          problem('import-blank-line', { file, line: blankLine + 1, column: 1 }, { row: index + 1 }),
        );
  });
  const grid: Grid = placeCells(
    rows.map((row) => row.slice(0, columns).map((cell) => looseCell(cell, file))),
    1,
  );
  const parts = [...around(0, first), grid, ...around(end, lines.length)];
  return { parts, lang: undefined, own: false, exact: false, blankMerges: true };
}

function looseCell({ lines, line }: TextCell, file: string): LooseCell {
  const found = lines.flatMap((text, index) => lineOf(text, line + index, file));
  return { lines: found, rowSpan: 1, columnSpan: 1, place: { file, line: line + 1, column: 1 } };
}

function lineOf(text: string, index: number, file: string): Line[] {
  return textLine(text, { file, line: index + 1, column: text.search(/\S/) + 1 });
}
