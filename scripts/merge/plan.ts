import { fieldPrint, tellChange } from '../compare/index.ts';
import { type GridCell, textOf } from '../import/index.ts';
import type { Entry, Field, Level } from '../model/index.ts';
import { excerpt, type Problem, problem, quoted } from '../problem/index.ts';
import { textPrint } from '../style/index.ts';
import { nameCell, type Sides } from './sides.ts';
import { pathOf } from './tell.ts';

/** What becomes of an entry of the source, or of one that is new. */
export type Planned = {
  /** Undefined for a new one. */
  readonly source: Entry | undefined;
  readonly level: Level;
  readonly name: string;
  /** By column name, the fields that are not as in the source; undefined for one that goes. */
  readonly fields: ReadonlyMap<string, Field | undefined>;
  readonly children: readonly Planned[];
};

type Planning = Sides & { readonly problems: Problem[] };
type Names = readonly string[];

/** Decides for every entry and field which side counts; what is changed, and what cannot be decided, is reported. */
export function planEntries(sides: Sides, problems: Problem[]): Planned[] {
  const planning = { ...sides, problems };
  return planAll(sides.source.programmes, sides.edited.attachment.programmes, [], planning);
}

/** An owner's entries: those of the source in its order, then each that was moved or is new behind the one it follows. */
function planAll(
  entries: readonly Entry[],
  written: readonly Entry[],
  path: Names,
  planning: Planning,
): Planned[] {
  const planned: Planned[] = [];
  for (const entry of entries) {
    const found = planning.editedOf.get(entry);
    if (found ? !leaves(found, planning) : stays(entry, path, planning))
      planned.push(planOne(entry, path, planning));
  }
  let last = -1;
  for (const one of written) {
    const source = planning.sourceOf.get(one);
    const at = planned.findIndex((other) => other.source !== undefined && other.source === source);
    if (at >= 0) last = at;
    else {
      const added = arrives(one, path, planning);
      if (added) planned.splice(++last, 0, added);
    }
  }
  return planned;
}

/** Whether an entry goes from where it stands in the source, to another place or another owner. */
function leaves(found: Entry, planning: Planning): boolean {
  const { moved, isTwoWay } = planning;
  return isTwoWay
    ? moved.has(found) || !isAtHome(found, planning)
    : moved.has(found) && isAtHome(found, planning);
}

/** Whether an entry of the edited document has the owner that it has in the source. */
function isAtHome(found: Entry, { sourceOf, ownerOf, homeOf }: Planning): boolean {
  const source = sourceOf.get(found);
  const owner = ownerOf.get(found);
  return (owner && sourceOf.get(owner)) === (source && homeOf.get(source));
}

/** Whether an entry stays that the edited document does not have. */
function stays(entry: Entry, path: Names, { isTwoWay, problems }: Planning): boolean {
  const here = pathOf([...path, entry.name.text]);
  if (!isTwoWay) {
    problems.push(problem('onto-undecided', entry.place, { path: here }));
    return true;
  }
  problems.push(
    problem('onto-changed', entry.place, {
      case: path.length > 0 ? 'deleted' : 'project',
      path: pathOf(path),
      change: excerpt(entry.name.text),
    }),
  );
  return false;
}

/** An entry that the edited document has in a place where the source has none. */
function arrives(one: Entry, path: Names, planning: Planning): Planned | undefined {
  const { sourceOf, edited, isTwoWay, moved, problems } = planning;
  const source = sourceOf.get(one);
  const cell = nameCell(edited, one);
  const where = { path: pathOf([...path, one.name.text]) };
  if (source) {
    if (!isTwoWay && !(moved.has(one) && isAtHome(one, planning))) {
      problems.push(problem('onto-undecided', source.place, { case: 'moved', ...where }));
      return undefined;
    }
    const change = { case: isAtHome(one, planning) ? 'reordered' : 'moved', change: pathOf(path) };
    problems.push(problem('onto-changed', source.place, { path: source.name.text, ...change }));
    return planOne(source, path, planning);
  }
  if (!isTwoWay && cell?.mark) {
    if (isEdited(one, planning))
      problems.push(
        problem('onto-undecided', cell.place, {
          case: 'gone',
          ...where,
          edited: quoted(textOf(cell.lines)),
        }),
      );
    return undefined;
  }
  problems.push(
    problem('onto-changed', cell?.place, {
      case: path.length > 0 ? 'inserted' : 'programme',
      path: pathOf(path),
      change: excerpt(one.name.text),
    }),
  );
  return planNew(one, path, planning);
}

function planNew(one: Entry, path: Names, planning: Planning): Planned {
  const names = [...path, one.name.text];
  return {
    source: undefined,
    level: one.level,
    name: one.name.text,
    fields: one.fields,
    children: one.children.flatMap((child) => arrives(child, names, planning) ?? []),
  };
}

/** Whether somebody wrote in any cell of an entry since the document was made. */
function isEdited(entry: Entry, { edited }: Planning): boolean {
  const cells = [...(edited.cells.get(entry)?.values() ?? [])];
  return cells.some(({ mark, lines }) => mark?.print !== textPrint(textOf(lines)));
}

