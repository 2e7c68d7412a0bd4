import { execFileSync } from 'node:child_process';

/** A box on a page in millimetres from the page's upper left corner. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** What is printed on one page, in millimetres: a box for the ink of each character, and one for each ruled line. */
export type InkPage = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Box[];
  readonly rules: readonly Box[];
};

export const pointsPerMillimetre = 72 / 25.4;

/** The ink of every page of a PDF, from poppler's drawing of it. */
export function inkOf(file: string): InkPage[] {
  const count = Number(/^Pages: +(\d+)/mu.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1]);
  return Array.from({ length: count }, (_, index) => inkPage(file, String(index + 1)));
}

function inkPage(file: string, page: string): InkPage {
  // Without the two options poppler shrinks the page to a printer's margins.
  const options = ['-svg', '-noshrink', '-nocenter', '-f', page, '-l', page];
  const svg = execFileSync('pdftocairo', [...options, file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? [];
  const drawn = svg.slice(svg.lastIndexOf('</defs>'));
  return {
    width: Number(width) / pointsPerMillimetre,
    height: Number(height) / pointsPerMillimetre,
    glyphs: glyphBoxes(svg, drawn),
    rules: ruleBoxes(drawn),
  };
}

type Point = readonly [x: number, y: number];

function glyphBoxes(svg: string, drawn: string): Box[] {
  const shapes = new Map<string, Point[]>();
  for (const [, id = '', path = ''] of svg.matchAll(/id="(glyph[\d-]+)"[^>]*>\s*<path[^>]* d="([^"]*)"/gu)) {
    shapes.set(id, pointsOf(path));
  }
  const uses = drawn.matchAll(/<use xlink:href="#(glyph[\d-]+)" x="([-\d.]+)" y="([-\d.]+)"/gu);
  return [...uses].flatMap(([, id = '', x, y]) => {
    const points = shapes.get(id) ?? [];
    return points.length > 0
      ? [boxOf(points.map((point) => [point[0] + Number(x), point[1] + Number(y)]))]
      : [];
  });
}

/** Each stretch of a path is taken for a ruled line: nothing else is drawn in our documents. */
function ruleBoxes(drawn: string): Box[] {
  return [...drawn.matchAll(/<path[^>]*>/gu)].flatMap(([element]) => {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = (/matrix\(([^)]*)\)/u.exec(element)?.[1] ?? '')
      .split(',')
      .filter(Boolean)
      .map(Number);
    const path = / d="([^"]*)"/u.exec(element)?.[1] ?? '';
    const strokes = path.split('M').filter((part) => part.trim() !== '');
    return strokes.map((part) =>
      boxOf(pointsOf(part).map(([x, y]) => [a * x + c * y + e, b * x + d * y + f])),
    );
  });
}

function pointsOf(path: string): Point[] {
  const numbers = (path.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : []));
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x / pointsPerMillimetre);
  const ys = points.map(([, y]) => y / pointsPerMillimetre);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The least box around all of the given ones. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
