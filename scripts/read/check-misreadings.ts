import type { Emphasis, Heading, Node, Nodes, Paragraph, Parent, Root, Strong, Text } from 'mdast';
import { codePointName, hasHan } from '../language/index.ts';
import { type Problem, problem, type TextPlace } from '../problem/index.ts';
import { addressText } from './bare-address.ts';
import { checkListLines } from './check-list-lines.ts';
import { listMark } from './list-mark.ts';
import type { PlaceAt } from './place-in.ts';
import { linesIn, type PlacedLine } from './placed-lines.ts';

/** What CommonMark takes for something else than someone meant who writes Chinese: each with its place. */
export function checkMisreadings(root: Root, text: string, placeAt: PlaceAt): Problem[] {
  const problems: Problem[] = [];
  const source: Source = {
    of: (node) => text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
    around: ({ position }) => text.slice((position?.start.offset ?? 1) - 1, (position?.end.offset ?? 0) + 1),
    at: (node, index, length) => {
      const start = (node.position?.start.offset ?? 0) + index;
      return placeAt(start, start + length);
    },
    linesOf: linesIn(text, placeAt),
  };
  visit(root, root, (node, parent) => {
    for (const one of checkNode(node, parent, source)) problems.push(one);
  });
  // What refers to a footnote follows from its definition.
  const notes = new Set(problems.flatMap(({ rule, values }) => (rule === 'definition' ? [values.text] : [])));
  return problems.filter(({ rule, values }) => rule !== 'other-dialect' || !notes.has(values.text));
}

type Source = {
  readonly of: (node: Node) => string;
  /** A node's source and the characters beside it. */
  readonly around: (node: Node) => string;
  /** The place of a stretch of a node's source. */
  readonly at: (node: Node, index: number, length: number) => TextPlace;
  readonly linesOf: (node: Node) => PlacedLine[];
};

function visit(node: Nodes, parent: Parent, handle: (node: Nodes, parent: Parent) => void): void {
  handle(node, parent);
  if ('children' in node) for (const child of node.children) visit(child, node, handle);
}

