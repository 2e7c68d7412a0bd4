import { type CellPlace, type Problem, problem, quoted, type RuleId } from '../../problem/index.ts';
import { shiftedText } from '../raised.ts';
import type { Run } from '../sheet.ts';
import { equationShown, formFieldShown, type Shown } from './field-shown.ts';
import { enterAll, isPlaceholder, type Ledger, ownText, textIn } from './ledger.ts';
import { mathText } from './math-text.ts';
import { descendants, elementsOf, find, isOn, val, type XmlElement } from './parse-xml.ts';
import { runCharacters } from './run-characters.ts';
import type { WordStyles } from './styles.ts';
import { isSymbolFont, symbolOf } from './symbol-fonts.ts';

/** Where in the table a text stands; nothing where it stands beside it. Both count from 1. */
export type WordSpot = {
  readonly row: number | '';
  readonly column: number | '';
  /** Of a text beside the table: which paragraph of the body it is, from 1, tables left out. */
  readonly paragraph?: number;
};

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
  readonly ledger: Ledger;
  /** Text boxes with a table that wait to be read; undefined where the body has tables of its own. */
  readonly boxes: XmlElement[] | undefined;
};

type Marks = Omit<Run, 'text'>;
/**
 * A field that is open: its code so far, whether it has a result, what it shows where it has none, and the texts of
 * fields within its code, which are part of that.
 */
type Field = {
  code: string;
  inCode: boolean;
  readonly shown: Shown | undefined;
  readonly within: XmlElement[];
};

/** Where reading a paragraph has come to: its spot, what it may point to, what is open, and the runs so far. */
type Cursor = {
  readonly parts: WordParts;
  readonly spot: WordSpot;
  readonly runs: Run[];
  readonly fields: Field[];
  /** Names of our own item marks that are open, by bookmark id. */
  readonly items: Map<string, string>;
};

/** Our own mark of an item; LibreOffice gives it, in a file that has been RTF, the name of the cell's, as a copy. */
const itemName = /^_yigao_(?:item_|(?:cell|block)_\w+_Copy_\d+$)/;

/** What Word shows nothing of where it stands. */
const silent =
  /^w:(?:pPr|rPr|instrText|delText|bookmark\w+|comment\w+|perm\w+|proofErr|lastRenderedPageBreak|sdtPr|sdtEndPr)$/;

/** A paragraph's text with its marks; what has no room in a source is reported and left out. */
export function wordRuns(paragraph: XmlElement, parts: WordParts, spot: WordSpot): Run[] {
  const cursor: Cursor = { parts, spot, runs: [], fields: [], items: new Map() };
  for (const child of elementsOf(paragraph)) walk(child, {}, cursor);
  return cursor.runs;
}

function walk(element: XmlElement, marks: Marks, cursor: Cursor): void {
  const { name, attributes } = element;
  const id = attributes['w:id'] ?? '';
  if (name === 'w:bookmarkStart' && itemName.test(attributes['w:name'] ?? ''))
    cursor.items.set(id, attributes['w:name'] ?? '');
  if (name === 'w:bookmarkEnd') cursor.items.delete(id);
  if (name === 'w:instrText') addCode(element, cursor);
  if (name === 'w:commentReference') reportComment(id, cursor);
  if (silent.test(name) || isPlaceholder(element)) return;
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
    enterAll(element, cursor.parts.ledger);
    const text = mathText(element, (one) => (one.name === 'w:sym' ? symText(one, cursor) : ownText(one)));
    say('import-formula', text, cursor);
    addText(text, marks, cursor);
  } else walkAll(element, marks, cursor);
}

function walkAll(element: XmlElement, marks: Marks, cursor: Cursor): void {
  for (const child of elementsOf(element)) walk(child, marks, cursor);
}

