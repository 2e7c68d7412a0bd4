import type { CanvasElement, Content } from 'pdfmake/interfaces.js';
import type { Bookmark, PageContent, PlacedLine, Rule } from './page-content.ts';
import { textNode } from './text-node.ts';

/** A 着重号 hangs so far below the baseline, and is so thick; in ems. */
const dotDepth = 0.27;
const dotRadius = 0.07;

/** What pdfmake draws of a page: the table's rules first, then each line in reading order. */
export function pageNodes({ lines, rules }: PageContent, border: number): Content[] {
  const canvas = [...ruleShapes(rules, border), ...lines.flatMap(dotShapes)];
  const texts = lines.flatMap(({ line, x, y, bookmark }) =>
    line.runs.map((run, index) => {
      const node = textNode(run, line.size, x, y + line.baseline);
      if (bookmark && index === 0) Object.assign(node, outline(bookmark));
      return node;
    }),
  );
  return canvas.length === 0 ? texts : [{ canvas, absolutePosition: { x: 0, y: 0 } }, ...texts];
}

/** One path for all rules of a page, which pdfmake draws though its types do not say so. */
function ruleShapes(rules: readonly Rule[], lineWidth: number): CanvasElement[] {
  if (rules.length === 0 || lineWidth === 0) return [];
  const d = rules.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join('');
  const path = { type: 'path', d, lineWidth, lineColor: 'black', lineCap: 'square' };
  return [path as unknown as CanvasElement];
}

function dotShapes({ line, x, y }: PlacedLine): CanvasElement[] {
  const r = line.size * dotRadius;
  const down = y + line.baseline + line.size * dotDepth;
  return line.dots.map((middle) => ({
    type: 'ellipse',
    x: x + middle,
    y: down,
    r1: r,
    r2: r,
    color: 'black',
  }));
}

function outline({ text, level }: Bookmark) {
  const parent = level === 0 ? { id: 'title', outlineExpanded: true } : { outlineParentId: 'title' };
  return { outline: true, outlineText: text, ...parent };
}
