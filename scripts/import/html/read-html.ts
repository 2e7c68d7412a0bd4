import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Problem, problem, quoted, type RuleId } from '../../problem/index.ts';
import type { Findings } from '../findings.ts';
import { type LooseCell, placeCells } from '../place-cells.ts';
import { shiftedText } from '../raised.ts';
import type { Grid, Line, Sheet } from '../sheet.ts';
import { badReference } from './bad-references.ts';
import { createLines, type LineState } from './html-lines.ts';
import { skipped } from './html-text.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const blocks =
  /^(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|section|article|header|footer|main|nav|aside|address|blockquote|pre|figure|figcaption|caption|form|fieldset|hr|table|center)$/;
/** No page needs a fraction of it; what follows here is recursive. */
const deepest = 200;
/** The most a table may have: with more, spans could make a small file a huge grid. */
const limits = { columns: 100, squares: 2_000_000 };

/** Reads a page's text and tables; what stands in it and has no text is passed over or reported. */
export function readHtml(html: string, file: string, roles: ReadonlySet<string>, findings: Findings): Sheet {
  const own = isOwnPage(html) || isOwnTable(html);
  const text = protectSpace(html);
  const root = parse(text, {
    sourceCodeLocationInfo: true,
    onParseError: (error) => {
      for (const one of badReference(error, text, file)) findings.problems.push(one);
    },
  });
  const parts: (Line | Grid)[] = [];
  const reader: Reader = {
    file,
    own,
    roles,
    problems: findings.problems,
    items: 0,
    tables: 0,
    isMerged: false,
    ledger: new Set(),
    positions: new Map(),
  };
  const deep = tooDeep(root);
  if (deep) findings.problems.push(problem('nested-too-deep', placeOf(deep, file), { limit: deepest }));
  else {
    const lines = createLines((line) => parts.push(line), own);
    for (const child of root.childNodes) walk(child, { lines, parts, ...reader, reader });
    lines.end();
    reportUnread(root, reader);
  }
  return { parts, lang: undefined, own, exact: true, blankMerges: !own && !reader.isMerged };
}

/** Our own HTML says so. */
function isOwnPage(html: string): boolean {
  return /^<meta name="generator" content="yigao [^"]*">$/m.test(html.slice(0, 1000));
}

/** Our own Markdown is known by its marked items, or its table: a row a line, and no attributes but spans. */
function isOwnTable(html: string): boolean {
  if (html.includes('<span class="item">')) return true;
  const [, table] = /^<table>\n([\s\S]*?)\n<\/table>$/m.exec(html) ?? [];
  const row = /^<tr>(?:<t[hd](?: rowspan="\d+")?(?: colspan="\d+")?>.*?<\/t[hd]>)+<\/tr>$/;
  return table?.split('\n').every((line) => /^<\/?t(?:head|body)>$/.test(line) || row.test(line)) ?? false;
}

type Reader = {
  readonly file: string;
  readonly own: boolean;
  readonly roles: ReadonlySet<string>;
  readonly problems: Problem[];
  /** How many marked items there were so far. */
  items: number;
  tables: number;
  /** Some cell of the body goes over several rows. */
  isMerged: boolean;
  /** The texts of the page that have been taken or reported. */
  readonly ledger: Set<Node>;
  /** The items of each list by their order. */
  readonly positions: Map<Node, ReadonlyMap<Node, number>>;
};

type Context = {
  readonly lines: LineState;
  /** Where a table goes; undefined in a cell, where it becomes text. */
  readonly parts: (Line | Grid)[] | undefined;
  readonly reader: Reader;
  /** Text is raised or lowered here. */
  readonly shift?: 'superscript' | 'subscript' | undefined;
};

function walk(node: Node, context: Context): void {
  const { lines, reader } = context;
  if (node.nodeName === '#text' && 'value' in node) {
    reader.ledger.add(node);
    const text = context.shift ? shifted(node.value, context.shift, node, reader) : node.value;
    lines.text(text, placeOf(node, reader.file));
  } else if (isElement(node)) walkElement(node, context);
}

