import { type Document, runningHead } from '../../document/index.ts';
import { headDistance, type PageStyle, typeArea } from '../../style/index.ts';
import type { PlacedRun } from './draw-text.ts';
import { setInline } from './set-block.ts';
import type { Setting } from './setting.ts';

/**
 * The name that a page other than the first carries above its type area, with （续）: the last of its lines as far above
 * the text as the style sheet's line is high by half.
 */
export function pageHead(document: Document, page: PageStyle, setting: Setting): PlacedRun[] {
  const name = runningHead(document);
  if (name === undefined) return [];
  const { style } = setting;
  const place = { file: '', line: 1, column: 1 };
  const value = name + style.table.continued;
  const role = style.roles.provenance;
  const lines = setInline([{ type: 'text', value, place }], typeArea(page).width, role, setting);
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  let top = page.margin.top - headDistance(style) - height;
  return lines.flatMap((line) => {
    const y = top + line.baseline;
    top += line.height;
    return line.runs.map((run) => ({
      run,
      size: line.size,
      x: page.margin.left + run.x,
      y,
      turned: false,
      element: undefined,
    }));
  });
}
