import { grouped, hasHan, isChinese } from '../language/index.ts';
import type {
  Attachment,
  Entry,
  Field,
  FieldBlock,
  Level,
  NumberForm,
  PlacedText,
  PrintedColumn,
} from '../model/index.ts';
import { type Place, problem, quoted } from '../problem/index.ts';
import { textPrint } from '../style/index.ts';
import { type BlockSetting, cellBlocks } from './cell-blocks.ts';
import { editedBlocks } from './edited-blocks.ts';
import type { ImportLevel, Levelled } from './find-levels.ts';
import { type Findings, reportCell, rowNumber } from './findings.ts';
import type { Known } from './known.ts';
import type { Layout } from './lay-out.ts';
import { joinLanguage, listsClash, sentenceLanguage } from './marked-blocks.ts';
import { knownForm, nameForm } from './name-form.ts';
import { withNesting } from './nesting.ts';
import { numberAt } from './number.ts';
import { oneLine } from './read-title.ts';
import { rowsAsText } from './rows-as-text.ts';
import { allLines, type GridCell, type Line, type Sheet, textOf } from './sheet.ts';
import { textPlaceOf } from './text-place.ts';

/** What an attachment is made from. */
type Given = {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly levelled: Levelled;
  readonly title: PlacedText;
  /** What the source says that the file is an edited copy of. */
  readonly known: Known | undefined;
};

/** An attachment, and by entry and column name the cells of its table that are its text. */
export type Built = {
  readonly attachment: Attachment;
  readonly cells: ReadonlyMap<Entry, ReadonlyMap<string, GridCell>>;
};
type Names = ReadonlyMap<GridCell, string>;

/** Makes the attachment; its places are those of the file it is imported from. */
export function buildAttachment(
  { sheet, layout, levelled, title, known }: Given,
  file: string,
  findings: Findings,
): Built {
  const lines = allLines(sheet.parts);
  const lang =
    known?.lang ?? sheet.lang ?? languageOf(sheet) ?? (holdsChinese(levelled, layout) ? 'zh-CN' : 'en');
  const named = nameEntries(levelled, known?.numbers, findings);
  const marked = isMarked(lines);
  const chinese = isChinese(lang);
  const item = known?.numbers.item ?? itemForm(levelled, sheet.own, { marked, chinese });
  const setting = {
    chinese,
    form: item,
    own: sheet.own,
    exact: sheet.exact,
    marked,
    known: known !== undefined,
  };
  const cells: Map<Entry, Map<string, GridCell>> = new Map();
  const { columns } = layout;
  const place = textPlaceOf({ file });
  const columnsOf = (level: Level) => {
    const found = levelled.levels.find((one) => one.level === level);
    return (found?.columns ?? []).flatMap((column) => columns[column] ?? []);
  };
  const declared = { programme: columnsOf('programme'), task: columnsOf('task'), step: columnsOf('step') };
  const attachment: Attachment = {
    file,
    label: layout.label,
    title,
    columns: declared,
    order: orderOf(levelled, columns),
    numbers: known?.numbers ?? { programme: 'none', task: 'none', step: 'none', ...named.forms, item },
    milestones: declared.programme.slice(1),
    issuer: undefined,
    date: undefined,
    startPage: 1,
    lang,
    ignore: [],
    ...withNesting(
      (nest, isLast) => {
        const found = isLast ? findings : { problems: [] };
        const own = { ...setting, nest };
        const noteSetting = { ...own, marked: false, runOn: false, doubt: doubtNote(found) };
        return {
          programmes: entriesOf({
            levelled,
            columns,
            names: named.names,
            setting: own,
            findings: found,
            cells,
          }),
          notes: notesOf(layout, noteSetting, place),
        };
      },
      (runs, at) =>
        findings.problems.push(problem('import-markup', at, { text: quoted(textOf([{ runs }])) })),
    ),
  };
  if (!known) reportTwins(attachment.programmes, cells, findings);
  return { attachment, cells };
}

/** Projects of one name that stand apart: one finding for each name, with the table's rows. */
function reportTwins(programmes: readonly Entry[], cells: Built['cells'], findings: Findings): void {
  const named = programmes.flatMap((entry) => {
    const [cell] = cells.get(entry)?.values() ?? [];
    return cell ? [{ cell, name: entry.name.text.normalize('NFC') }] : [];
  });
  for (const [text, twins] of grouped(named, ({ name }) => name)) {
    const rows = rowsAsText(twins.map(({ cell }) => rowNumber(cell)));
    const [first] = twins.map(({ cell }) => cell);
    if (first && twins.length > 1)
      reportCell(findings, 'import-name-twice', first, { rows, text: quoted(text) });
  }
}

