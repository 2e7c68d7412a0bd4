import { type RoleStyle, type Style, timelineDot } from '../../style/index.ts';
import { docx, docxShapes } from './docx.ts';
import type { Links } from './links.ts';
import { printComponent } from './xml.ts';

/** English Metric Units in a point, and pixels as docx counts sizes. */
const emu = 12_700;
const pixels = 96 / 72;

/**
 * The dot of a year, on the line under its cell: an ellipse anchored to the year's paragraph. It says nothing that the
 * table does not: a screen reader passes it.
 */
export function timelineDotRun({ lineHeight }: RoleStyle, { table }: Style, links: Links): string {
  const below = lineHeight + table.padding.bottom - timelineDot / 2;
  const { ShapeRun } = docxShapes();
  const run = new ShapeRun({
    type: 'ellipse',
    transformation: { width: timelineDot * pixels, height: timelineDot * pixels },
    fill: '000000',
    line: 'none',
    decorative: true,
    // The ids that docx gives are counted over all documents of a process.
    altText: { id: String(++links.ids), name: '' },
    floating: {
      horizontalPosition: { relative: docx.HorizontalPositionRelativeFrom.COLUMN, offset: 0 },
      verticalPosition: {
        relative: docx.VerticalPositionRelativeFrom.PARAGRAPH,
        offset: Math.round(below * emu),
      },
      wrap: { type: docx.TextWrappingType.NONE },
      layoutInCell: true,
      allowOverlap: true,
    },
  });
  return printComponent(run);
}
