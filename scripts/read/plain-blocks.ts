import type { Heading, Html, List, ListItem, Node, Paragraph, Text } from 'mdast';

type Position = NonNullable<Node['position']>;
type Block = Heading | Html | List | Paragraph;

/** A line without its end, and where it begins; `index` counts from the start of its text. */
type Line = { readonly text: string; readonly line: number; readonly index: number; readonly offset: number };

/** What could be a mark, a reference, an address or a hard break, or is changed by the parser. */
const special = /[&*<[\\\]_`\t\ufeff]|\/\/| $/;
/** What could begin another block than a paragraph. */
const opening = /^(?:[ #>+=~-]|\d{1,9}[.)])/;
const headingLine = /^(#{1,6}) (?! )([^#]+)$/;
const itemLine = /^(?:[-+*]|(\d{1,9})[.)]) (?=[^ ])/;
/** What begins a block of HTML that ends at a blank line (CommonMark 4.6, kind 6), of those that templates have. */
const htmlLine = /^<\/?(?:table|thead|tbody|tr|t[dh]|p|[ou]l|li|h[1-6])(?=[ >]|$)/i;

/**
 * The blocks of a text that has nothing but headings, paragraphs, lists of one-line items and HTML, and in which no
 * character can be a mark: they need no parser, and most of a source and of a filled template is such. Undefined for
 * any other text. The text begins a line, at the point given.
 */
export function plainBlocks(text: string, start: Position['start']): Block[] | undefined {
  if (text.includes('\0')) return undefined;
  const blocks: Block[] = [];
  for (const lines of runsOf(text, start)) {
    const block = blockOf(lines, text);
    // What follows a list and a blank line may be its next item.
    if (!block || (block.type === 'list' && blocks.at(-1)?.type === 'list')) return undefined;
    blocks.push(block);
  }
  return blocks;
}

/** The lines of each block: a heading, HTML up to a blank line, or what stands between. */
function* runsOf(text: string, { line, offset = 0 }: Position['start']): Generator<Line[]> {
  let run: Line[] = [];
  let inHtml = false;
  for (const { 1: written = '', index } of text.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    const isBlank = !/[^ \t]/.test(written);
    const begins = !inHtml && /^[#<]/.test(written);
    if ((isBlank || begins) && run.length > 0) {
      yield run;
      run = [];
    }
    inHtml = !isBlank && (inHtml || htmlLine.test(written));
    const placed = { text: written, line: line++, index, offset: offset + index };
    if (begins && !inHtml) yield [placed];
    else if (!isBlank) run.push(placed);
  }
}

/** The block of lines that follow one another, unless it takes a parser to say what they are. */
function blockOf(lines: readonly Line[], text: string): Block | undefined {
  const [first] = lines;
  if (!first) return undefined;
  if (htmlLine.test(first.text)) return { type: 'html', ...written(lines, 0, text) };
  const [, marks, name = ''] = headingLine.exec(first.text) ?? [];
  if (marks !== undefined) return headingOf(marks.length, name, first, text);
  return itemLine.test(first.text) ? listOf(lines, text) : paragraphOf(lines, 0, text);
}

function headingOf(marks: number, name: string, line: Line, text: string): Heading | undefined {
  const depth = ([1, 2, 3, 4, 5, 6] as const).find((known) => known === marks);
  if (!depth || special.test(name)) return undefined;
  const { position } = written([line], 0, text);
  return { type: 'heading', depth, children: [textNode([line], depth + 1, text)], position };
}

/** A list each of whose items is one line, all with the same mark. */
function listOf(lines: readonly Line[], text: string): List | undefined {
  const [first] = lines;
  const children = lines.map((line) => itemOf(line, text));
  const kind = first && kindOf(first);
  if (!first || lines.some((line) => kindOf(line) !== kind) || !children.every((item) => item !== undefined))
    return undefined;
  const [, number] = itemLine.exec(first.text) ?? [];
  const { position } = written(lines, 0, text);
  const start = number === undefined ? null : Number(number);
  return { type: 'list', ordered: start !== null, start, spread: false, children, position };
}

/** The character that a list's marks have in common; another begins the next list. */
function kindOf({ text }: Line): string | undefined {
  return itemLine.exec(text)?.[0].trimEnd().at(-1);
}

function itemOf(line: Line, text: string): ListItem | undefined {
  const [mark] = itemLine.exec(line.text) ?? [];
  const paragraph = mark === undefined ? undefined : paragraphOf([line], mark.length, text);
  if (!paragraph) return undefined;
  const { position } = written([line], 0, text);
  return { type: 'listItem', spread: false, checked: null, children: [paragraph], position };
}

/** A paragraph whose first line begins past so many characters, and whose lines nothing could end. */
function paragraphOf(lines: readonly Line[], past: number, text: string): Paragraph | undefined {
  const isPlain = lines.every((line, at) => {
    const own = at === 0 ? line.text.slice(past) : line.text;
    return !opening.test(own) && !special.test(own);
  });
  if (!isPlain) return undefined;
  const { position } = written(lines, past, text);
  return { type: 'paragraph', children: [textNode(lines, past, text)], position };
}

function textNode(lines: readonly Line[], past: number, text: string): Text {
  return { type: 'text', ...written(lines, past, text) };
}

/** What is written in some lines past so many characters of the first, and its place. */
function written(lines: readonly Line[], past: number, text: string): { value: string; position: Position } {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) throw new RangeError('no lines');
  const start = { line: first.line, column: past + 1, offset: first.offset + past };
  const end = {
    line: last.line,
    column: last.text.length + 1,
    offset: last.offset + last.text.length,
  };
  return { value: text.slice(first.index + past, last.index + last.text.length), position: { start, end } };
}
