import { mostElements } from '../docx/parse-xml.ts';
import { type CellRange, cellAt, rangeAt, sheetLimits } from './cell-range.ts';
import { richTextReader, type TextRun, unescaped } from './rich-text.ts';
import { isOn, relationId, type ScanFault, scanXml } from './scan-xml.ts';

/** What a cell holds: a text of its own or by its number among the shared ones, a value, or a formula not worked out. */
export type CellValue =
  | { readonly type: 'runs'; readonly runs: readonly TextRun[] }
  | { readonly type: 'shared'; readonly index: number }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'boolean'; readonly isTrue: boolean }
  | { readonly type: 'error'; readonly text: string }
  | { readonly type: 'formula'; readonly text: string };

/** A cell that holds something; row and column count from 0, `style` is the number of its format. */
export type SheetCell = {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly value: CellValue;
};

/** A sheet as its part says. */
export type SheetCells = {
  readonly cells: readonly SheetCell[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  /** Where links of cells lead: the id of a relation, or a name in the file; `words` are those that stand for it. */
  readonly links: readonly SheetLink[];
  /** What is printed above and below each page, with its codes. */
  readonly pageTexts: readonly string[];
};

export type SheetLink = {
  readonly range: CellRange;
  readonly relation: string | undefined;
  readonly location: string;
  readonly words: string;
};

type OpenCell = {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: string;
  readonly rich: ReturnType<typeof richTextReader>;
  value: string | undefined;
  formula: string | undefined;
};

const pageText = /^(?:odd|even|first)(?:Header|Footer)$/;

/**
 * Reads the part of a sheet (ECMA-376-1, 18.3): cells that hold something, merged ranges, what is hidden. A cell or row
 * without a reference stands behind the one before.
 */
export function readCells(xml: string): SheetCells | ScanFault {
  const cells: SheetCell[] = [];
  const merges: CellRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns: { first: number; last: number }[] = [];
  const links: SheetLink[] = [];
  const pageTexts: string[] = [];
  let row = -1;
  let column = -1;
  let cell: OpenCell | undefined;
  let text: string | undefined;
  const openRow = ({ r, hidden, ht }: Readonly<Record<string, string>>) => {
    row = r === undefined ? row + 1 : Number(r) - 1;
    column = -1;
    if (isOn(hidden) || Number(ht) === 0) hiddenRows.add(row);
  };
  const openCell = ({ r, s, t = 'n' }: Readonly<Record<string, string>>) => {
    const at = r === undefined ? { row, column: column + 1 } : cellAt(r);
    if (!at || at.row < 0 || at.column >= sheetLimits.columns) return;
    row = at.row;
    column = at.column;
    cell = {
      ...at,
      style: Number(s ?? 0),
      type: t,
      rich: richTextReader(),
      value: undefined,
      formula: undefined,
    };
  };
  const fault = scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') openRow(attributes);
      else if (name === 'c') openCell(attributes);
      else if (cell && /^[vf]$/.test(name)) text = '';
      else if (cell) cell.rich.open(name, attributes);
      else if (name === 'mergeCell') {
        const range = rangeAt(attributes.ref ?? '');
        if (range) merges.push(range);
      } else if (name === 'col' && (isOn(attributes.hidden) || Number(attributes.width) === 0))
        hiddenColumns.push({ first: Number(attributes.min) - 1, last: Number(attributes.max) - 1 });
      else if (name === 'hyperlink') {
        const { ref = '', location = '', display: words = '' } = attributes;
        const range = rangeAt(ref);
        if (range) links.push({ range, relation: relationId(attributes), location, words });
      } else if (pageText.test(name)) text = '';
    },
    text: (part) => {
      if (text === undefined) cell?.rich.text(part);
      else text += part;
    },
    close: (name) => {
      if (cell && name === 'v') cell.value = text;
      else if (cell && name === 'f') cell.formula = text;
      else if (pageText.test(name) && text) pageTexts.push(text);
      else if (cell && name === 'c') {
        const value = cellValue(cell);
        if (cells.length === mostElements) throw new Error('elements');
        if (value) cells.push({ row: cell.row, column: cell.column, style: cell.style, value });
        cell = undefined;
      } else cell?.rich.close(name);
      if (/^[vf]$/.test(name) || pageText.test(name)) text = undefined;
    },
  });
  return fault ?? { cells, merges, hiddenRows, hiddenColumns, links, pageTexts };
}

function cellValue({ type, value, formula, rich }: OpenCell): CellValue | undefined {
  if (type === 'inlineStr') {
    const runs = rich.runs();
    return runs.length > 0 ? { type: 'runs', runs } : undefined;
  }
  if (value === undefined) return formula === undefined ? undefined : { type: 'formula', text: formula };
  if (type === 's') return { type: 'shared', index: Number(value) };
  if (type === 'b') return { type: 'boolean', isTrue: isOn(value) };
  if (type === 'e') return { type: 'error', text: value };
  if (type === 'str') return value === '' ? undefined : textValue(unescaped(value));
  const number = type === 'd' ? serialOf(value) : Number(value);
  // A value that is no number is shown as it is written.
  return Number.isFinite(number) && value.trim() !== '' ? { type: 'number', number } : textValue(value);
}

function textValue(text: string): CellValue | undefined {
  return text === '' ? undefined : { type: 'runs', runs: [{ text, look: undefined }] };
}

/** The days from the end of 1899, as Excel counts them, to a date as XML has it: `2026-03-05T18:00:00`. */
function serialOf(date: string): number {
  const time = Date.parse(
    /[Zz]|[+-]\d\d:\d\d$/.test(date) ? date : `${date.replace(/^(\d{4}-\d\d-\d\d)$/, '$1T00:00:00')}Z`,
  );
  return time / 86_400_000 + 25_569;
}
