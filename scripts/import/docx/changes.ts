import { type Problem, problem, quoted, type RuleId } from '../../problem/index.ts';
import { descendants, elementsOf, find, type XmlElement } from './parse-xml.ts';
import { runCharacters } from './run-characters.ts';
import { placeOf } from './word-runs.ts';

/** What becomes of tracked changes: all taken, none, or for each in the order listed whether it is. */
export type Changes = 'accepted' | 'original' | readonly boolean[];

type Kind = 'insert' | 'delete' | 'format';
/** What was changed, as a case of the rules' words; a text where it is none of these. */
type Subject = 'row' | 'cell' | 'paragraph' | 'moved' | 'merge' | '';
type Change = {
  readonly element: XmlElement;
  readonly kind: Kind;
  readonly subject: Subject;
  /** All that came or went with it. */
  readonly text: string;
  /** Where it stands in the table, from 1; 0 where it stands beside it. */
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
  'w:cellMerge': 'format',
};

const rules: Readonly<Record<Kind, RuleId>> = {
  insert: 'import-change-inserted',
  delete: 'import-change-deleted',
  format: 'import-change-format',
};

function kindOf({ name }: XmlElement): Kind | undefined {
  return kinds[name] ?? (/^w:\w+Change$/.test(name) ? 'format' : undefined);
}

/** Every tracked change of a part in its order, each with its place in the table. */
export function listChanges(root: XmlElement): Change[] {
  const found: Change[] = [];
  let row = 0;
  let column = 0;
  const walk = (element: XmlElement, above: readonly XmlElement[], depth: number) => {
    const kind = kindOf(element);
    if (kind !== undefined) {
      const spot = depth > 0 ? { row, column } : { row: 0, column: 0 };
      found.push({ element, kind, ...subjectOf(element, above), ...spot });
      // What was there before a change of the look holds no change of its own.
      if (kind === 'format') return;
    }
    const isTable = element.name === 'w:tbl';
    if (isTable && depth === 0) row = 0;
    if (element.name === 'w:tr' && depth === 1) {
      row++;
      column = 0;
    }
    if (element.name === 'w:tc' && depth === 1) column++;
    for (const child of elementsOf(element)) walk(child, [element, ...above], isTable ? depth + 1 : depth);
  };
  walk(root, [], 0);
  return found;
}

/** A mark in an element's properties is about the element: a row, a cell, a paragraph's end. */
function subjectOf(element: XmlElement, above: readonly XmlElement[]): Pick<Change, 'subject' | 'text'> {
  const [parent, owner, outer] = above;
  if (element.name === 'w:cellMerge') return { subject: 'merge', text: owner ? changedText(owner) : '' };
  if (kindOf(element) === 'format') {
    const held = [owner, outer].find((one) => one && /^w:(?:r|p|tc|tr)$/.test(one.name));
    return { subject: '', text: held ? changedText(held) : '' };
  }
  if (parent?.name === 'w:trPr') return { subject: 'row', text: owner ? changedText(owner) : '' };
  if (/^w:cell/.test(element.name)) return { subject: 'cell', text: owner ? changedText(owner) : '' };
  if (parent?.name === 'w:rPr') return { subject: 'paragraph', text: outer ? changedText(outer) : '' };
  return { subject: /^w:move/.test(element.name) ? 'moved' : '', text: changedText(element) };
}

/** The text of an element, that of deleted stretches too. */
function changedText(element: XmlElement): string {
  return [...descendants(element)]
    .flatMap(({ name, children }) =>
      /^(?:w:t|w:delText|m:t)$/.test(name) ? children : (runCharacters[name] ?? []),
    )
    .join('');
}

/** What else can be said of them on the command line. */
const toSay = {
  'ask.zh': '、original（用原文）或 ask（逐条询问）',
  'ask.en': ', original or ask',
};

/** Each change as an error: nothing is imported until someone says what becomes of them. */
export function reportChanges(changes: readonly Change[], file: string): Problem[] {
  return changes.map(({ element, kind, subject, text, row, column }) => {
    const place = placeOf(file, { row: row || '', column: column || '' });
    const { 'w:author': author = '', 'w:date': date = '' } = element.attributes;
    return problem(rules[kind], place, {
      case: subject,
      ...toSay,
      ...spotNames(row, column),
      text: quoted(text),
      author,
      date: date.slice(0, 10),
    });
  });
}

/** Where in the table, by the name that each language has for it; nothing where it stands beside it. */
function spotNames(row: number, column: number) {
  if (row === 0) return { 'at.zh': '', 'at.en': '' };
  return column === 0
    ? { 'at.zh': `（表格第 ${row} 行）`, 'at.en': ` (table row ${row})` }
    : { 'at.zh': `（表格第 ${row} 行第 ${column} 列）`, 'at.en': ` (table row ${row}, column ${column})` };
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
  if (child.name === 'w:cellMerge') return [mergeOf(child, isTaken !== false)];
  if (isTaken === undefined || kindOf(child) === 'format' || child.children.length === 0)
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

/** Properties as they were before a change of them that is not taken. */
function formatted(element: XmlElement, taken: Taken): XmlElement {
  const change = /Pr$/.test(element.name) ? find(element, `${element.name}Change`) : undefined;
  if (change && taken.get(change) === false) element.children = find(change, element.name)?.children ?? [];
  return element;
}

/** A cell's merge as a tracked change of it left it, or found it (ECMA-376, 17.13.5.1). */
function mergeOf({ attributes }: XmlElement, isTaken: boolean): XmlElement {
  const state = attributes[isTaken ? 'w:vMerge' : 'w:vMergeOrig'];
  const value = state === 'rest' ? 'restart' : 'continue';
  return state === undefined
    ? { name: 'w:noMerge', attributes: {}, children: [] }
    : { name: 'w:vMerge', attributes: { 'w:val': value }, children: [] };
}

function asText(child: XmlElement | string): XmlElement | string {
  if (typeof child === 'string') return child;
  const name = child.name === 'w:delText' ? 'w:t' : child.name;
  return { ...child, name, children: child.children.map(asText) };
}

/** A paragraph whose end is gone goes on in the next one; where a table or nothing follows, it stands as it is. */
function joinParagraphs(children: readonly (XmlElement | string)[], taken: Taken): (XmlElement | string)[] {
  const joined: (XmlElement | string)[] = [];
  let pending: (XmlElement | string)[] = [];
  const addPending = () => {
    if (pending.length > 0) joined.push({ name: 'w:p', attributes: {}, children: pending });
    pending = [];
  };
  for (const child of children) {
    if (typeof child === 'string' || child.name !== 'w:p') {
      if (typeof child !== 'string' && child.name === 'w:tbl') addPending();
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
  addPending();
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
