import type { PageStyle } from '../../style/index.ts';
import type { PlacedRun } from './draw-text.ts';
import { setInline } from './set-block.ts';
import { lineWidth } from './set-paragraph.ts';
import type { Setting } from './setting.ts';

/** A page number is one line, however long. */
const widest = 1e6;
/** The 一字线 stands so far above the baseline, in ems. */
const dashHeight = 0.27;

/**
 * The number of a page, — 1 —: in from the type area's right edge on odd pages, from its left edge on even ones
 * (GB/T 9704-2012, 7.5). On a turned page it stands where an upright one has it (8): at the left side as
 * read, turned clockwise by a right angle.
 */
export function pageNumber(number: number, page: PageStyle, setting: Setting): PlacedRun[] {
  const { style } = setting;
  const role = style.roles.pageNumber;
  const { size } = role;
  const { dashDistance, inset } = style.pageNumber;
  const place = { file: '', line: 1, column: 1 };
  const value = `— ${number} —`;
  const plain = { ...role, align: 'left', firstIndent: 0, hangingIndent: 0 } as const;
  const lines = setInline([{ type: 'text', value, place }], widest, plain, setting);
  const runs = lines.flatMap((line) => line.runs);
  const width = lines[0] ? lineWidth(lines[0]) : 0;
  const { margin, landscape: turned } = page;
  const [start, end] = turned
    ? [margin.top, page.height - margin.bottom]
    : [margin.left, page.width - margin.right];
  const along = number % 2 === 1 ? end - inset - width : start + inset;
  const below = dashDistance + dashHeight * size;
  return runs.map((run) =>
    turned
      ? { run, size, x: margin.left - below, y: along + run.x, turned, element: undefined }
      : { run, size, x: along + run.x, y: page.height - margin.bottom + below, turned, element: undefined },
  );
}
