import { type CellPlace, excerpt, type Problem, problem, type RuleId } from '../../problem/index.ts';
import type { Run } from '../sheet.ts';
import { descendants, elementsOf, find, isOn, val, type XmlElement } from './parse-xml.ts';
import type { WordStyles } from './styles.ts';

/** Where in the table a text stands; nothing where it stands beside it. Both count from 1. */
export type WordSpot = { readonly row: number | ''; readonly column: number | '' };

/** A file's parts that a text may point to. */
export type WordParts = {
  readonly file: string;
  readonly styles: WordStyles;
  /** Addresses of links by relationship id. */
  readonly links: ReadonlyMap<string, string>;
  readonly footnotes: ReadonlyMap<string, string>;
  readonly endnotes: ReadonlyMap<string, string>;
  readonly comments: ReadonlyMap<string, { readonly author: string; readonly text: string }>;
  /** Our own writer's emphasis is its marks alone; others' is italics, too. */
  readonly own: boolean;
  readonly problems: Problem[];
};

type Marks = Omit<Run, 'text'>;
type Field = { code: string; inCode: boolean };

/** Where reading a paragraph has come to: its spot, what it may point to, what is open, and the runs so far. */
type Cursor = {
  readonly parts: WordParts;
  readonly spot: WordSpot;
  readonly runs: Run[];
  readonly fields: Field[];
  /** Names of our own item marks that are open, by bookmark id. */
  readonly items: Map<string, string>;
};

const characters: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

/** What Word shows nothing of where it stands. */
const silent =
  /^(?:w:(?:pPr|rPr|instrText|delText|bookmark\w+|comment\w+|perm\w+|proofErr|lastRenderedPageBreak|sdtPr|sdtEndPr)|mc:Fallback)$/;

/** A paragraph's text with its marks; what has no room in a source is reported and left out. */
export function wordRuns(paragraph: XmlElement, parts: WordParts, spot: WordSpot): Run[] {
  const cursor: Cursor = { parts, spot, runs: [], fields: [], items: new Map() };
  for (const child of elementsOf(paragraph)) walk(child, {}, cursor);
  return cursor.runs;
}

function walk(element: XmlElement, marks: Marks, cursor: Cursor): void {
  const { name, attributes } = element;
  const id = attributes['w:id'] ?? '';
  if (name === 'w:bookmarkStart' && /^_yigao_item_/.test(attributes['w:name'] ?? ''))
    cursor.items.set(id, attributes['w:name'] ?? '');
  if (name === 'w:bookmarkEnd') cursor.items.delete(id);
  if (name === 'w:instrText') addCode(element, cursor);
  if (name === 'w:commentReference') reportComment(id, cursor);
  if (silent.test(name)) return;
  if (name === 'w:r') walkRun(element, marks, cursor);
  else if (name === 'w:hyperlink') {
    const link = attributes['w:anchor']
      ? `#${attributes['w:anchor']}`
      : cursor.parts.links.get(attributes['r:id'] ?? '');
    walkAll(element, link ? { ...marks, link } : marks, cursor);
  } else if (name === 'w:ruby') {
    drop('import-ruby', find(element, 'w:rt'), cursor);
    const base = find(element, 'w:rubyBase');
    if (base) walkAll(base, marks, cursor);
  } else if (/^m:oMath(?:Para)?$/.test(name)) {
    drop('import-formula', element, cursor);
    addText(textIn(element), marks, cursor);
  } else walkAll(element, marks, cursor);
}

function walkAll(element: XmlElement, marks: Marks, cursor: Cursor): void {
  for (const child of elementsOf(element)) walk(child, marks, cursor);
}

function walkRun(run: XmlElement, outer: Marks, cursor: Cursor): void {
  const properties = find(run, 'w:rPr');
  if (isOn(properties, 'w:vanish')) {
    drop('import-hidden', run, cursor);
    return;
  }
  const marks = { ...outer, ...marksOf(properties, cursor.parts) };
  for (const child of elementsOf(run)) {
    const { name, attributes } = child;
    if (name === 'w:t') addText(textOfT(child), marks, cursor);
    else if (name === 'w:br') {
      if (attributes['w:type'] === undefined || attributes['w:type'] === 'textWrapping')
        addText('\n', marks, cursor);
    } else if (characters[name] !== undefined) addText(characters[name], marks, cursor);
    else if (name === 'w:sym') addText(symbolOf(attributes, cursor), marks, cursor);
    else if (name === 'w:fldChar') stepField(attributes['w:fldCharType'] ?? '', cursor);
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const notes = name === 'w:footnoteReference' ? cursor.parts.footnotes : cursor.parts.endnotes;
      say('import-footnote', notes.get(attributes['w:id'] ?? '') ?? '', cursor);
    } else if (/^(?:w:drawing|w:pict|w:object|mc:AlternateContent)$/.test(name)) dropDrawing(child, cursor);
    else walk(child, marks, cursor);
  }
}