/** The language in which our own writer set the lists of its cells, where they tell. */
function languageOf({ parts }: Sheet): string | undefined {
  const cells = parts.flatMap((part) => (part.type === 'line' ? [] : part.cells));
  const joined = cells.flatMap(({ lines }) => lines.map(joinLanguage)).find((lang) => lang !== undefined);
  return joined ?? cells.map(({ lines }) => sentenceLanguage(lines)).find((lang) => lang !== undefined);
}

function isMarked(lines: readonly Line[]): boolean {
  return lines.some(({ runs }) => runs.some(({ item }) => item !== undefined));
}

function holdsChinese({ begins }: Levelled, { columns }: Layout): boolean {
  const texts = [
    ...columns.map(({ text }) => text),
    ...begins.flatMap((row) => [...row.values()].map(({ lines }) => textOf(lines))),
  ];
  return texts.some(hasHan);
}

function orderOf({ levels: found, sequence }: Levelled, columns: readonly PlacedText[]): PrintedColumn[] {
  return columns.map(({ text, place }, column) => {
    const level = found.find((one) => one.columns.includes(column))?.level;
    return { name: text, level: column === sequence ? 'sequence' : (level ?? 'programme'), place };
  });
}

/**
 * The form that most lists begin with, of those in which no two lists that follow one another are one; where none has
 * a number, `none` if the items are marked, else `1.`.
 */
function itemForm(
  { levels: found, begins }: Levelled,
  own: boolean,
  { marked, chinese }: Pick<BlockSetting, 'marked' | 'chinese'>,
): NumberForm {
  const counts = new Map<NumberForm, number>([[marked ? 'none' : '1.', 0]]);
  const fields = found.flatMap(({ columns }) => columns.slice(1));
  for (const row of begins)
    for (const column of fields)
      for (const line of row.get(column)?.lines ?? []) {
        const number = numberAt(textOf([line]));
        const isItem = !marked || line.runs.some((run) => run.item !== undefined);
        if (number?.value === 1 && isItem && (number.exact || !own))
          counts.set(number.form, (counts.get(number.form) ?? 0) + 1);
      }
  const forms = [...counts].sort(([, a], [, b]) => b - a).map(([form]) => form);
  const cells = begins.flatMap((row) => [...row.values()]);
  const clashes = (form: NumberForm) => cells.some(({ lines }) => listsClash(lines, { chinese, form }));
  return forms.find((form) => !(marked && clashes(form))) ?? 'none';
}

/** Every entry's name, without its number where those of its level are numbered by their order. */
function nameEntries(
  { levels: found, begins }: Levelled,
  known: Attachment['numbers'] | undefined,
  findings: Findings,
): { names: Names; forms: Partial<Record<Level, NumberForm>> } {
  const names = new Map<GridCell, string>();
  const forms: Partial<Record<Level, NumberForm>> = {};
  found.forEach(({ level, columns: [column = 0] }, depth) => {
    const above = found[depth - 1]?.columns[0];
    const groups: { cell: GridCell; text: string }[][] = [];
    for (const row of begins) {
      if (groups.length === 0 || (above !== undefined && row.has(above))) groups.push([]);
      const cell = row.get(column);
      const text = cell && oneLine(cell.lines);
      if (cell && text) groups.at(-1)?.push({ cell, text });
    }
    const { form, textOf: withoutNumber } = known
      ? knownForm(known[level], groups)
      : nameForm(groups, findings);
    forms[level] = form;
    for (const { cell, text } of groups.flat()) {
      names.set(cell, withoutNumber(text, cell));
      const lost = cell.lines.flatMap(({ runs }) => runs.flatMap(({ link }) => link ?? []));
      for (const address of new Set(lost)) reportCell(findings, 'import-link', cell, { address });
      if (cell.lines.length > 1) reportCell(findings, 'import-name-lines', cell, { text: quoted(text) });
    }
  });
  return { names, forms };
}

