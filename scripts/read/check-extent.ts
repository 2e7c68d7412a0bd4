import { type Problem, problem, type TextPlace } from '../problem/index.ts';

/** Quotes, lists, emphasis, a template's blocks, elements of HTML in each other: what people write has no fraction of it. */
export const deepest = 50;

/**
 * What no source needs a fraction of, and what the parser's time grows with the square of, or its stack with. An
 * overview of 2,400 rows has 0.5 MB and 16,000 lines; one paragraph of 30,000 characters fills 35 sides.
 */
export const limits = {
  lines: 400_000,
  /** Those that are not blank: of a table of 10,000 rows some 50,000, whose Word file takes 0.7 GB to make. */
  allWritten: 70_000,
  /** Lines from one heading to the next, blank ones with them. */
  fieldLines: 20_000,
  /** Of them, those that are not blank: items of a list, for one. */
  written: 10_000,
  /** UTF-16 units of lines that follow one another without a blank line. */
  characters: 30_000,
  /** In one paragraph, what may be a mark of Markdown. */
  marks: 2_000,
  /** Of all paragraphs: what they become takes some kilobytes each. A table of 10,000 rows, a bold lead in each, has 40,000. */
  allMarks: 200_000,
  /** The sum over all paragraphs of the square of that number: some 15 s of the parser's. */
  work: 400_000_000,
  depth: deepest,
  /** The sum over all lines of the levels of quotes and items beyond two: the parser's time grows with its square, 5 s of it. */
  nested: 30_000,
} as const;

/** Those of them that are held to. */
type Limits = { readonly [Name in keyof typeof limits]?: number | undefined };

type Extent = {
  readonly limits: Limits;
  lines: number;
  allWritten: number;
  fieldLines: number;
  written: number;
  characters: number;
  marks: number;
  allMarks: number;
  open: number;
  work: number;
  nested: number;
  /** The paragraph before began an item: lines with a mark begin the next. */
  inList: boolean;
  /** Within a block of HTML, up to the next blank line: nothing in it is a mark. */
  inHtml: boolean;
};

const ruled = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;
/** What begins a block of HTML wherever it stands (CommonMark 4.6, kind 6), of those that templates have. */
const htmlBlock = /^ {0,3}<\/?(?:table|thead|tbody|tr|t[dh]|p|[ou]l|li|h[1-6])(?=[ \t>]|$)/i;
const container = /[ \t]*(?:(>)|([-+*])(?=[ \t]|$)|(\d{1,9})[.)](?=[ \t]|$))/y;

/**
 * What would take the parser, or the walks after it, without end; tested in the text, line by line, before any is
 * parsed. `firstLine` is that of the text's own first in its file.
 */
export function checkExtent(
  text: string,
  file: string,
  firstLine: number,
  own: Limits = limits,
): Problem | undefined {
  const extent: Extent = {
    limits: own,
    ...{
      lines: 0,
      allWritten: 0,
      fieldLines: 0,
      written: 0,
      characters: 0,
      marks: 0,
      allMarks: 0,
      open: 0,
      work: 0,
      nested: 0,
      inList: false,
      inHtml: false,
    },
  };
  let line = firstLine;
  for (const { 0: whole, index } of text.matchAll(/[^\r\n]+(?:\r\n|\r|\n)?|\r\n|\r|\n/g)) {
    const found = checkLine(whole.replace(/[\r\n]+$/, ''), extent, { file, line, column: 1 });
    if (found) return found;
    line++;
    extent.lines++;
    if (isBeyond(extent.lines, own.lines)) return tooLong({ file, line, column: 1 }, own.lines);
    if (index + whole.length >= text.length) break;
  }
  return undefined;
}

