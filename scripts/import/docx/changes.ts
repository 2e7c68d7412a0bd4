import { type Problem, problem, quoted, type RuleId } from '../../problem/index.ts';
import { descendants, elementsOf, find, type XmlElement } from './parse-xml.ts';
import { placeOf } from './word-runs.ts';

/** What becomes of tracked changes: all taken, none, or for each in the order listed whether it is. */
export type Changes = 'accepted' | 'original' | readonly boolean[];

type Kind = 'insert' | 'delete' | 'format';
type Change = {
  readonly element: XmlElement;
  readonly kind: Kind;
  readonly row: number;
  readonly column: number;
};

const kinds: Readonly<Record<string, Kind>> = {
  'w:ins': 'insert',
  'w:moveTo': 'insert',
  'w:cellIns': 'insert',
  'w:del': 'delete',
  'w:moveFrom': 'delete',
  'w:cellDel': 'delete',
  'w:rPrChange': 'format',
};

const rules: Readonly<Record<Kind, RuleId>> = {
  insert: 'import-change-inserted',
  delete: 'import-change-deleted',
  format: 'import-change-format',
};

/** Every tracked change of a body in its order, each with its place in the table. */
export function listChanges(body: XmlElement): Change[] {
  const found: Change[] = [];
  let row = 0;
  let column = 0;
  const walk = (element: XmlElement, depth: number) => {
    const kind = kinds[element.name];
    if (kind !== undefined)
      found.push({ element, kind, row: depth > 0 ? row : 0, column: depth > 0 ? column : 0 });
    const isTable = element.name === 'w:tbl';
    if (isTable && depth === 0) row = 0;
    if (element.name === 'w:tr' && depth === 1) {
      row++;
      column = 0;
    }
    if (element.name === 'w:tc' && depth === 1) column++;
    for (const child of elementsOf(element)) walk(child, isTable ? depth + 1 : depth);
  };
  walk(body, 0);
  return found;
}

/** Each change as an error: nothing is imported until someone says what becomes of them. */
export function reportChanges(changes: readonly Change[], file: string): Problem[] {
  return changes.map(({ element, kind, row, column }) => {
    const place = placeOf(file, { row: row || '', column: column || '' });
    const text = [...descendants(element)]
      .flatMap(({ name, children }) => (/^w:(?:t|delText)$/.test(name) ? children : []))
      .join('');
    const { 'w:author': author = '', 'w:date': date = '' } = element.attributes;
    return problem(rules[kind], place, {
      at: row ? `${row}:${column}` : '-',
      text: quoted(text),
      author,
      date: date.slice(0, 10),
    });
  });
}

/** Takes the changes out of a body: those taken hold, of the others what was there before. */
export function settleChanges(body: XmlElement, changes: readonly Change[], wanted: Changes): void {
  const taken = new Map(
    changes.map(({ element }, index) => [
      element,
      typeof wanted === 'string' ? wanted === 'accepted' : (wanted[index] ?? false),
    ]),
  );
  settle(body, taken);
}

type Taken = ReadonlyMap<XmlElement, boolean>;

function settle(element: XmlElement, taken: Taken): void {
  const children: (XmlElement | string)[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') children.push(child);
    else if (!isGone(child, taken)) for (const one of settled(child, taken)) children.push(one);
  }
  element.children = joinParagraphs(children, taken);
}

function settled(child: XmlElement, taken: Taken): (XmlElement | string)[] {
  const isTaken = taken.get(child);
  settle(child, taken);
  if (isTaken === undefined || child.name === 'w:rPrChange' || child.children.length === 0)
    return [formatted(child, taken)];
  return kinds[child.name] === 'insert' || !isTaken ? child.children.map(asText) : [child];
}

/** An inserted stretch, row or cell that is not taken, or a deleted one that is. */
function isGone(element: XmlElement, taken: Taken): boolean {
  const mark = markOf(element);
  if (!mark) return false;
  const isTaken = taken.get(mark);
  return isTaken !== undefined && (kinds[mark.name] === 'insert') !== isTaken;
}

/** What says that an element was inserted or deleted: itself, or a mark in its properties. */
function markOf(element: XmlElement): XmlElement | undefined {
  if (element.name === 'w:tr') return find(element, 'w:trPr', 'w:ins') ?? find(element, 'w:trPr', 'w:del');
  if (element.name === 'w:tc')
    return find(element, 'w:tcPr', 'w:cellIns') ?? find(element, 'w:tcPr', 'w:cellDel');
  return /^w:(?:ins|del|moveTo|moveFrom)$/.test(element.name) && element.children.length > 0
    ? element
    : undefined;
}

/** A run with the format it had before a change that is not taken. */
function formatted(element: XmlElement, taken: Taken): XmlElement {
  const properties = element.name === 'w:r' ? find(element, 'w:rPr') : undefined;
  const change = properties && find(properties, 'w:rPrChange');
  if (properties && change && taken.get(change) === false)
    properties.children = find(change, 'w:rPr')?.children ?? [];
  return element;
}

function asText(child: XmlElement | string): XmlElement | string {
  if (typeof child === 'string') return child;
  const name = child.name === 'w:delText' ? 'w:t' : child.name;
  return { ...child, name, children: child.children.map(asText) };
}

/** A paragraph whose end is gone goes on in the next one. */
function joinParagraphs(children: readonly (XmlElement | string)[], taken: Taken): (XmlElement | string)[] {
  const joined: (XmlElement | string)[] = [];
  let pending: (XmlElement | string)[] = [];
  for (const child of children) {
    if (typeof child === 'string' || child.name !== 'w:p') {
      joined.push(child);
      continue;
    }
    const own = child.children.filter((one) => typeof one === 'string' || one.name !== 'w:pPr');
    if (endIsGone(child, taken)) {
      for (const one of own) pending.push(one);
      continue;
    }
    const properties = child.children.filter((one) => !own.includes(one));
    joined.push(pending.length > 0 ? { ...child, children: [...properties, ...pending, ...own] } : child);
    pending = [];
  }
  if (pending.length > 0) joined.push({ name: 'w:p', attributes: {}, children: pending });
  return joined;
}

function endIsGone(paragraph: XmlElement, taken: Taken): boolean {
  const properties = find(paragraph, 'w:pPr', 'w:rPr');
  const mark = ['w:ins', 'w:del', 'w:moveTo', 'w:moveFrom']
    .map((name) => find(properties, name))
    .find((one) => one !== undefined);
  const isTaken = mark && taken.get(mark);
  return mark !== undefined && isTaken !== undefined && (kinds[mark.name] === 'insert') !== isTaken;
}