type Building = {
  readonly levelled: Levelled;
  readonly columns: readonly PlacedText[];
  readonly names: Names;
  readonly setting: Omit<BlockSetting, 'runOn' | 'doubt'> & { readonly known: boolean };
  readonly findings: Findings;
  readonly cells: Map<Entry, Map<string, GridCell>>;
};
type OpenEntry = Entry & { readonly children: Entry[] };

function entriesOf(building: Building): Entry[] {
  const programmes: Entry[] = [];
  const open: (OpenEntry | undefined)[] = [];
  for (const row of building.levelled.begins) {
    building.levelled.levels.forEach((level, depth) => {
      const cells = level.columns.flatMap((column) => row.get(column) ?? []);
      if (cells.length === 0 || !isThere(cells, level, row, building)) {
        if (cells.length > 0) open[depth] = undefined;
        return;
      }
      const entry = entryOf(level, row, building);
      open[depth] = entry;
      (depth === 0 ? programmes : open[depth - 1]?.children)?.push(entry);
    });
  }
  return programmes;
}

/** An entry below the first level may be missing as a whole; text without a name has no place. */
function isThere(
  cells: readonly GridCell[],
  { level, columns: [name = 0] }: ImportLevel,
  row: ReadonlyMap<number, GridCell>,
  { names, findings }: Building,
): boolean {
  const cell = row.get(name);
  if (cell && names.has(cell)) return true;
  const isWritten = ({ lines }: GridCell) => lines.length > 0;
  const [own = cell] = cells.filter(isWritten);
  if (own && (level === 'programme' || isWritten(own))) {
    // Where the entry itself says nothing, its row is known by what is under it.
    const [said = own] = [own, ...row.values()].filter(isWritten);
    reportCell(findings, 'import-name-missing', own, { text: quoted(textOf(said.lines)) });
  }
  return false;
}

function entryOf(
  { level, columns: [name = 0, ...fields] }: ImportLevel,
  row: ReadonlyMap<number, GridCell>,
  building: Building,
): OpenEntry {
  const cell = row.get(name);
  const place = textPlaceOf(cell?.place ?? { file: '' });
  const text = (cell && building.names.get(cell)) ?? '';
  const entry: OpenEntry = {
    level,
    name: { text, place },
    fields: new Map(fields.flatMap((column) => fieldOf(row.get(column), column, building))),
    children: [],
    place,
  };
  const cells = [name, ...fields].flatMap((column): [string, GridCell][] => {
    const own = row.get(column);
    return own ? [[building.columns[column]?.text ?? '', own]] : [];
  });
  building.cells.set(entry, new Map(cells));
  return entry;
}

function fieldOf(
  cell: GridCell | undefined,
  column: number,
  { columns, setting, findings }: Building,
): [string, Field][] {
  if (!cell || cell.lines.length === 0) return [];
  const blocks = readCell(
    cell,
    { ...setting, runOn: true, doubt: doubtAbout(cell, findings) },
    setting.known,
  );
  return blocks.length === 0
    ? []
    : [[columns[column]?.text ?? '', { blocks, place: textPlaceOf(cell.place) }]];
}

/** The blocks of a cell; one of ours in which somebody has written since is read with more patience. */
function readCell(cell: GridCell, setting: BlockSetting, isKnown: boolean): FieldBlock[] {
  const isEdited = isKnown && setting.marked && cell.mark?.print !== textPrint(textOf(cell.lines));
  if (!isEdited) return cellBlocks(cell.lines, setting);
  return isMarked(cell.lines)
    ? editedBlocks(cell.lines, setting)
    : cellBlocks(cell.lines, { ...setting, marked: false, own: false, exact: false });
}

function doubtAbout({ row, column }: GridCell, findings: Findings): BlockSetting['doubt'] {
  return (rule, place, values) => reportCell(findings, rule, { row, column, place }, values);
}

function doubtNote({ problems }: Findings): BlockSetting['doubt'] {
  return (_, place, values) => problems.push(problem('import-note-number', place, values));
}

/** Each paragraph after the table is a note; a list belongs to the one before it. */
function notesOf({ notes }: Layout, setting: BlockSetting, place: Place): Field[] {
  const fields: Field[] = [];
  for (const block of cellBlocks(notes, setting)) {
    const last = fields.at(-1);
    if (block.type === 'list' && last) fields.splice(-1, 1, { ...last, blocks: [...last.blocks, block] });
    else fields.push({ blocks: [block], place: block.place ?? place });
  }
  return fields;
}
