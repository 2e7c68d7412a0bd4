import type { Canvas } from './canvas.ts';
import { clustersOf } from './clusters.ts';
import { coordinate } from './coordinate.ts';
import { type Code, type EmbeddedFace, embedFace } from './embed-face.ts';
import type { Face } from './face.ts';
import type { Run } from './set-paragraph.ts';

/** A run on a page: `x` and `y` are where its baseline begins, in points from the page's upper left corner. */
export type PlacedRun = {
  readonly run: Run;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** By a right angle, clockwise: the text runs down the page. */
  readonly turned: boolean;
};

/** The faces of one PDF, each embedded when first drawn with. */
export type Faces = (face: Face) => EmbeddedFace;

export function embeddedFaces(canvas: Canvas): Faces {
  const known = new Map<Face, EmbeddedFace>();
  return (face) => {
    const embedded = known.get(face) ?? embedFace(canvas, face);
    known.set(face, embedded);
    return embedded;
  };
}

/** Draws runs in order, as one text object: a setting is written only where it changes. */
export function drawText(runs: readonly PlacedRun[], canvas: Canvas, faces: Faces): void {
  const operators: string[] = ['BT'];
  let font = '';
  let spacing = '0';
  for (const placed of runs) {
    const { run, size } = placed;
    const face = faces(run.face);
    canvas.page.fonts[face.id] ??= face.ref();
    const wantedFont = `/${face.id} ${coordinate(size)} Tf`;
    const wantedSpacing = coordinate(run.spacing);
    if (wantedFont !== font) operators.push(wantedFont);
    if (wantedSpacing !== spacing) operators.push(`${wantedSpacing} Tc`);
    font = wantedFont;
    spacing = wantedSpacing;
    const width = showRun(placed, clustersOf(run.text).map(face.encode), operators);
    if (run.url !== undefined) canvas.link(placed.x, placed.y - ascent * size, width, size, run.url);
  }
  if (operators.length > 1) canvas.addContent([...operators, 'ET'].join('\n'));
}

/** What a link's box reaches above the baseline, in ems. */
const ascent = 0.88;

/** Shows a run and gives its width in points. */
function showRun(placed: PlacedRun, codes: readonly Code[], operators: string[]): number {
  const { size, run } = placed;
  const whole = codes.every(({ apart }) => apart === undefined);
  if (whole) operators.push(`${place(placed, 0, 0)} <${codes.map(({ hex }) => hex).join('')}> Tj`);
  let along = 0;
  for (const { hex, width, apart } of codes) {
    if (!whole) {
      for (const glyph of apart ?? [{ hex, x: 0, y: 0 }]) {
        operators.push(`${place(placed, along + glyph.x * size, glyph.y * size)} <${glyph.hex}> Tj`);
      }
    }
    along += width * size + run.spacing * (hex.length / 4);
  }
  return along;
}

/** Moves to `along` points from the run's beginning and `above` points over its baseline. */
function place({ x, y, turned }: PlacedRun, along: number, above: number): string {
  return turned
    ? `0 1 1 0 ${coordinate(x + above)} ${coordinate(y + along)} Tm`
    : `1 0 0 -1 ${coordinate(x + along)} ${coordinate(y - above)} Tm`;
}
