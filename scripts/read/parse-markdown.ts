import type { Node, Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import { bareAddress } from './bare-address.ts';
import { plainBlocks } from './plain-blocks.ts';

type Point = NonNullable<Node['position']>['start'];
type Start = { readonly line: number; readonly column: number; readonly offset: number };

const origin: Start = { line: 1, column: 1, offset: 0 };

const processor = unified()
  .use(remarkParse)
  .use(remarkCjkFriendly)
  .use(function () {
    this.data('micromarkExtensions', [...(this.data('micromarkExtensions') ?? []), bareAddress()]);
  })
  .freeze();

/** Pieces of texts that were parsed, each with the point it began at: another text that has them need not parse them. */
export type ParsedPieces = Map<string, { readonly at: Start; readonly children: Root['children'] }>;

/**
 * The CommonMark tree of a text from an offset on, with emphasis by the CJK-friendly amendment, bare addresses as links
 * and places counted from the text's start. The offset must be a line's start. A link definition holds only up to the
 * next heading: the text is parsed in pieces of at least `pieceLength`, because the parser's time grows with
 * the square of its blocks.
 */
export function parseMarkdown(
  text: string,
  from = 0,
  pieceLength = 400,
  parsed: ParsedPieces = new Map(),
): Root {
  const start = pointAfter(text.slice(0, from), origin);
  const root: Root = {
    type: 'root',
    children: [],
    position: { start, end: pointAfter(text.slice(from), start) },
  };
  let at = start;
  for (const piece of piecesOf(text.slice(from), pieceLength)) {
    // Without its last line end: a fence left open in a list would reach into the next piece's line.
    const isLast = at.offset + piece.length === text.length;
    const own = isLast ? piece : piece.replace(/(?:\r\n|\n|\r)$/, '');
    for (const one of blocksOf(own, at, parsed)) root.children.push(one);
    at = pointAfter(piece, at);
  }
  return root;
}

/** The blocks of a piece that begins at a point. */
function blocksOf(piece: string, at: Start, parsed: ParsedPieces): Root['children'] {
  const plain = plainBlocks(piece, at);
  if (plain) return plain;
  const known = parsed.get(piece);
  const children = known ? known.children.map(copyOf) : processor.parse(piece).children;
  const from = known?.at ?? origin;
  for (const child of children) shiftPlaces(child, at.line - from.line, at.offset - from.offset);
  if (!known) parsed.set(piece, { at, children });
  return children;
}

/** The point after a text that begins at another point. */
function pointAfter(text: string, { line, column, offset }: Start): Start {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)];
  const last = ends.at(-1);
  const inLine = last ? text.length - last.index - last[0].length : text.length;
  return {
    line: line + ends.length,
    column: last ? inLine + 1 : column + inLine,
    offset: offset + text.length,
  };
}

/** Moves all places of a tree; without recursion, as a hostile text nests deeper than the stack. */
function shiftPlaces(tree: Node, lines: number, offset: number): void {
  const waiting: (Node & { children?: Node[] })[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.position) {
      shiftPoint(node.position.start, lines, offset);
      shiftPoint(node.position.end, lines, offset);
    }
    for (const child of node.children ?? []) waiting.push(child);
  }
}

/** A tree that shares no place with the one it is a copy of; without recursion, too. */
function copyOf<T extends Node>(tree: T): T {
  const copy = { ...tree };
  const waiting: (Node & { children?: Node[] })[] = [copy];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { position, children } = node;
    if (position) node.position = { start: { ...position.start }, end: { ...position.end } };
    if (!children) continue;
    node.children = children.map((child) => ({ ...child }));
    for (const child of node.children) waiting.push(child);
  }
  return copy;
}

function shiftPoint(point: Point, lines: number, offset: number): void {
  point.line += lines;
  if (point.offset !== undefined) point.offset += offset;
}

/** Cuts a text before the heading lines that surely begin a block of the document itself. */
function piecesOf(text: string, least: number): string[] {
  const pieces: string[] = [];
  let cut = 0;
  let closes: RegExp | undefined;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    if (closes) {
      // What seems to be such a block may be a paragraph, and another block can begin within that.
      if (closes === blank && isLong(closingOf(line))) closes = never;
      else if (closes.test(line)) closes = undefined;
      continue;
    }
    if (/^#{1,6}[ \t\r\n]/.test(line)) {
      if (index - cut < least || index === cut) continue;
      pieces.push(text.slice(cut, index));
      cut = index;
      continue;
    }
    closes = closingOf(line);
  }
  pieces.push(text.slice(cut));
  return pieces;
}

const blank = /^[ \t]*[\r\n]*$/;
const never = /(?!)/;

/** How CommonMark's HTML blocks end that may hold blank lines (4.6, kinds 1 to 5). */
const htmlBlocks: readonly (readonly [opens: RegExp, closes: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
];

/** The line that ends the block a line opens, where that block may hold what looks like a heading. */
function closingOf(line: string): RegExp | undefined {
  const [, indent = '', rest = ''] = /^( {0,3})(.*)/.exec(line) ?? [];
  const closes = closingOfFence(rest) ?? closingOfHtml(rest);
  // An indented block may belong to a list item and end with it: from there on nothing is sure.
  return indent && isLong(closes) ? never : closes;
}

/** Whether a block can go on after a blank line. */
function isLong(closes: RegExp | undefined): boolean {
  return closes !== undefined && closes !== blank;
}

function closingOfFence(line: string): RegExp | undefined {
  const [, fence = ''] = /^(`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? [];
  // A pattern has room for so many marks only.
  if (fence && fence.length < 100)
    return new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*[\\r\\n]*$`);
  // One in a list item or a quote: where it ends if nothing closes it depends on what follows.
  return /`{3}|~{3}/.test(line) ? never : undefined;
}

function closingOfHtml(line: string): RegExp | undefined {
  const block = htmlBlocks.find(([opens]) => opens.test(line));
  if (block) return block[1].test(line) ? undefined : block[1];
  return /^<[/a-z]/i.test(line) ? blank : undefined;
}