function walkElement(node: Element, context: Context): void {
  const { lines, reader } = context;
  const name = node.tagName;
  if (skipped.has(name)) return;
  const unseen = unseenBy(node);
  if (unseen) {
    drop(unseen, node, reader);
    return;
  }
  const shown = controlText(node);
  if (shown !== undefined) {
    enterAll(node, reader);
    lines.text(shown, placeOf(node, reader.file));
    return;
  }
  if (name === 'math') {
    const text = enterAll(node, reader);
    reader.problems.push(problem('import-formula', placeOf(node, reader.file), { text }));
    lines.text(text, placeOf(node, reader.file));
    return;
  }
  if (name === 'br') {
    lines.text('\v', placeOf(node, reader.file));
    return;
  }
  if (/^(?:img|svg|object|embed|iframe|video|audio|canvas)$/.test(name)) {
    const text = [attribute(node, 'alt') ?? '', enterAll(node, reader)].join(' ');
    reader.problems.push(problem('import-image', placeOf(node, reader.file), { text: quoted(text) }));
    return;
  }
  if (name === 'table' && context.parts) {
    lines.end();
    context.parts.push(readTable(node, context));
    return;
  }
  if (name === 'table')
    reader.problems.push(problem('import-nested-table', placeOf(node, reader.file), { row: '', column: '' }));
  const isBlock = blocks.test(name) || name === 'td' || name === 'th' || name === 'tr';
  if (isBlock) lines.begin(blockStyle(node, reader));
  const marks = marksOf(node, reader);
  if (marks) lines.open(marks);
  if (name === 'li') lines.text(listNumber(node, reader), placeOf(node, reader.file));
  const shift = name === 'sup' ? 'superscript' : name === 'sub' ? 'subscript' : context.shift;
  for (const child of node.childNodes) walk(child, { ...context, shift });
  if (marks) lines.close();
  if (isBlock) lines.end();
}

/** The rule of an element that is not part of the text: hidden, struck out, or the reading above a character. */
function unseenBy(node: Element): 'import-hidden' | 'import-struck' | 'import-ruby' | undefined {
  const style = attribute(node, 'style') ?? '';
  if (
    /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(style) ||
    attribute(node, 'hidden') !== undefined
  )
    return 'import-hidden';
  if (/^(?:del|s|strike)$/.test(node.tagName) || /text-decoration[\w-]*:[^;]*line-through/i.test(style))
    return 'import-struck';
  return node.tagName === 'rt' ? 'import-ruby' : undefined;
}

/** What a control of a form shows; undefined for any other element. */
function controlText(node: Element): string | undefined {
  if (node.tagName === 'textarea') return textsIn(node).join('');
  if (node.tagName === 'select') {
    const options = descendantsOf(node).filter((one) => one.tagName === 'option');
    const chosen = options.find((one) => attribute(one, 'selected') !== undefined) ?? options[0];
    return chosen ? textsIn(chosen).join('').trim() : '';
  }
  if (node.tagName !== 'input') return undefined;
  const type = (attribute(node, 'type') ?? 'text').toLowerCase();
  const isChecked = attribute(node, 'checked') !== undefined;
  if (type === 'checkbox') return isChecked ? '☑' : '□';
  if (type === 'radio') return isChecked ? '◉' : '○';
  return /^(?:hidden|password|file|image)$/.test(type) ? '' : (attribute(node, 'value') ?? '');
}

/** Raised or lowered text in Unicode's own characters; where it has not all of them, as it is, and reported. */
function shifted(
  text: string,
  shift: 'superscript' | 'subscript',
  node: Node,
  { problems, file }: Reader,
): string {
  const found = shiftedText(text, shift);
  if (found === undefined && text.trim() !== '')
    problems.push(problem('import-raised', placeOf(node, file), { text: quoted(text), row: '', column: '' }));
  return found ?? text;
}

function drop(rule: RuleId, node: Element, reader: Reader): void {
  const text = quoted(enterAll(node, reader));
  if (text !== '')
    reader.problems.push(problem(rule, placeOf(node, reader.file), { text, row: '', column: '' }));
}

/** All text below an element, entered as taken. */
function enterAll(node: Element, { ledger }: Reader): string {
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    ledger.add(next);
    if ('childNodes' in next) for (const child of next.childNodes) waiting.push(child);
  }
  return quoted(textsIn(node).join(' '));
}

/** The texts below an element that a browser shows, in their order. */
function textsIn(node: Node): string[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value];
  if (!('childNodes' in node) || (isElement(node) && skipped.has(node.tagName))) return [];
  return node.childNodes.flatMap(textsIn);
}

function descendantsOf(node: Element): Element[] {
  return children(node).flatMap((child) => [child, ...descendantsOf(child)]);
}

/** Whatever a browser shows that no code has read. */
function reportUnread(node: Node, reader: Reader): void {
  if (isElement(node) && (skipped.has(node.tagName) || reader.ledger.has(node))) return;
  if (node.nodeName === '#text' && 'value' in node && !reader.ledger.has(node) && node.value.trim() !== '')
    reader.problems.push(problem('import-unread', placeOf(node, reader.file), { text: quoted(node.value) }));
  if ('childNodes' in node) for (const child of node.childNodes) reportUnread(child, reader);
}

function marksOf(node: Element, reader: Reader) {
  const name = node.tagName;
  if (name === 'strong' || name === 'b') return { strong: true };
  if (name === 'em' || name === 'i') return { emphasis: true };
  if (name === 'a') return { link: attribute(node, 'href') ?? '' };
  if (name === 'span' && attribute(node, 'class') === 'item') return { item: String(++reader.items) };
  return undefined;
}

