import type { Node, Paragraph, Parent, PhrasingContent, Root, Text } from 'mdast';

type Point = NonNullable<Node['position']>['start'];

/** A tree whose paragraphs end before each line that begins with two full-width spaces. */
export function splitParagraphs(root: Root, text: string): Root {
  return withChildren(root, text);
}

function withChildren<T extends Parent>(parent: T, text: string): T {
  const children = parent.children.flatMap((child): Node[] => {
    if (child.type === 'paragraph') return splitParagraph(child, text);
    return 'children' in child ? [withChildren(child, text)] : [child];
  });
  return { ...parent, children };
}

function splitParagraph(paragraph: Paragraph, text: string): Paragraph[] {
  const parts: PhrasingContent[][] = [[]];
  for (const child of paragraph.children) {
    const part = parts.at(-1) ?? [];
    if (child.type !== 'text') {
      part.push(child);
      continue;
    }
    const [first, ...others] = splitText(child, text);
    if (first && part.at(-1)?.type === 'break' && first.value.startsWith('\u3000\u3000')) {
      part.pop();
      parts.push([first]);
    } else if (first) part.push(first);
    for (const other of others) parts.push([other]);
  }
  return parts.length === 1 ? [paragraph] : parts.filter((part) => part.length > 0).map(paragraphOf);
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return { type: 'paragraph', children, ...(start && end ? { position: { start, end } } : {}) };
}

const newParagraph = /(?:\r\n|\n|\r)(?=\u3000\u3000)/;

function splitText(node: Text, text: string): Text[] {
  const values = node.value.split(newParagraph);
  const { start, end } = node.position ?? {};
  if (values.length === 1 || !start || !end) return [node];
  const starts = [start, ...lineStarts(text, start, end)];
  let line = 0;
  return values.map((value) => {
    const from = starts[line] ?? start;
    line += value.split(/\r\n|\n|\r/).length;
    const to = starts[line];
    return { type: 'text', value, position: { start: from, end: to ? lineEnd(text, to) : end } };
  });
}

/** Where the lines after the first begin, past indent and quote marks. */
function lineStarts(text: string, { line, offset = 0 }: Point, end: Point): Point[] {
  const source = text.slice(offset, end.offset);
  return Array.from(
    source.matchAll(/(?:\r\n|\n|\r)([ \t>]*)/g),
    ({ 0: match, 1: indent = '', index }, number) => ({
      line: line + number + 1,
      column: indent.length + 1,
      offset: offset + index + match.length,
    }),
  );
}

/** The end of the line before the one that a point is on. */
function lineEnd(text: string, { line, column, offset = 0 }: Point): Point {
  const lineStart = offset - column + 1;
  const end = lineStart - (text.slice(lineStart - 2, lineStart) === '\r\n' ? 2 : 1);
  const previous = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
  return { line: line - 1, column: end - previous + 1, offset: end };
}
