import { blockLines, gridOf, type Table } from '../../document/index.ts';
import { isEnglish } from '../../language/index.ts';

/**
 * A name for each column: those of all header rows over it, from the top. A pivot table takes no column without a name, nor
 * two of the same.
 */
export function headerNames(table: Table, lang: string): string[] {
  const grid = gridOf(table).slice(0, table.headerRows);
  const taken = new Set<string>();
  return table.columns.map((_, column) => {
    const cells = new Set(grid.flatMap((squares) => squares[column]?.cell ?? []));
    const names = [...cells].map(({ children }) => oneLine(children.flatMap(blockLines), lang));
    const joined = names.filter((name) => name !== '').join(isEnglish(lang) ? ' / ' : '／');
    const name = joined || (isEnglish(lang) ? `Column ${column + 1}` : `第${column + 1}栏`);
    let unique = name;
    for (let count = 2; taken.has(unique.toLowerCase()); count++)
      unique = isEnglish(lang) ? `${name} (${count})` : `${name}（${count}）`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function oneLine(lines: readonly string[], lang: string): string {
  return lines
    .join('\n')
    .replace(/\s*\n\s*/g, isEnglish(lang) ? ' ' : '')
    .trim();
}
