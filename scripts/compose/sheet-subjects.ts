import { nearestName } from '../language/index.ts';
import { type Attachment, type Entry, type Level, levels, type PlacedText } from '../model/index.ts';
import { type Problem, problem, type Result } from '../problem/index.ts';
import type { SheetTemplate } from './sheet-template.ts';
import { unitsIn, unitsOf } from './units.ts';
import type { TemplateKind } from './view-shape.ts';

/** What each document of a further template is about: of a unit, the entries in which it stands, where it first does. */
export type SheetSubjects =
  | { readonly kind: Extract<TemplateKind, 'attachment' | 'programme' | 'task'> }
  | { readonly kind: 'group'; readonly groups: readonly Group[] };

export type Group = { readonly name: PlacedText; readonly entries: ReadonlySet<Entry> };

/** What a further template is filled for in a source: nothing, and a hint, where the source has no such thing. */
export function sheetSubjects(
  attachment: Attachment,
  { per, perPlace }: Pick<SheetTemplate, 'per' | 'perPlace'>,
): Result<SheetSubjects> {
  const { columns, file: source } = attachment;
  if (typeof per === 'object') return groupsBy(per.column, attachment, perPlace);
  if (per !== 'task' || columns.task.length > 0) return { value: { kind: per }, problems: [] };
  return { value: undefined, problems: [problem('sheet-column', perPlace, { source, case: 'task' })] };
}

function groupsBy(
  column: string,
  attachment: Attachment,
  perPlace: SheetTemplate['perPlace'],
): Result<SheetSubjects> {
  const { columns, file: source, programmes } = attachment;
  const isMeant = ({ text }: PlacedText) => text.normalize('NFC') === column.normalize('NFC');
  const level = levels.find((one) => columns[one].some(isMeant));
  const name = level && columns[level].find(isMeant)?.text;
  if (level === undefined || name === undefined) {
    const known = levels.flatMap((one) => columns[one].map(({ text }) => text));
    const values = { source, column, suggestion: nearestName(column, known) };
    return { value: undefined, problems: [problem('sheet-column', perPlace, values)] };
  }
  const isName = columns[level][0]?.text === name;
  const groups = new Map<string, { readonly name: PlacedText; readonly entries: Set<Entry> }>();
  const without: Entry[] = [];
  for (const entry of entriesOf(programmes, level)) {
    const field = entry.fields.get(name);
    const units = isName ? unitsOf([entry.name.text]) : field ? unitsIn(field) : [];
    if (units.length === 0) without.push(entry);
    const { place } = isName || !field ? entry.name : field;
    for (const text of units) {
      const group = groups.get(text) ?? { name: { text, place }, entries: new Set() };
      groups.set(text, group);
      group.entries.add(entry);
    }
  }
  return { value: { kind: 'group', groups: [...groups.values()] }, problems: unassigned(without, name) };
}

function entriesOf(entries: readonly Entry[], level: Level): readonly Entry[] {
  return entries.flatMap((entry) => (entry.level === level ? [entry] : entriesOf(entry.children, level)));
}

/** One warning, at the first of the entries that no unit is written for. */
function unassigned([first, ...others]: readonly Entry[], column: string): Problem[] {
  if (!first) return [];
  return [problem('sheet-unassigned', first.name.place, { column, count: others.length + 1 })];
}
