import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';

/** Text with the left end of its line's box, and a straight line; points from the page's upper left corner. */
export type DrawnText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
};
export type DrawnLine = readonly [x1: number, y1: number, x2: number, y2: number];
export type DrawnPage = { readonly texts: readonly DrawnText[]; readonly lines: readonly DrawnLine[] };

/** A cell of a drawn table: the squares it covers, ends exclusive, and its lines of text. */
export type DrawnCell = {
  readonly strips: readonly [number, number];
  readonly columns: readonly [number, number];
  readonly lines: readonly string[];
};

export const pageSize = { width: 400, height: 300 };

const require = createRequire(import.meta.url);
const font = require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf');

/** Draws what it is told and nothing else: a PDF for the reader that no writer of ours has made. */
export async function drawPdf(pages: readonly DrawnPage[]): Promise<Uint8Array> {
  pdfmake.setFonts({ Song: { normal: font } });
  pdfmake.setLocalAccessPolicy((path: string) => path === font);
  pdfmake.setUrlAccessPolicy(() => false);
  const content = pages.flatMap((page, index) => [
    { text: ' ', ...(index > 0 ? { pageBreak: 'before' as const } : {}) },
    {
      canvas: page.lines.map(([x1, y1, x2, y2]) => ({
        type: 'line' as const,
        x1,
        y1,
        x2,
        y2,
        lineWidth: 0.5,
      })),
      absolutePosition: { x: 0, y: 0 },
    },
    ...page.texts.map(({ text, x, y, size = 10 }) => ({
      text,
      noWrap: true,
      fontSize: size,
      absolutePosition: { x, y },
    })),
  ]);
  const definition = { pageSize, pageMargins: 10, defaultStyle: { font: 'Song', fontSize: 10 }, content };
  return pdfmake.createPdf(definition).getBuffer();
}

/** Draws a table: every cell with its four borders, its lines 12 points apart from its upper left corner. */
export function drawTable(
  xs: readonly number[],
  ys: readonly number[],
  cells: readonly DrawnCell[],
): DrawnPage {
  const parts = cells.map(({ strips, columns, lines }) => {
    const [left = 0, right = 0] = columns.map((column) => xs[column]);
    const [top = 0, bottom = 0] = strips.map((strip) => ys[strip]);
    return {
      texts: lines.map((text, index) => ({ text, x: left + 3, y: top + index * 12 })),
      lines: [
        [left, top, right, top],
        [left, bottom, right, bottom],
        [left, top, left, bottom],
        [right, top, right, bottom],
      ] as const,
    };
  });
  return { texts: parts.flatMap((part) => part.texts), lines: parts.flatMap((part) => part.lines) };
}