function planOne(entry: Entry, path: Names, planning: Planning): Planned {
  const found = planning.editedOf.get(entry);
  const now = planning.currentOf.get(entry);
  const names = [...path, entry.name.text];
  const name = found && now ? planName(entry, now, found, names, planning) : entry.name.text;
  const fields = found && now ? planFields(entry, now, found, names, planning) : new Map();
  const children = planAll(entry.children, found?.children ?? [], names, planning);
  return { source: entry, level: entry.level, name, fields, children };
}

function planName(entry: Entry, now: Entry, found: Entry, names: Names, planning: Planning): string {
  const { current, edited, problems } = planning;
  const before = entry.name.text;
  const after = found.name.text;
  if (now.name.text === after) return before;
  const sides = { here: nameCell(current, now), there: nameCell(edited, found) };
  if (decide(sides, false, planning) !== 'edited') {
    reportKept(sides, false, { place: entry.name.place, path: names }, planning);
    return before;
  }
  problems.push(
    problem('onto-changed', entry.name.place, { path: pathOf(names), change: tellChange(before, after) }),
  );
  return after;
}

function planFields(
  entry: Entry,
  now: Entry,
  found: Entry,
  names: Names,
  planning: Planning,
): ReadonlyMap<string, Field | undefined> {
  const { source, current, edited, problems } = planning;
  const fields = new Map<string, Field | undefined>();
  for (const { text: column } of source.columns[entry.level].slice(1)) {
    const sides = { here: current.cells.get(now)?.get(column), there: edited.cells.get(found)?.get(column) };
    const place = entry.fields.get(column)?.place ?? entry.place;
    const path = [...names, column];
    if (isMerged(sides, { now, found }, planning)) {
      const change = changeOf(sides).change;
      problems.push(problem('onto-form', place, { case: 'merged', path: pathOf(path), change }));
      continue;
    }
    if (!sides.here || !sides.there) continue;
    const isAlike = fieldPrint(now.fields.get(column)) === fieldPrint(found.fields.get(column));
    const choice = decide(sides, isAlike, planning);
    if (choice !== 'edited') reportKept(sides, isAlike, { place, path }, planning);
    else {
      fields.set(column, found.fields.get(column));
      problems.push(problem('onto-changed', place, { path: pathOf(path), ...changeOf(sides) }));
    }
  }
  return fields;
}

/**
 * Whether somebody merged a cell over more than its entry: it is there on one side alone, or goes over more rows than
 * its entry's name.
 */
function isMerged(
  { here, there }: Cells,
  { now, found }: { readonly now: Entry; readonly found: Entry },
  { current, edited }: Planning,
): boolean {
  if (!here) return false;
  const columns = edited.attachment.columns[found.level].map(({ text }) => text);
  const [name] = columns;
  const own = nameCell(edited, found)?.rowSpan ?? 1;
  const isGone =
    !there && columns.some((column) => column !== name && current.cells.get(now)?.get(column) === here);
  return (
    isGone ||
    (there !== undefined && there.rowSpan > own && here.rowSpan <= (nameCell(current, now)?.rowSpan ?? 1))
  );
}

/** A cell of the source's document now, and of the edited one. */
type Cells = { readonly here: GridCell | undefined; readonly there: GridCell | undefined };

function changeOf({ here, there }: Cells): { case?: string; change: string } {
  const [before, after] = [textOf(here?.lines ?? []), textOf(there?.lines ?? [])];
  return before === after ? { case: 'marks', change: excerpt(after) } : { change: tellChange(before, after) };
}

/**
 * Which side counts in a cell: the edited one where the source still says what the document was made from, the source
 * where nobody wrote in the document; where both have changed, or the cell has lost its mark, it is a conflict.
 */
function decide(
  { here, there }: Cells,
  isAlike: boolean,
  { isTwoWay }: Sides,
): 'same' | 'edited' | 'kept' | 'conflict' {
  const [before, after] = [here, there].map((cell) => textPrint(textOf(cell?.lines ?? [])));
  if (isAlike || (before === after && !there?.mark)) return 'same';
  if (isTwoWay) return 'edited';
  if (there?.mark?.print === before) return 'edited';
  return there?.mark?.print === after ? 'kept' : 'conflict';
}

function reportKept(
  cells: Cells,
  isAlike: boolean,
  { place, path }: { readonly place: Problem['place']; readonly path: Names },
  planning: Planning,
): void {
  const { here, there } = cells;
  const [before, after] = [textOf(here?.lines ?? []), textOf(there?.lines ?? [])];
  const choice = decide(cells, isAlike, planning);
  const isForm = isAlike && textPrint(before) !== textPrint(after) && there?.mark?.print !== textPrint(after);
  if (choice !== 'conflict' && !isForm) return;
  const values = { path: pathOf(path), change: tellChange(before, after) };
  planning.problems.push(problem(choice === 'conflict' ? 'onto-conflict' : 'onto-form', place, values));
}
