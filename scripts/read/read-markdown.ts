import type { Node, Root } from 'mdast';
import { type Problem, problem, type Result, type TextPlace } from '../problem/index.ts';
import { checkMisreadings } from './check-misreadings.ts';
import { decodeText } from './decode-text.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { placeIn } from './place-in.ts';
import { linesIn, type PlacedLine } from './placed-lines.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** A source file cut and parsed, its meaning not yet known. */
export type SourceTree = {
  readonly file: string;
  /** YAML between the two lines of three hyphens; `firstLine` is its first line's number in the file. */
  readonly frontMatter: { readonly text: string; readonly firstLine: number };
  /** Markdown after the front matter, places counted from the file's start. */
  readonly body: Root;
  readonly placeOf: (node: Node) => TextPlace;
  readonly linesOf: (node: Node) => PlacedLine[];
};

/** Reads a source's bytes; bad bytes, a missing front matter and whatever Markdown misreads are problems. */
export function readMarkdown(bytes: Uint8Array, file: string): Result<SourceTree> {
  const { value: text, problems } = decodeText(bytes, file);
  if (text === undefined) return { value: undefined, problems };
  const failed = (rule: Problem['rule']) => ({
    value: undefined,
    problems: [problem(rule, { file, line: 1, column: 1 }), ...problems],
  });
  if (text.trim() === '') return failed('empty-file');
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening) return failed('front-matter-missing');
  const inside = text.slice(opening[0].length);
  const closing = /(?<=^|\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/.exec(inside);
  if (!closing) return failed('front-matter-unclosed');

  const parsed = parseMarkdown(text, opening[0].length + closing.index + closing[0].length);
  const deep = deepNode(parsed);
  if (deep) {
    const found = problem('nested-too-deep', placeOf(deep, file), { limit: deepest });
    return { value: undefined, problems: [...problems, found] };
  }
  const body = splitParagraphs(parsed, text);
  const placeAt = placeIn(text, file);
  const frontMatter = { text: inside.slice(0, closing.index), firstLine: 2 };
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

/** No source needs a fraction of it; what follows here is recursive. */
const deepest = 50;

function deepNode(root: Root): Node | undefined {
  const waiting: { node: Node & { children?: Node[] }; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > deepest) return node;
    for (const child of node.children ?? []) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

function placeOf({ position }: Node, file: string): TextPlace {
  if (!position) throw new Error('a node of the source has no position');
  const { start, end } = position;
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
