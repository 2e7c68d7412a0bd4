import type { Node, Root } from 'mdast';
import { problem, type Result, type TextPlace } from '../problem/index.ts';
import { checkExtent, limits } from './check-extent.ts';
import { checkMisreadings } from './check-misreadings.ts';
import { cutFrontMatter, type FrontMatterText } from './cut-front-matter.ts';
import { type ParsedPieces, parseMarkdown } from './parse-markdown.ts';
import { placeIn } from './place-in.ts';
import { linesIn, type PlacedLine } from './placed-lines.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { writtenText } from './written-text.ts';

/** A source file cut and parsed, its meaning not yet known. */
export type SourceTree = {
  readonly file: string;
  readonly frontMatter: FrontMatterText;
  /** Markdown after the front matter, places counted from the file's start. */
  readonly body: Root;
  readonly placeOf: (node: Node) => TextPlace;
  readonly linesOf: (node: Node) => PlacedLine[];
};

/** Reads a source's bytes; bad bytes, a missing front matter and whatever Markdown misreads are problems. */
export function readMarkdown(bytes: Uint8Array, file: string, pieces?: ParsedPieces): Result<SourceTree> {
  const { value: text, problems } = writtenText(bytes, file);
  if (text === undefined) return { value: undefined, problems };
  const cut = cutFrontMatter(text, file);
  if ('rule' in cut) return { value: undefined, problems: [cut, ...problems] };
  const { end, ...frontMatter } = cut;

  const beyond = checkExtent(text.slice(end), file, 1 + lineEnds(text.slice(0, end)));
  if (beyond) return { value: undefined, problems: [...problems, beyond] };
  const parsed = parseMarkdown(text, end, undefined, pieces);
  const deep = deepNode(parsed);
  if (deep) {
    const found = problem('nested-too-deep', placeOf(deep, file), { limit: limits.depth });
    return { value: undefined, problems: [...problems, found] };
  }
  const body = splitParagraphs(parsed, text);
  const placeAt = placeIn(text, file);
  return {
    value: {
      file,
      frontMatter,
      body,
      placeOf: (node) => placeOf(node, file),
      linesOf: linesIn(text, placeAt),
    },
    problems: [...problems, ...checkMisreadings(parsed, text, placeAt)],
  };
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** What follows here is recursive. */
function deepNode(root: Root): Node | undefined {
  const waiting: { node: Node & { children?: Node[] }; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > 2 * limits.depth) return node;
    for (const child of node.children ?? []) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

function placeOf({ position }: Node, file: string): TextPlace {
  if (!position) throw new Error('a node of the source has no position');
  const { start, end } = position;
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
