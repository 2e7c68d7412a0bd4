import type { CellPlace, Problem } from '../../problem/index.ts';
import { shiftedText } from '../raised.ts';
import type { Line, Run } from '../sheet.ts';
import type { CellValue } from './read-cells.ts';
import type { CellFormat } from './read-formats.ts';
import { plainLook, type TextLook, type TextRun } from './rich-text.ts';
import { shownValue } from './shown-value.ts';

/** What cells of a workbook point to. */
export type CellContext = {
  readonly strings: readonly (readonly TextRun[])[];
  readonly formatOf: (style: number) => CellFormat;
  /** Days are counted from 1904. */
  readonly from1904: boolean;
};

/** What of a cell is not in its lines, or may be another than it looks: told by its rule with these values. */
export type CellSay = (
  rule: 'import-struck' | 'import-raised' | 'import-cell-value',
  values: Problem['values'],
) => void;

/**
 * The lines of a cell as its reader sees them: what is struck out is told and left out, a number stands in its format.
 * A look of the whole cell is its sheet's way of setting heads and names; one of a part is the author's.
 */
export function linesOfCell(
  value: CellValue,
  style: number,
  link: string | undefined,
  place: CellPlace,
  { strings, formatOf, from1904 }: CellContext,
  say: CellSay,
): Line[] {
  const { code, look } = formatOf(style);
  const runs = value.type === 'shared' ? (strings[value.index] ?? []) : runsOf(value, code, from1904, say);
  const written = runs.flatMap((run) => shownRun(run, look, link, say));
  return split(written).flatMap((line) => {
    const trimmed = trimmedRuns(line);
    return trimmed.length === 0
      ? []
      : [{ type: 'line', runs: trimmed, role: undefined, centred: false, bullet: false, place }];
  });
}

function runsOf(
  value: Exclude<CellValue, { type: 'shared' }>,
  code: string,
  from1904: boolean,
  say: CellSay,
): readonly TextRun[] {
  const plain = (text: string): TextRun[] => (text === '' ? [] : [{ text, look: undefined }]);
  if (value.type === 'runs') return value.runs;
  if (value.type === 'boolean') return plain(value.isTrue ? 'TRUE' : 'FALSE');
  if (value.type === 'number') {
    const shown = shownValue(value.number, { code, from1904 });
    if (shown === undefined)
      say('import-cell-value', { case: 'format', text: String(value.number), format: code });
    return plain(shown ?? String(value.number));
  }
  say('import-cell-value', { case: value.type, text: value.text });
  return value.type === 'error' ? plain(value.text) : [];
}

function shownRun({ text, look }: TextRun, ofCell: TextLook, link: string | undefined, say: CellSay): Run[] {
  const { strong, emphasis } = look ?? plainLook;
  const { struck, raised } = look ?? ofCell;
  if (struck) {
    if (text.trim() !== '') say('import-struck', { text: text.trim() });
    return [];
  }
  const shifted = raised && shiftedText(text, raised);
  if (raised && shifted === undefined) say('import-raised', { text });
  return [
    {
      text: shifted ?? text,
      ...(strong ? { strong } : {}),
      ...(emphasis ? { emphasis } : {}),
      ...(link === undefined ? {} : { link }),
    },
  ];
}

/** Lines of runs, parted at the line ends within a cell. */
function split(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}

/** A line without the white space at its ends. */
function trimmedRuns(runs: readonly Run[]): Run[] {
  const first = runs.findIndex(({ text }) => text.trim() !== '');
  const last = runs.findLastIndex(({ text }) => text.trim() !== '');
  return runs.slice(Math.max(first, 0), last + 1).map((run, index, { length }) => {
    const text = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === length - 1 ? text.trimEnd() : text };
  });
}
