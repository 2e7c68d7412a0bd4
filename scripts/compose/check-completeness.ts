import type { Document, Node, Text } from '../document/index.ts';
import { excerpt, type Problem, problem, type RuleId } from '../problem/index.ts';
import type { Draft } from './draft.ts';
import type { MarkedText, Unit } from './text-table.ts';

/** What a document must hold: texts by id, in the order in which they must be printed. */
export type Expected = {
  readonly ids: readonly number[];
  /** Whether the order is held; a briefing may print its programme in any. */
  readonly inOrder: boolean;
  /** Units that may be printed more than once. */
  readonly mayRepeat: (unit: Unit) => boolean;
  /** Whether a column may be missing whole: then one that is printed must be so for every entry. */
  readonly isExtract?: boolean;
};

/** A text that must be found, and the nodes that hold it. */
type Search = { readonly id: number; readonly text: MarkedText; readonly unit: Unit; readonly nodes: Text[] };

/**
 * Holds the texts of the source against a document: each must be found once, in order. What is lost is reported
 * once for each column, what is doubled once for each unit, a wrong order once.
 */
export function checkCompleteness(
  document: Document,
  { texts, values, composed }: Pick<Draft, 'texts' | 'values' | 'composed'>,
  expected: Expected,
  template: string,
  leftOut: readonly string[],
): Problem[] {
  const searches = new Map<number, Search>();
  for (const id of expected.ids) {
    const text = texts[id];
    if (text?.unit) searches.set(id, { id, text, unit: text.unit, nodes: [] });
  }
  const printed: Search[] = [];
  for (const node of textsOf(document)) {
    const search = searches.get(values.get(node)?.id ?? -1);
    if (!search || node.value !== search.text.raw) continue;
    if (search.nodes.length === 0) printed.push(search);
    search.nodes.push(node);
  }
  const all = [...searches.values()];
  const report = (rule: RuleId, { search, node }: Finding) => {
    const { file, line } = search.unit.place;
    const place = composed.placeAt(values.get(node)?.at ?? 0);
    return problem(rule, place, { text: excerpt(search.text.raw, 30), source: `${file}:${line}` });
  };
  return [
    ...lostColumns(all, template, leftOut, expected.isExtract),
    ...doubled(all, expected).map((again) => report('template-text-doubled', again)),
    ...(expected.inOrder ? misplaced(all, printed).map((found) => report('template-text-order', found)) : []),
  ];
}

/** All texts of a document, in order. */
export function* textsOf(node: Node): Generator<Text> {
  if (node.type === 'text') yield node;
  else if (node.type === 'table') for (const row of node.rows) yield* textsOf(row);
  else if (node.type === 'row') for (const cell of node.cells) yield* textsOf(cell);
  else if (node.type === 'list') for (const item of node.items) yield* textsOf(item);
  else if (node.type !== 'break') for (const child of node.children) yield* textsOf(child);
}

/** One problem for each column that is left out or has lost a text, and for each kind of text outside. */
function lostColumns(
  all: readonly Search[],
  template: string,
  leftOut: readonly string[],
  isExtract = false,
): Problem[] {
  const place = { file: template, line: 1, column: 1 };
  return [...groupByColumn(all)].flatMap(([column, group]) => {
    const lost = group.filter(({ nodes }) => nodes.length === 0);
    const [first] = lost;
    if (!first) return [];
    const cells = group.filter(({ unit }) => unit.kind !== 'column');
    const isWhole =
      column !== '' && (cells.length > 0 ? cells : group).every(({ nodes }) => nodes.length === 0);
    if (isWhole && isExtract) return [];
    if (isWhole) {
      const values = { column, template, entry: yamlOf(column) };
      if (!leftOut.includes(column)) return [problem('template-column-left-out', place, values)];
      // Whoever builds should know; to whoever named it there is nothing to say that must be followed.
      const named = problem('template-column-left-out', place, { ...values, case: 'named' });
      return [{ ...named, severity: 'hint' as const }];
    }
    const { file, line } = first.unit.place;
    const values = { text: excerpt(first.text.raw, 30), source: `${file}:${line}`, count: lost.length };
    return [problem('template-text-lost', place, values)];
  });
}

/** A column's name as it is written into a list of YAML. */
function yamlOf(name: string): string {
  return /^[\p{L}\p{N}（）()]+$/u.test(name) ? name : JSON.stringify(name);
}

/** By column; texts outside the table by kind. */
function groupByColumn(all: readonly Search[]): Map<string, Search[]> {
  const groups = new Map<string, Search[]>();
  for (const search of all) {
    const { column } = search.unit;
    const group = groups.get(column) ?? [];
    groups.set(column, group);
    group.push(search);
  }
  return groups;
}

/** A node that should not stand where it does. */
type Finding = { readonly search: Search; readonly node: Text };

/** The second node of each unit that may not be printed again. */
function doubled(all: readonly Search[], { mayRepeat }: Expected): Finding[] {
  const units = new Set<Unit>();
  return all.flatMap((search) => {
    const [, node] = search.nodes;
    if (!node || mayRepeat(search.unit) || units.has(search.unit)) return [];
    units.add(search.unit);
    return [{ search, node }];
  });
}

/** The first text that is printed where another must stand. */
function misplaced(all: readonly Search[], printed: readonly Search[]): Finding[] {
  const there = all.filter(({ nodes }) => nodes.length > 0);
  const search = printed.find((found, index) => there[index] !== found);
  const [node] = search?.nodes ?? [];
  return search && node ? [{ search, node }] : [];
}