function marksOf(properties: XmlElement | undefined, { styles, own }: WordParts): Marks {
  if (!properties) return {};
  const style = val(properties, 'w:rStyle');
  const has = (name: string, inherited: boolean) =>
    find(properties, name) ? isOn(properties, name) : inherited;
  const strong = has('w:b', styles.isBold(style));
  const emphasis = isOn(properties, 'w:em') || (!own && has('w:i', styles.isItalic(style)));
  return { ...(strong ? { strong } : {}), ...(emphasis ? { emphasis } : {}) };
}

function addText(text: string, marks: Marks, { runs, fields, items }: Cursor): void {
  if (text === '' || fields.some(({ inCode }) => inCode)) return;
  const [, address] = /HYPERLINK\s+"([^"]+)"(?!.*\\l)/.exec(fields.at(-1)?.code ?? '') ?? [];
  const item = [...items.values()].at(-1);
  runs.push({ ...marks, ...(address ? { link: address } : {}), ...(item ? { item } : {}), text });
}

/** Without `xml:space` Word cuts the white space at a text's ends. */
function textOfT(element: XmlElement): string {
  const text = element.children
    .filter((child) => typeof child === 'string')
    .join('')
    .replace(/[\t\n\r]/g, ' ');
  return element.attributes['xml:space'] === 'preserve' ? text : text.replace(/^ +| +$/g, '');
}

function stepField(type: string, { fields }: Cursor): void {
  const last = fields.at(-1);
  if (type === 'begin') fields.push({ code: '', inCode: true });
  else if (type === 'separate' && last) last.inCode = false;
  else if (type === 'end') fields.pop();
}

function addCode(element: XmlElement, { fields }: Cursor): void {
  const last = fields.at(-1);
  if (last?.inCode) last.code += textIn(element);
}

/** A sign of a font such as Wingdings: which character it shows only the font knows. */
function symbolOf(attributes: XmlElement['attributes'], cursor: Cursor): string {
  say('import-symbol', `${attributes['w:font'] ?? ''} ${attributes['w:char'] ?? ''}`, cursor);
  return '';
}

function dropDrawing(element: XmlElement, cursor: Cursor): void {
  const shown = find(element, 'mc:Choice') ?? element;
  const boxes = [...descendants(shown)].filter(({ name }) => name === 'w:txbxContent');
  if (boxes.length > 0) for (const box of boxes) drop('import-text-box', box, cursor);
  else {
    const described = [...descendants(shown)].find(({ name }) => name === 'wp:docPr');
    say('import-image', described?.attributes.descr ?? described?.attributes.name ?? '', cursor);
  }
}

function reportComment(id: string, { parts, spot }: Cursor): void {
  const { comments, file, problems } = parts;
  const comment = comments.get(id);
  if (comment) problems.push(problem('import-comment', placeOf(file, spot), { ...comment, ...spot }));
}

function drop(rule: RuleId, element: XmlElement | undefined, cursor: Cursor): void {
  const text = element ? textIn(element) : '';
  if (text.trim() !== '') say(rule, text, cursor);
}

function say(rule: RuleId, text: string, { parts, spot }: Cursor): void {
  const { file, problems } = parts;
  problems.push(problem(rule, placeOf(file, spot), { text: excerpt(text), ...spot }));
}

/** A Word file has no lines: a place in it is the table's row and column, or the file where it stands beside it. */
export function placeOf(file: string, { row, column }: WordSpot): CellPlace {
  return row === '' || column === '' ? { file } : { file, tableRow: row, tableColumn: column };
}

/** All text below an element, a space between paragraphs. */
export function textIn(element: XmlElement): string {
  const parts: string[] = [];
  for (const { name, children } of descendants(element)) {
    if (name === 'w:p' && parts.length > 0) parts.push(' ');
    if (/^(?:w:t|m:t|w:instrText)$/.test(name))
      parts.push(...children.filter((child) => typeof child === 'string'));
  }
  return parts.join('');
}