function checkLine(line: string, extent: Extent, place: TextPlace): Problem | undefined {
  const { limits: own } = extent;
  extent.fieldLines++;
  if (isBeyond(extent.fieldLines, own.fieldLines)) return tooMuch('field-too-long', place, own.fieldLines);
  if (line.trim() === '') {
    beginParagraph(extent, false);
    return undefined;
  }
  const { depth, column, isItem, begins } = containersOf(line, extent.inList);
  if (isBeyond(depth, own.depth) && !ruled.test(line))
    return tooMuch('nested-too-deep', { ...place, column }, own.depth);
  extent.nested += Math.max(0, depth - 2);
  if (isBeyond(extent.nested, own.nested))
    return tooMuch('nested-too-deep', { ...place, column }, own.nested, 'all');
  if (/^ {0,3}#{1,6}(?:[ \t]|$)/.test(line)) {
    beginParagraph(extent, false);
    extent.fieldLines = 0;
    extent.written = 0;
  } else if (begins) beginParagraph(extent, isItem);
  extent.allWritten++;
  if (isBeyond(extent.allWritten, own.allWritten))
    return tooLong(place, own.allWritten, { zh: '（空行不算）', en: ' that are not blank' });
  extent.written++;
  if (isBeyond(extent.written, own.written)) return tooMuch('field-too-long', place, own.written);
  return checkText(line, extent, place);
}

/** What a line adds to the paragraph it stands in. */
function checkText(line: string, extent: Extent, place: TextPlace): Problem | undefined {
  const { limits: own } = extent;
  extent.characters += line.length;
  if (isBeyond(extent.characters, own.characters))
    return tooMuch('paragraph-too-long', place, own.characters);
  extent.inHtml ||= htmlBlock.test(line);
  if (extent.inHtml) return undefined;
  for (const { 0: mark, index } of line.matchAll(/[[\]*_`<&:\\]/g)) {
    extent.marks++;
    extent.allMarks++;
    extent.work += 2 * extent.marks - 1;
    if (mark === '[') extent.open++;
    else if (mark === ']') extent.open = Math.max(0, extent.open - 1);
    const here = { ...place, column: index + 1 };
    if (isBeyond(extent.open, own.depth)) return tooMuch('nested-too-deep', here, own.depth);
    if (isBeyond(extent.marks, own.marks)) return tooMuch('too-many-marks', here, own.marks);
    if (isBeyond(extent.work, own.work) || isBeyond(extent.allMarks, own.allMarks))
      return tooMuch('too-many-marks', here, own.marks, 'all');
  }
  return undefined;
}

function isBeyond(found: number, limit: number | undefined): boolean {
  return limit !== undefined && found > limit;
}

function beginParagraph(extent: Extent, inList: boolean): void {
  Object.assign(extent, { characters: 0, marks: 0, open: 0, inList, inHtml: false });
}

/** How deep quotes and items lie in a line's beginning, its indent with them, and whether it begins a paragraph. */
function containersOf(line: string, inList: boolean) {
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  container.lastIndex = 0;
  let depth = 0;
  let isItem = false;
  let column = 1;
  let begins = false;
  for (let mark = container.exec(line); mark && depth <= limits.depth; mark = container.exec(line)) {
    depth++;
    column = mark.index + mark[0].search(/\S/) + 1;
    const [, , bullet, number] = mark;
    if (bullet === undefined && number === undefined) continue;
    isItem = true;
    // Another number than 1 goes on with the paragraph, but in a list.
    begins ||= bullet !== undefined || number === '1' || inList;
  }
  // Each level of a list is indented by two columns at the least.
  const levels = depth === 0 ? 0 : Math.floor(indent.replaceAll('\t', '    ').length / 2);
  return { depth: depth + levels, column, isItem, begins };
}

function tooLong(place: TextPlace, limit = 0, kind = { zh: '', en: '' }): Problem {
  const values = { 'limit.zh': `${limit} 行${kind.zh}`, 'limit.en': `${limit} lines${kind.en}` };
  return problem('file-too-large', place, values);
}

function tooMuch(
  rule: 'field-too-long' | 'paragraph-too-long' | 'nested-too-deep' | 'too-many-marks',
  place: TextPlace,
  limit: number | undefined,
  kind = '',
): Problem {
  return problem(rule, place, { limit: limit ?? 0, case: kind });
}
