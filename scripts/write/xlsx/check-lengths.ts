import type { Node, Text } from '../../document/index.ts';
import { type Problem, problem } from '../../problem/index.ts';
import type { SheetCell } from './sheet.ts';

/** So many characters at most stand in a cell (Excel's limit), in UTF-16 units. */
const mostCharacters = 32_767;

/** The cells that hold more text than Excel can have in one, each at the place of its longest text. */
export function checkLengths(cells: readonly SheetCell[]): Problem[] {
  return cells.flatMap(({ runs, blocks }) => {
    const count = runs.reduce((sum, { text }) => sum + text.length, 0);
    const place = longest(blocks)?.place;
    if (count <= mostCharacters || !place) return [];
    return [problem('excel-cell-too-long', place, { count, limit: mostCharacters })];
  });
}

function longest(nodes: readonly Node[]): Text | undefined {
  let found: Text | undefined;
  for (const node of nodes) {
    const below: readonly Node[] = 'children' in node ? node.children : 'items' in node ? node.items : [];
    const text = node.type === 'text' ? node : longest(below);
    if ((text?.value.length ?? 0) > (found?.value.length ?? 0)) found = text;
  }
  return found;
}
