import type { Content } from 'pdfmake/interfaces.js';
import type { PageStyle, Style } from '../../style/index.ts';
import { setInline } from './set-block.ts';
import type { Run } from './set-paragraph.ts';
import { textNode } from './text-node.ts';
import type { Typesetter } from './typesetter.ts';

/** From the lower edge of the type area down to the 一字线 beside the number: 7 mm (GB/T 9704-2012, 7.5). */
const belowArea = (7 / 25.4) * 72;
/** A page number is one line, however long. */
const widest = 1e6;
/** The 一字线 stands so far above the baseline, in ems. */
const dashHeight = 0.38;

/**
 * The number of a page, — 1 —: one character in from the type area's right edge on odd pages, from its left
 * edge on even ones (7.5). On a turned page it stands where an upright one has it (8): at the left side as
 * read, turned clockwise by a right angle.
 */
export function pageNumber(number: number, page: PageStyle, style: Style, typesetter: Typesetter): Content[] {
  const role = style.roles.pageNumber;
  const place = { file: '', line: 1, column: 1 };
  const value = `— ${number} —`;
  const plain = { ...role, align: 'left', firstIndent: 0 } as const;
  const lines = setInline([{ type: 'text', value, place }], widest, plain, typesetter);
  const runs = lines.flatMap((line) => line.runs);
  const width = widthOf(runs, role.size);
  const { margin } = page;
  const [start, end] = page.landscape
    ? [margin.top, page.height - margin.bottom]
    : [margin.left, page.width - margin.right];
  const along = number % 2 === 1 ? end - role.size - width : start + role.size;
  const below = belowArea + dashHeight * role.size;
  return page.landscape
    ? turned(runs, role.size, margin.left - below, along, page)
    : runs.map((run) => textNode(run, role.size, along, page.height - margin.bottom + below));
}

function widthOf(runs: readonly Run[], size: number): number {
  const last = runs.at(-1);
  return last ? last.x + last.face.measure(last.text).width * size : 0;
}

/** pdfmake turns no text, but draws an SVG that does: with fonts that a text, here an empty one, has opened. */
function turned(
  runs: readonly Run[],
  size: number,
  x: number,
  y: number,
  { width, height }: PageStyle,
): Content[] {
  const texts = runs.map(({ text, face, x: along }) => {
    const at = `translate(${x.toFixed(3)} ${(y + along).toFixed(3)}) rotate(90)`;
    return `<text xml:space="preserve" transform="${at}" font-family="${face.name}" font-size="${size}">${text}</text>`;
  });
  const svg = `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${texts.join('')}</svg>`;
  const absolutePosition = { x: 0, y: 0 };
  const opened = runs.map(({ face }) => ({ text: '', font: face.name, absolutePosition }));
  return [...opened, { svg, absolutePosition }];
}