function walkRun(run: XmlElement, outer: Marks, cursor: Cursor): void {
  const properties = find(run, 'w:rPr');
  const unseen = unseenBy(properties, cursor.parts);
  if (unseen) {
    drop(unseen, run, cursor);
    return;
  }
  const marks = { ...outer, ...marksOf(properties, cursor.parts) };
  for (const child of elementsOf(run)) {
    const { name, attributes } = child;
    if (name === 'w:t') addText(lookedText(child, properties, cursor), marks, cursor);
    else if (name === 'w:br') {
      if (attributes['w:type'] === undefined || attributes['w:type'] === 'textWrapping')
        addText('\n', marks, cursor);
    } else if (runCharacters[name] !== undefined) addText(characterOf(child, cursor), marks, cursor);
    else if (name === 'w:sym') addText(symText(child, cursor), marks, cursor);
    else if (name === 'w:fldChar') stepField(child, marks, cursor);
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const notes = name === 'w:footnoteReference' ? cursor.parts.footnotes : cursor.parts.endnotes;
      say('import-footnote', notes.get(attributes['w:id'] ?? '') ?? '', cursor);
    } else if (/^(?:w:drawing|w:pict|w:object)$/.test(name)) dropDrawing(child, cursor);
    else walk(child, marks, cursor);
  }
}

/** A tab is a character of the text where our own writer has put one; elsewhere it sets out a line as spaces do. */
function characterOf({ name }: XmlElement, { parts }: Cursor): string {
  return name === 'w:tab' && !parts.own ? ' ' : (runCharacters[name] ?? '');
}