function blockStyle(node: Element, { roles }: Reader) {
  const named = (attribute(node, 'class') ?? '').split(/\s+/).find((one) => roles.has(one));
  const title = node.tagName === 'h1' || node.tagName === 'caption' ? 'title' : undefined;
  const centred =
    node.tagName === 'center' ||
    attribute(node, 'align') === 'center' ||
    /text-align:\s*center/i.test(attribute(node, 'style') ?? '');
  const parent = node.parentNode && isElement(node.parentNode) ? node.parentNode.tagName : '';
  return {
    role: (named ?? title) as Line['role'],
    centred,
    bullet: node.tagName === 'li' && parent !== 'ol',
  };
}

/** The number that a browser prints before an item of an `ol`. */
function listNumber(item: Element, reader: Reader): string {
  const list = item.parentNode;
  if (!list || !isElement(list) || list.tagName !== 'ol') return '';
  const start = Number(attribute(list, 'start') ?? 1);
  return `${start + (positionsIn(list, reader).get(item) ?? 0)}.`;
}

/** The items of a list by their order, from 0. */
function positionsIn(list: Element, { positions }: Reader): ReadonlyMap<Node, number> {
  const known = positions.get(list);
  if (known) return known;
  const items = list.childNodes.filter((node) => isElement(node) && node.tagName === 'li');
  const found = new Map(items.map((item, at) => [item, at]));
  positions.set(list, found);
  return found;
}

function readTable(table: Element, context: Context): Grid {
  const { reader } = context;
  const groups = children(table).flatMap((group) =>
    group.tagName === 'tr' ? [{ head: false, rows: [group] }] : rowsOf(group),
  );
  for (const caption of children(table, 'caption')) walk(caption, { ...context });
  for (const { rows: ofGroup } of groups)
    for (const row of ofGroup) if (unseenBy(row)) drop('import-hidden', row, reader);
  const rows = groups.flatMap(({ rows: ofGroup }) => ofGroup.filter((row) => !unseenBy(row)));
  const head = groups
    .filter((group) => group.head)
    .flatMap((group) => group.rows.filter((row) => rows.includes(row))).length;
  const allHead = rows.findIndex((row) => children(row).some(({ tagName }) => tagName !== 'th'));
  const headerRows = head || Math.max(allHead, 0);
  const loose = rows.map((row) => children(row).map((cell) => readCell(cell, reader)));
  const width = loose.reduce(
    (most, row) =>
      Math.max(
        most,
        row.reduce((sum, { columnSpan }) => sum + columnSpan, 0),
      ),
    0,
  );
  const isBeyond = width > limits.columns || width * rows.length > limits.squares;
  const grid = placeCells(isBeyond ? [] : loose, headerRows, limits.columns);
  if (isBeyond || grid.columns > limits.columns) {
    reader.problems.push(
      problem('import-too-large', placeOf(table, reader.file), { part: '<table>', limit: limits.columns }),
    );
    return placeCells([], 0);
  }
  reader.isMerged ||= grid.cells.some(({ row, rowSpan }) => row >= headerRows && rowSpan > 1);
  return grid;
}

function rowsOf(group: Element): { head: boolean; rows: Element[] }[] {
  if (!/^t(?:head|body|foot)$/.test(group.tagName)) return [];
  return [{ head: group.tagName === 'thead', rows: children(group, 'tr') }];
}

function readCell(cell: Element, reader: Reader): LooseCell {
  const found: Line[] = [];
  const lines = createLines((line) => found.push(line), reader.own);
  lines.begin({ role: undefined, centred: false, bullet: false });
  for (const child of cell.childNodes) walk(child, { lines, parts: undefined, reader });
  lines.end();
  const span = (name: string, most: number) => {
    const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
    return Math.min(value === 0 && name === 'rowspan' ? most : value > 0 ? value : 1, most);
  };
  return {
    lines: found,
    rowSpan: span('rowspan', 65_534),
    columnSpan: span('colspan', 1000),
    place: placeOf(cell, reader.file),
  };
}

/** White space that is written as a reference is meant: it is kept from being taken for the page's own. */
function protectSpace(html: string): string {
  return html.replace(/&#(?:32|x20|9|x9|10|xa|13|xd);/gi, '\uE010');
}

function tooDeep(root: Node): Node | undefined {
  const waiting = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > deepest) return node;
    if ('childNodes' in node)
      for (const child of node.childNodes) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

function placeOf(node: Node, file: string): Line['place'] {
  const at = 'sourceCodeLocation' in node ? node.sourceCodeLocation : undefined;
  return { file, line: at?.startLine ?? 1, column: at?.startCol ?? 1 };
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function children(parent: Element, tagName?: string): Element[] {
  return parent.childNodes.filter(
    (node): node is Element => isElement(node) && (tagName === undefined || node.tagName === tagName),
  );
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value.replaceAll('\uE010', ' ');
}
