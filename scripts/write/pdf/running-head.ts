import { type Document, runningHead } from '../../document/index.ts';
import { headDistance, type PageStyle, typeArea } from '../../style/index.ts';
import { runsOf } from './draw-page.ts';
import type { PlacedRun } from './draw-text.ts';
import { setInline } from './set-block.ts';
import { heightOf } from './set-paragraph.ts';
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
  let top = page.margin.top - headDistance(style) - heightOf(lines);
  return lines.flatMap((line) => {
    const y = top;
    top += line.height;
    return runsOf({ line, x: page.margin.left, y, element: undefined });
  });
}