/** The rule of a run that is not part of the text: hidden, or struck out and left standing. */
function unseenBy(
  properties: XmlElement | undefined,
  { styles }: WordParts,
): 'import-hidden' | 'import-struck' | undefined {
  if (!properties) return undefined;
  const style = val(properties, 'w:rStyle');
  const is = (names: readonly string[], inherited: boolean) =>
    names.some((name) => find(properties, name)) ? names.some((name) => isOn(properties, name)) : inherited;
  if (is(['w:vanish'], styles.isHidden(style))) return 'import-hidden';
  return is(['w:strike', 'w:dstrike'], styles.isStruck(style)) ? 'import-struck' : undefined;
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

function stepField(step: XmlElement, marks: Marks, cursor: Cursor): void {
  const { fields } = cursor;
  const last = fields.at(-1);
  const type = step.attributes['w:fldCharType'];
  if (type === 'begin') fields.push({ code: '', inCode: true, shown: formFieldShown(step), within: [] });
  else if (type === 'separate' && last) closeCode(last, cursor);
  else if (type === 'end') {
    fields.pop();
    if (!last?.inCode) return;
    closeCode(last, cursor);
    showField(last, marks, cursor);
  }
}

/** Ends a field's code: the texts in it are known to be no text of the document's. */
function closeCode(field: Field, { parts }: Cursor): void {
  field.inCode = false;
  for (const one of field.within) parts.ledger.add(one);
}

/** Writes what a field without a result shows. */
function showField({ code, shown = equationShown(code) }: Field, marks: Marks, cursor: Cursor): void {
  if (!shown) {
    if (/^\s*(?:DATE|TIME|SAVEDATE|PRINTDATE|CREATEDATE|REF|PAGEREF|SEQ|=)/i.test(code))
      say('import-field', code.trim(), cursor);
    return;
  }
  if (!shown.isWhole) say('import-formula', code.trim(), cursor);
  addText(shown.text, marks, cursor);
}

function addCode(element: XmlElement, { fields }: Cursor): void {
  const last = fields.at(-1);
  if (last?.inCode) last.code += element.children.filter((child) => typeof child === 'string').join('');
}

/** Enters a text, but for one that a field has where its code should stand: what is not taken is reported at the end. */
function enter(element: XmlElement, { parts, fields }: Cursor): void {
  const outer = fields.find(({ inCode }) => inCode);
  if (!outer) parts.ledger.add(element);
  else if (fields.at(-1)?.inCode === false) outer.within.push(element);
}

/** A text as its run shows it: raised, lowered, or in a font of signs. */
function lookedText(element: XmlElement, properties: XmlElement | undefined, cursor: Cursor): string {
  enter(element, cursor);
  const text = textOfT(element);
  const fonts = properties && find(properties, 'w:rFonts');
  const font = fonts?.attributes['w:ascii'] ?? fonts?.attributes['w:hAnsi'] ?? '';
  if (isSymbolFont(font))
    return Array.from(text, (one) => signOf(font, one.codePointAt(0) ?? 0, cursor)).join('');
  const align = val(properties, 'w:vertAlign');
  if (align !== 'superscript' && align !== 'subscript') return text;
  const shifted = shiftedText(text, align);
  if (shifted === undefined) say('import-raised', text, cursor);
  return shifted ?? text;
}

function symText(element: XmlElement, cursor: Cursor): string {
  enter(element, cursor);
  const { 'w:font': font = '', 'w:char': code = '' } = element.attributes;
  return signOf(font, Number.parseInt(code, 16), cursor);
}

/** A sign of a font such as Wingdings; where only the font knows which character it shows, it is reported. */
function signOf(font: string, code: number, cursor: Cursor): string {
  // A letter beyond the font's codes is set in another font.
  if (code > 0xff && (code < 0xf000 || code > 0xf0ff)) return String.fromCodePoint(code);
  if (code === 0x20) return ' ';
  const sign = symbolOf(font, code);
  if (sign === undefined) say('import-symbol', `${font} ${code.toString(16).toUpperCase()}`, cursor);
  return sign ?? '';
}

function dropDrawing(element: XmlElement, cursor: Cursor): void {
  const boxes = [...descendants(element)].filter(({ name }) => name === 'w:txbxContent');
  if (cursor.parts.boxes && boxes.some((box) => elementsOf(box).some(({ name }) => name === 'w:tbl'))) {
    for (const box of boxes) cursor.parts.boxes.push(box);
    return;
  }
  const text = textIn(element);
  enterAll(element, cursor.parts.ledger);
  if (text.trim() !== '') say('import-text-box', text, cursor);
  const parts = [...descendants(element)];
  const isPicture = parts.some(({ name }) => /^(?:pic:pic|v:imagedata|c:chart)$/.test(name));
  const isText = text.trim() !== '' || boxes.length > 0;
  if (isText && !isPicture) return;
  // A line or dot that its author has said means nothing, as a timeline's.
  if (
    !isPicture &&
    parts.some(({ name, attributes }) => name === 'adec:decorative' && attributes.val === '1')
  )
    return;
  const described = parts.find(({ name }) => name === 'wp:docPr');
  say('import-image', described?.attributes.descr ?? described?.attributes.name ?? '', cursor);
}

function reportComment(id: string, { parts, spot }: Cursor): void {
  const { comments, file, problems } = parts;
  const comment = comments.get(id);
  if (comment)
    problems.push(
      problem('import-comment', placeOf(file, spot), { ...comment, row: spot.row, column: spot.column }),
    );
}

function drop(rule: RuleId, element: XmlElement | undefined, cursor: Cursor): void {
  if (!element) return;
  enterAll(element, cursor.parts.ledger);
  const text = textIn(element);
  if (text.trim() !== '') say(rule, text, cursor);
}

function say(rule: RuleId, text: string, { parts, spot }: Cursor): void {
  const { file, problems } = parts;
  problems.push(
    problem(rule, placeOf(file, spot), { text: quoted(text), row: spot.row, column: spot.column }),
  );
}

/** A Word file has no lines: a place in it is the table's row and column, or the file where it stands beside it. */
export function placeOf(file: string, { row, column, paragraph }: WordSpot): CellPlace {
  if (row !== '' && column !== '') return { file, tableRow: row, tableColumn: column };
  return paragraph === undefined ? { file } : { file, paragraph };
}
