import { noteStart } from '../note-start.ts';

/** A cell's lines; `line` is the index of its first in the file. */
export type TextCell = {
  readonly lines: string[];
  readonly line: number;
  /** The index of an empty line after the cell, where its row does not end. */
  blankLine?: number;
};

/** A table's rows, and the index of the first line after it. */
type Cells = { readonly rows: readonly (readonly TextCell[])[]; readonly end: number };

/**
 * Every cell on lines of its own, a tab before its first. The first row ends with the first empty line; the
 * others are as long: an empty line in the midst of one parts nothing.
 */
export function cellsByLine(lines: readonly string[], first: number): Cells {
  const last = lines.findLastIndex((line) => line.includes('\t'));
  const headEnd = lines.findIndex(
    (line, index) => index > first && line.trim() === '' && !line.includes('\t'),
  );
  const columns = lines
    .slice(first, headEnd < 0 ? lines.length : headEnd)
    .filter((line) => line.includes('\t')).length;
  const cells: TextCell[] = [];
  let end = first;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    const cell = cells.at(-1);
    if (line.includes('\t')) cells.push({ lines: [line.slice(line.indexOf('\t') + 1)], line: end });
    else if (line.trim() === '' && end > last) break;
    else if (line.trim() === '' && cell) {
      cell.blankLine = end;
      cell.lines.push('');
    } else cell?.lines.push(line);
  }
  cells.forEach((cell, index) => {
    if ((index + 1) % columns === 0) delete cell.blankLine;
  });
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
  return { rows, end };
}

/**
 * A row on a line, tabs between its cells, as spreadsheets copy it: a cell with line ends stands in quotes. A
 * line that would not fill the row before it up goes on in that row's last cell.
 */
export function cellsByTab(lines: readonly string[], first: number): Cells {
  const columns = (lines[first] ?? '').split('\t').length;
  const last = lines.findLastIndex((line) => line.includes('\t'));
  const rows: TextCell[][] = [];
  let row: TextCell[] = [];
  let isQuoted = false;
  let end = first;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    if (end > last && !isQuoted && (line.trim() === '' || noteStart.test(line))) break;
    const close: string | undefined = isQuoted ? /^(?:[^"]|"")*"(?=\t|$)/.exec(line)?.[0] : '';
    const [begin = '', ...others] = close === undefined ? [line] : partsAfter(line, close);
    const goesOn: boolean = isQuoted || (row.length > 0 && row.length + others.length <= columns);
    const at = end;
    const added: TextCell[] = (goesOn ? others : [begin, ...others]).map((text) => ({
      lines: [text],
      line: at,
    }));
    if (goesOn) row.at(-1)?.lines.push(begin);
    else {
      row = [];
      rows.push(row);
    }
    for (const cell of added) row.push(cell);
    isQuoted =
      close === undefined || (added.length > 0 && /^"(?:[^"]|"")*$/.test(added.at(-1)?.lines[0] ?? ''));
  }
  return { rows: rows.map((cells) => cells.map(unquoted)), end };
}

/** A line's cells, the first of which ends with a closing quotation mark if there is one. */
function partsAfter(line: string, close: string): string[] {
  const [rest = '', ...others] = line.slice(close.length).split('\t');
  return [close + rest, ...others];
}

function unquoted(cell: TextCell): TextCell {
  const text = cell.lines.join('\n');
  if (!/^"[\s\S]*"$/.test(text)) return cell;
  return { ...cell, lines: text.slice(1, -1).replaceAll('""', '"').split('\n') };
}
