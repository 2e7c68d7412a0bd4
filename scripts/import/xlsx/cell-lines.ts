import type { CellPlace, Problem } from '../../problem/index.ts';
import { shiftedText } from '../raised.ts';
import { sliceRuns } from '../runs.ts';
import { type Line, type Run, textOf } from '../sheet.ts';
import type { CellValue } from './read-cells.ts';
import type { CellFormat } from './read-formats.ts';
import type { TextLook, TextRun } from './rich-text.ts';
import { shownValue } from './shown-value.ts';

/** What cells of a workbook point to. */
export type CellContext = {
  readonly strings: readonly (readonly TextRun[])[];
  readonly formatOf: (style: number) => CellFormat;
  /** Days are counted from 1904. */
  readonly from1904: boolean;
  /** The role of a text by the name of its cell style. */
  readonly roleOf: (styleName: string | undefined) => Line['role'];
  /** Our own writer made it: what it wrote is meant to the space, and a line end set apart is a hard break. */
  readonly own: boolean;
};

/** Where a cell leads; `words` are those of its text that do, empty for all of it. */
export type CellLink = { readonly address: string; readonly words: string };

/** What of a cell is not in its lines, or may be another than it looks: told by its rule with these values. */
export type CellSay = (
  rule:
    | 'import-struck'
    | 'import-raised'
    | 'import-ruby'
    | 'import-image'
    | 'import-cell-value'
    | 'import-uncalculated',
  values: Problem['values'],
) => void;

/**
 * The lines of a cell as its reader sees them: what is struck out is told and left out, a number stands in its format.
 * A look of the whole cell is its sheet's way of setting heads and names; one of a part is the author's. Each line end
 * in a cell ends a line, but in our own files one that is a run of its own: there it is a hard break.
 */
export function linesOfCell(
  value: CellValue,
  style: number,
  link: CellLink | undefined,
  place: CellPlace,
  { strings, formatOf, from1904, roleOf, own }: CellContext,
  say: CellSay,
): Line[] {
  const { code, look, centred, styleName } = formatOf(style);
  const whole = value.type === 'shared' ? (strings[value.index] ?? []) : runsOf(value, code, from1904, say);
  const runs = whole.filter(({ aloud }) => !aloud);
  const read = whole.filter(({ aloud }) => aloud).map(({ text }) => text);
  if (read.length > 0) say('import-ruby', { text: read.join('') });
  const seen = runs.filter(({ text }) => text.trim() !== '').map((run) => run.look ?? look);
  const marks = {
    strong: isOfPart(seen, 'strong') || (own && !look.strong),
    emphasis: isOfPart(seen, 'emphasis') || (own && !look.emphasis),
  };
  const written = runs.flatMap((run) => shownRun(run, look, marks, say));
  const role = roleOf(styleName);
  return linked(split(written, own), link).flatMap((line) => {
    const kept = own && line.some(({ text }) => text.trim() !== '') ? line : trimmedRuns(line);
    return kept.length === 0 ? [] : [{ type: 'line', runs: kept, role, centred, bullet: false, place }];
  });
}

/** What WPS writes where a picture is part of a cell. */
const cellPicture = /^=(?:_xlfn\.)?DISPIMG\("([^"]*)"/;

function runsOf(
  value: Exclude<CellValue, { type: 'shared' }>,
  code: string,
  from1904: boolean,
  say: CellSay,
): readonly TextRun[] {
  const plain = (text: string): TextRun[] => (text === '' ? [] : [{ text, look: undefined }]);
  if (value.type === 'runs') {
    const [, picture] = cellPicture.exec(value.runs[0]?.text ?? '') ?? [];
    if (picture === undefined) return value.runs;
    say('import-image', { text: picture });
    return [];
  }
  if (value.type === 'boolean') return plain(value.isTrue ? 'TRUE' : 'FALSE');
  if (value.type === 'number') {
    const shown = shownValue(value.number, { code, from1904 });
    if (shown === undefined) say('import-cell-value', { text: String(value.number), format: code });
    return plain(shown ?? String(value.number));
  }
  if (value.type === 'formula') {
    say('import-uncalculated', { text: `=${value.text}` });
    return [];
  }
  say('import-cell-value', { case: 'error', text: value.text });
  return plain(value.text);
}

/** Whether some of a cell's text has a look, and some has not. */
function isOfPart(seen: readonly TextLook[], look: 'strong' | 'emphasis'): boolean {
  return seen.some((one) => one[look]) && seen.some((one) => !one[look]);
}

function shownRun(
  { text, look }: TextRun,
  ofCell: TextLook,
  marks: { readonly strong: boolean; readonly emphasis: boolean },
  say: CellSay,
): Run[] {
  const { strong, emphasis, struck, raised } = look ?? ofCell;
  if (struck) {
    if (text.trim() !== '') say('import-struck', { text: text.trim() });
    return [];
  }
  const shifted = raised && shiftedText(text, raised);
  if (raised && shifted === undefined) say('import-raised', { text });
  return [
    {
      text: shifted ?? text,
      ...(strong && marks.strong ? { strong } : {}),
      ...(emphasis && marks.emphasis ? { emphasis } : {}),
    },
  ];
}

/** Lines with the address of their cell: over the words that it was given for, where they stand there, else over all. */
function linked(lines: readonly Run[][], link: CellLink | undefined): Run[][] {
  if (!link) return [...lines];
  const { address, words } = link;
  const over = (runs: readonly Run[]) => runs.map((run) => ({ ...run, link: address }));
  const found = words === '' ? -1 : lines.findIndex((runs) => textOf([{ runs }]).includes(words));
  if (found < 0) return lines.map(over);
  return lines.map((runs, index) => {
    if (index !== found) return runs;
    const from = textOf([{ runs }]).indexOf(words);
    const to = from + words.length;
    return [...sliceRuns(runs, 0, from), ...over(sliceRuns(runs, from, to)), ...sliceRuns(runs, to)];
  });
}
/** Lines of runs, parted at the line ends within a cell that are no hard breaks. */
function split(runs: readonly Run[], own: boolean): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (own && /^\n+$/.test(run.text)) {
      lines.at(-1)?.push({ text: run.text });
      continue;
    }
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
