import { excerpt, type Language, type Place, visible } from '../problem/index.ts';
import { formWords } from './form-words.ts';
import type { PlacedChange, PlacedSide } from './report.ts';

const zh = {
  subjects: {
    label: '附件标识',
    title: '标题',
    issuer: '发文机关',
    date: '日期',
    lang: '语言',
    startPage: '起始页码',
    numbers: '编号',
    milestones: '时间节点所取的栏',
    order: '各栏的次序',
    column: '栏',
    programme: '项目',
    task: '任务',
    step: '举措',
    field: '内容',
    note: '表注',
  },
  numbered: { programme: '项目', task: '任务', step: '举措', item: '各条' },
  numbers: (of: string) => `${of}的编号`,
  column: (name: string) => `“${name}”栏`,
  columnOf: { programme: '项目的栏', task: '任务的栏', step: '举措的栏', sequence: '栏' },
  note: (position: number) => `表注第 ${position} 条`,
  path: (names: readonly string[]) => names.join(' › '),
  field: (path: string, column: string) => `${path} › ${column}`,
  inserted: (what: string) => `新增${what}`,
  deleted: (what: string) => `删除${what}`,
  changed: '文字修改',
  set: '改动',
  noNumbers: '不编号',
  form: '文字未变，格式修改',
  renamed: '改名',
  done: (what: string, forms: string) => `${what}：${forms}`,
  also: (what: string, forms: string) => `${what}；${forms}`,
  moved: (from: number, to: number) => `次序由第 ${from} 改为第 ${to}`,
  reordered: '次序调整',
  movedBehind: (name: string) => `移到“${name}”之后`,
  movedFirst: '移到最前',
  movedFrom: (owner: string) => `由“${owner}”移来`,
  cell: (row: number, column: number) => ` 表格第 ${row} 行第 ${column} 列`,
};

const en: typeof zh = {
  subjects: {
    label: 'label',
    title: 'title',
    issuer: 'issuer',
    date: 'date',
    lang: 'language',
    startPage: 'first page number',
    numbers: 'numbers',
    milestones: 'columns of milestones',
    order: 'order of columns',
    column: 'column',
    programme: 'programme',
    task: 'task',
    step: 'step',
    field: 'text',
    note: 'note',
  },
  numbered: { programme: 'programmes', task: 'tasks', step: 'steps', item: 'items' },
  numbers: (of) => `numbers of ${of}`,
  column: (name) => `column "${name}"`,
  columnOf: { programme: 'programme column', task: 'task column', step: 'step column', sequence: 'column' },
  note: (position) => `note ${position}`,
  path: (names) => names.join(' › '),
  field: (path, column) => `${path} › ${column}`,
  inserted: (what) => `${what} added`.trim(),
  deleted: (what) => `${what} deleted`.trim(),
  changed: 'reworded',
  set: 'changed',
  noNumbers: 'no numbers',
  form: 'same text in another form',
  renamed: 'renamed',
  done: (what, forms) => `${what}: ${forms}`,
  also: (what, forms) => `${what}; ${forms}`,
  moved: (from, to) => `from place ${from} to place ${to}`,
  reordered: 'reordered',
  movedBehind: (name) => `moved behind "${name}"`,
  movedFirst: 'moved to the first place',
  movedFrom: (owner) => `moved from "${owner}"`,
  cell: (row, column) => ` table row ${row}, column ${column}`,
};

const words = { zh, en };

/** So many characters of a name tell which one it is: the whole of it stands in the text, or in the source. */
const longestName = 16;
const shortened = (name: string) => excerpt(name, longestName);

/** Where a change stands, as a reader looks for it: by the names of the new version where it is there. */
export function locationOf(change: PlacedChange, language: Language): string {
  const { subject, column = '' } = change;
  const say = words[language];
  const side: PlacedSide | undefined = change.after ?? change.before;
  const path = say.path((side?.path ?? []).map(shortened));
  if (subject === 'field') return say.field(path, column);
  if (subject === 'programme' || subject === 'task' || subject === 'step') return path;
  if (subject === 'column') return say.column(column);
  if (subject === 'note') return say.note(side?.position ?? 1);
  if (subject === 'numbers') return say.numbers(say.numbered[column as keyof typeof say.numbered]);
  return say.subjects[subject];
}

/** What is set rather than worded. */
const settings: ReadonlySet<string> = new Set(['date', 'lang', 'startPage', 'numbers', 'milestones']);

/** What was done, in a few words, and what of it was done to the form. */
export function remarkOf(change: PlacedChange, language: Language): string {
  const forms = formWords(change, language);
  const done = doneTo(change, language);
  if (forms === '') return done;
  return words[language][change.kind === 'form' ? 'done' : 'also'](done, forms);
}

function doneTo({ kind, subject, before, after }: PlacedChange, language: Language): string {
  const say = words[language];
  // What stands beside the table has been named already.
  const named = /^(?:programme|task|step|field|note)$/.test(subject) ? say.subjects[subject] : '';
  const what = subject === 'column' ? say.columnOf[(after ?? before)?.level ?? 'sequence'] : named;
  if (kind === 'inserted') return say.inserted(what);
  if (kind === 'deleted') return say.deleted(what);
  if (kind === 'changed' && settings.has(subject)) return say.set;
  if (kind !== 'moved') return say[kind];
  if (subject === 'order') return say.reordered;
  const owner = (side: PlacedSide | undefined) => side?.path.slice(0, -1) ?? [];
  const from = owner(before);
  if (from.join('\n') !== owner(after).join('\n')) return say.movedFrom(say.path(from.map(shortened)));
  if (subject === 'note') return say.moved(before?.position ?? 1, after?.position ?? 1);
  return after?.behind === undefined ? say.movedFirst : say.movedBehind(shortened(after.behind));
}

/** A change with the values of its settings as people call them. */
export function inWords(change: PlacedChange, language: Language): PlacedChange {
  if (change.subject !== 'numbers') return change;
  const named = <T extends { readonly text: string }>(one: T): T =>
    one.text === 'none' ? { ...one, text: words[language].noNumbers } : one;
  return {
    ...change,
    before: change.before && named(change.before),
    after: change.after && named(change.after),
    pieces: change.pieces.map(named),
  };
}

/** A place as people look for it: the line and column, or the row and column of the table. */
export function placeName(place: Place, language: Language): string {
  const file = visible(place.file);
  if (place.line !== undefined) return `${file}:${place.line}:${place.column}`;
  const { tableRow, tableColumn } = place;
  return tableRow === undefined ? file : file + words[language].cell(tableRow, tableColumn ?? 1);
}