function checkNode(node: Nodes, parent: Parent, source: Source): Problem[] {
  switch (node.type) {
    case 'heading':
      return checkHeading(node, source);
    case 'paragraph':
      return checkParagraph(node, parent, source);
    case 'text':
      // Between < and >, and in a bare address, no mark and no reference is one.
      if (parent.type === 'link' && !source.of(parent).startsWith('[')) return [];
      return checkText(node, source);
    case 'emphasis':
    case 'strong':
      return checkEmphasis(node, source);
    case 'definition':
      return [definition(source.of(node), source.at(node, 0, source.of(node).length))];
    case 'code':
      if (/^[`~]/.test(source.of(node))) return [problem('code', source.at(node, 0, 3))];
      return [problem('indented-code', source.at(node, 0, 1))];
    default:
      return [];
  }
}

function checkHeading(heading: Heading, source: Source): Problem[] {
  const text = source.of(heading);
  if (!text.startsWith('#')) return [problem('heading-setext', source.at(heading, 0, text.length))];
  const closing = /[ \t]#+[ \t]*$/.exec(text);
  // A heading of marks alone is a nameless one.
  if (!closing || /^#+[ \t]*$/.test(text)) return [];
  return [problem('heading-closed', source.at(heading, closing.index + 1, closing[0].trim().length))];
}

function checkParagraph(paragraph: Paragraph, parent: Parent, source: Source): Problem[] {
  const lines = source.linesOf(paragraph);
  const spoilt = lines.find(({ text }) => spoiltComment.test(text));
  if (spoilt) return [problem('comment-spoilt', spoilt.place(0, spoilt.text.length))];
  const [first] = lines;
  if (first && /^=+[ \t]*$/.test(first.text))
    return [problem('heading-setext', first.place(0, first.text.length), { case: 'extra' })];
  const table = lines.find((line, at) => beginsTable(line.text, lines[at + 1]?.text ?? ''));
  if (table) return [problem('pasted-table', table.place(0, table.text.length))];
  const dialect = lines.flatMap((line) =>
    footnote.test(line.text) ? [definition(line.text, line.place(0, line.text.length))] : checkDialect(line),
  );
  const place = { item: itemKind(paragraph, parent, source), inNote: parent.type === 'blockquote' };
  return [
    ...checkHeadingLines(lines),
    ...checkListLines(lines, place),
    ...checkBrokenNumbers(lines),
    ...dialect,
  ];
}

/** Of which kind the item is that a paragraph begins. */
function itemKind(paragraph: Paragraph, parent: Parent, source: Source): 'ordered' | 'bullet' | undefined {
  if (parent.type !== 'listItem' || parent.children[0] !== paragraph) return undefined;
  return /^\d/.test(source.of(parent)) ? 'ordered' : 'bullet';
}

/** A number that goes on behind a line's end: a space would stand in it. */
function checkBrokenNumbers(lines: readonly PlacedLine[]): Problem[] {
  return lines.flatMap(({ text, place }, at) => {
    const [end] = /\d[-—–~～]?$/.exec(text) ?? [];
    if (end === undefined || !/^\d/.test(lines[at + 1]?.text ?? '')) return [];
    return [problem('number-broken', place(text.length - end.length, end.length))];
  });
}

/** What means something in other dialects of Markdown, and here is printed as it is. */
const otherDialects =
  /(?<!\\)(?:~~[^~]+~~|==[^=]+==|＊＊[^＊]+＊＊|\{\{[^{}]*\}\}|｛｛[^｛｝]*｝｝|(?<!\{)\{[a-z][\w.]*\}|\[[^\]]+\][ ]*（https?:[^）]*）|\[\^[^\]]+\]|\$[^$\d\s][^$]*[\\^_][^$]*\$)|^\[[ xX]\](?=[ \t])|^\[TOC\]$/g;

function checkDialect({ text, place }: PlacedLine): Problem[] {
  return Array.from(text.matchAll(otherDialects), ({ 0: found, index }) =>
    problem('other-dialect', place(index, found.length), {
      case: found.endsWith('）') ? 'link' : '',
      text: found,
    }),
  );
}

const footnote = /^(\[\^[^\]]+\])[:：]/;

/** A definition, that of a footnote with its mark; CommonMark knows none, and sees one where no space is in it. */
function definition(text: string, place: TextPlace): Problem {
  const [, mark] = footnote.exec(text) ?? [];
  return problem('definition', place, mark === undefined ? {} : { case: 'footnote', text: mark });
}

/** The beginning of a remark with marks that a Chinese keyboard or Word has put in. */
export const spoiltComment = /^(?!<!--)[<＜‹《〈][ ]?[!！][ ]?[-—–－]{1,4}/;

/** Two rows of a table, as Markdown's dialects write it or as a spreadsheet is pasted; or a row and the rule below it. */
function beginsTable(line: string, next: string): boolean {
  const isRow = /^\|.*\||\S\t+\S/;
  const isRule = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/;
  // A tab behind the mark of an item is Word's.
  const isCells = (text: string) =>
    /[|\t]/.test(text) && isRow.test(text.slice(listMark(text)?.text.length ?? 0).trimStart());
  return (isCells(line) && isCells(next)) || isRule.test(next);
}

/** Lines that were meant as headings, each with what keeps it from being one and how it is to be written. */
function checkHeadingLines(lines: readonly PlacedLine[]): Problem[] {
  return lines.flatMap(({ text, indent, place }) => {
    const [, marks, space = '', name = ''] = /^([#＃]+)([^\S\r\n]*)(.*?)[ \t]*$/.exec(text) ?? [];
    if (marks === undefined) return [];
    const cause = causeOf(indent, marks, space);
    const write = marks.length > 6 ? name : `${'#'.repeat(marks.length)} ${name}`;
    return [problem('heading-space', place(0, marks.length), { case: cause, marks, write, name })];
  });
}

function causeOf(indent: string, marks: string, space: string): string {
  if (marks.length > 6) return 'deep';
  if (marks.includes('＃')) return 'mark';
  if (/[\u3000\u00a0]/.test(indent)) return 'before';
  return space === '' ? '' : 'space';
}

const escapeAddressOrMarker = new RegExp(`\\\\[!-/:-@[-\`{-~]|${addressText}|([*_\`])\\1*`, 'g');

function checkText(node: Text, source: Source): Problem[] {
  const text = source.of(node);
  const markers = Array.from(text.matchAll(escapeAddressOrMarker), ({ 0: marker, index }) => ({
    marker,
    index,
  })).filter(({ marker }) => /^[*_`]/.test(marker));
  const stray = markers.flatMap((one, at) => {
    const [before, next] = [markers[at - 1], markers[at + 1]];
    if (before && underscored(before, one, text)) return [];
    const pair = next && underscored(one, next, text);
    return [pair ? strayPair(node, pair, one, source) : strayMarker(node, one.marker, one.index, source)];
  });
  return [...stray, ...checkReferences(node, text, source)];
}

type Marker = { readonly marker: string; readonly index: number };

/** The text of two underscores that were meant for emphasis: between Chinese characters only stars mark it. */
function underscored(open: Marker, close: Marker, text: string): string | undefined {
  if (!/^__?$/.test(open.marker) || close.marker !== open.marker) return undefined;
  const end = close.index + close.marker.length;
  const within = text.slice(open.index + open.marker.length, close.index);
  if (!/^\S(?:.*\S)?$/.test(within) || !hasHan(within)) return undefined;
  const isCode = /[A-Za-z\d]/.test(text.charAt(open.index - 1) + text.charAt(end));
  return isCode ? undefined : text.slice(open.index, end);
}

function strayPair(node: Text, text: string, { marker, index }: Marker, source: Source): Problem {
  return problem('stray-marker', source.at(node, index, text.length), {
    case: 'underscore',
    marker,
    text,
    write: text.replace(/_/g, '*'),
    escaped: text.replace(/_/g, '\\_'),
  });
}

function strayMarker(node: Text, marker: string, index: number, source: Source): Problem {
  const text = source.of(node);
  const beside = text.charAt(index - 1) + text.charAt(index + marker.length);
  return problem('stray-marker', source.at(node, index, marker.length), {
    case: /\s/.test(beside) ? 'space' : '',
    marker,
    escaped: marker.replace(/./g, '\\$&'),
  });
}

/** Marks between letters and digits at both ends, as in 3*5*8: most likely none was meant for emphasis. */
function checkEmphasis(node: Emphasis | Strong, source: Source): Problem[] {
  const around = source.around(node);
  const [, marker] = /^[A-Za-z\d]([*_]+)[A-Za-z\d](?:.*[A-Za-z\d])?\1[A-Za-z\d]$/s.exec(around) ?? [];
  return marker
    ? [
        problem('emphasis-between-digits', source.at(node, 0, marker.length), {
          marker,
          escaped: marker.replace(/./g, '\\$&'),
        }),
      ]
    : [];
}

/** References to characters that may not stand in the text itself; the parser makes U+FFFD of most. */
function checkReferences(node: Text, text: string, source: Source): Problem[] {
  const references = text.matchAll(/\\[!-/:-@[-`{-~]|&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi);
  return Array.from(references, ({ 0: token, 1: hex, 2: decimal, index }) => {
    const code = hex === undefined ? Number(decimal ?? 0x20) : Number.parseInt(hex, 16);
    if (!isForbidden(code)) return [];
    const codePoint = codePointName(code);
    return [problem('forbidden-character', source.at(node, index, token.length), { codePoint })];
  }).flat();
}

function isForbidden(code: number): boolean {
  if (code > 0x10ffff || (code & 0xfffe) === 0xfffe) return true;
  return /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ue000\ue001\ufdd0-\ufdef\ufffd]|\p{Cs}/u.test(
    String.fromCodePoint(code),
  );
}
