import type { Heading, RootContent } from 'mdast';
import { problem, type RuleId, type TextPlace } from '../problem/index.ts';
import { type Attachment, type Entry, type FieldBlock, type Level, levels } from './attachment.ts';
import { coverBlock } from './comment.ts';
import { continuedName } from './continued-name.ts';
import { type Findings, report } from './findings.ts';
import { sameName } from './front-matter.ts';
import { type ColumnHeading, type HeadingFault, headingFault, isName, levelOf } from './heading-place.ts';
import { lostName, type NameLine } from './lost-heading.ts';
import type { BrokenName } from './name-breaks.ts';
import { isBreak, numberOf, readHeading } from './read-heading.ts';
import type { innerLabelsOf, LabelAt } from './written-label.ts';

/** What the body is read by, and what is read of it so far. */
export type BodyState = {
  readonly declared: Pick<Attachment, 'columns' | 'numbers'>;
  /** Where each column's heading stands, by the name it compares by. */
  readonly headings: ReadonlyMap<string, ColumnHeading>;
  /** Finds a column's name that was written as a label. */
  readonly labelAt: LabelAt;
  /** Finds the names of fields that begin a clause within a line. */
  readonly innerLabelsIn: ReturnType<typeof innerLabelsOf>;
  readonly findings: Findings;
  /** All of the body. */
  readonly nodes: readonly RootContent[];
  readonly programmes: Entry[];
  readonly programmeLines: Map<string, number>;
  readonly open: Partial<Record<Level, OpenEntry>>;
  /** The entries whose heading before their children was there, with its line. */
  readonly opened: Map<Entry, number>;
  /** Where the next paragraph or list goes. */
  target: Target;
  /** Whether a line was taken for a heading that is none: what is missing cannot be told then. */
  misread: boolean;
  /** Whether a heading had no place: what comes under it has none either, and is not reported. */
  lost: boolean;
  /** How many fields were given a second time. */
  seconds: number;
};

type OpenField = { readonly blocks: FieldBlock[]; readonly place: Entry['place'] };
type OpenEntry = Entry & {
  readonly fields: Map<string, OpenField>;
  readonly children: Entry[];
};

/** A field's blocks, a field that begins with its first block, or the rule that text here breaks, if not yet said. */
type Target =
  | { readonly blocks: FieldBlock[]; readonly column: string }
  | { readonly entry: OpenEntry; readonly column: string }
  | { readonly rule: RuleId | undefined };

const nowhere: Target = { rule: undefined };

/** The blocks of the field that a paragraph or list goes into; thrown-away ones where it has no place. */
export function fieldBlocks(node: RootContent, state: BodyState): FieldBlock[] {
  const { target } = state;
  if ('blocks' in target) return target.blocks;
  if ('rule' in target) {
    if (target.rule) report(state.findings, target.rule, node);
    if (target.rule === 'text-under-programme') state.lost = true;
    state.target = nowhere;
    return [];
  }
  const blocks: FieldBlock[] = [];
  openField(target.entry, target.column, node, blocks, state);
  state.target = { blocks, column: target.column };
  return blocks;
}

/** Leaves what comes under a heading that has no place without one, in silence. */
export function openLost(state: BodyState): void {
  state.target = nowhere;
  state.misread = true;
  state.lost = true;
}

/** Opens what a line was meant to open that is no heading, and keeps silent about all that follows from that. */
export function openMisread(heading: Heading, state: BodyState): void {
  const { problems } = state.findings;
  const said = problems.length;
  openSection(heading, state);
  problems.splice(said);
  state.misread = true;
  if ('rule' in state.target) state.target = nowhere;
}

/** Opens what a heading opens: odd depths name a programme, task or step; even ones are fields of it. */
export function openSection(heading: Heading, state: BodyState): void {
  const { findings, headings, open } = state;
  coverBlock(heading, findings);
  state.target = nowhere;
  const { text: name, ...breaks } = readHeading(heading, findings);
  const column = headings.get(sameName(name));
  const fault = headingFault(heading, name, column, state);
  if (fault) {
    openFaulty(heading, fault, state);
    return;
  }
  const level = levelOf(heading);
  const at = levels.indexOf(level);
  for (const lower of levels.slice(at + (isName(heading) ? 0 : 1))) delete open[lower];
  const above = levels[at - 1];
  if (isName(heading)) openEntry(heading, { text: name, ...breaks }, above && open[above], state);
  else if (open[level] && column) openColumn(heading, column, open[level], state);
}

/** Reports a heading that cannot stand where it does, and opens what it was most likely meant to. */
function openFaulty(heading: Heading, { rule, values }: HeadingFault, state: BodyState): void {
  if (rule !== 'heading-orphan' || !state.lost) report(state.findings, rule, heading, values);
  if (rule === 'heading-orphan') openMissing(heading, state);
  else if (rule === 'heading-level') openLost(state);
  else if (values.case === 'entry') {
    openMisread(deeper(heading, 1), state);
    // Were it meant for a higher level, its fields would all be there twice.
    state.lost = true;
  }
}

/** Opens the nameless entry that a heading lacks above it, and then the heading: it is told once what is missing. */
function openMissing(heading: Heading, state: BodyState): void {
  openMisread({ ...deeper(heading, isName(heading) ? -2 : -1), children: [] }, state);
  openMisread(heading, state);
}

function deeper(heading: Heading, levels: number): Heading {
  return { ...heading, depth: (heading.depth + levels) as Heading['depth'] };
}

function openEntry(
  heading: Heading,
  broken: BrokenName,
  parent: OpenEntry | undefined,
  state: BodyState,
): void {
  const { text: name } = broken;
  const level = levelOf(heading);
  const { findings, declared, programmes, programmeLines, open } = state;
  const place = findings.placeOf(heading);
  // The name's own place: past the marks.
  const [first, last] = [heading.children[0], heading.children.at(-1)];
  const namePlace = first && last ? stretchOf(findings.placeOf(first), findings.placeOf(last)) : place;
  const entry: OpenEntry = {
    level,
    name: { ...broken, place: namePlace },
    fields: new Map(),
    children: [],
    place,
  };
  open[level] = entry;
  state.lost = false;
  (parent?.children ?? programmes).push(entry);
  if (name === '' && heading.children.every((child) => child.type === 'text' || isBreak(child)))
    report(findings, 'name-empty', heading, { level });
  const number = declared.numbers[level] === 'none' ? undefined : numberOf(name);
  if (number) report(findings, 'name-number', heading, { number, name, level });
  if (level === 'programme' && name !== '') {
    const line = programmeLines.get(sameName(name));
    const above = line ?? firstOf(name, programmeLines);
    if (above === undefined) programmeLines.set(sameName(name), place.line);
    else {
      const values = { name, line: above, case: line === undefined ? 'continued' : '' };
      report(findings, 'programme-duplicate', heading, values);
    }
  }
  const field = declared.columns[level][1];
  if (level === 'programme') state.target = { rule: 'text-under-programme' };
  else state.target = field === undefined ? { rule: 'text-without-column' } : { entry, column: field.text };
}

/** From the beginning of one place to the end of another. */
function stretchOf(first: TextPlace, { endLine, endColumn }: TextPlace): TextPlace {
  return endLine === undefined || endColumn === undefined ? first : { ...first, endLine, endColumn };
}

/** The line of the programme that a name like 大花园建设（续） goes on with, whatever that one has in brackets. */
function firstOf(name: string, lines: BodyState['programmeLines']): number | undefined {
  const continued = continuedName(name);
  if (continued === undefined) return undefined;
  const [, line] = [...lines].find(([one]) => one.replace(/[（(][^（()）]*[)）]$/, '') === continued) ?? [];
  return lines.get(sameName(continued)) ?? line;
}

/** Behind so many fields given twice nobody has merely forgotten a name: each look reads all since the first. */
const mostSeconds = 100;

function openColumn(heading: Heading, column: ColumnHeading, entry: OpenEntry, state: BodyState): void {
  const first = column.opensEntries ? state.opened.get(entry) : entry.fields.get(column.column)?.place.line;
  const isLooked = first !== undefined && !state.lost && ++state.seconds <= mostSeconds;
  const lost = isLooked ? lostName(heading, first, state) : undefined;
  if (lost) {
    reportLost(heading, column.column, lost, state);
    openMissing(heading, state);
    return;
  }
  if (column.opensEntries) {
    if (first !== undefined && !state.lost)
      report(state.findings, 'field-duplicate', heading, { name: column.column });
    state.opened.set(entry, state.findings.placeOf(heading).line);
    state.target = { rule: 'text-under-opener' };
    return;
  }
  const blocks: FieldBlock[] = [];
  openField(entry, column.column, heading, blocks, state);
  state.target = { blocks, column: column.column };
}

/** Tells at the line that is most likely a name what its missing heading has led to, and that alone. */
function reportLost(second: Heading, column: string, lost: NameLine, { findings }: BodyState): void {
  const { problems, placeOf } = findings;
  const others = problems.filter(
    ({ rule, place }) => !/^(?:list-start|heading-lost)$/.test(rule) || place?.line !== lost.place.line,
  );
  const write = `${'#'.repeat(second.depth - 1)} ${lost.name}`;
  const values = { case: 'lost', name: column, text: lost.text, line: placeOf(second).line, write };
  problems.length = 0;
  for (const one of others) problems.push(one);
  problems.push(problem('field-duplicate', lost.place, values));
}

function openField(
  entry: OpenEntry,
  column: string,
  node: RootContent,
  blocks: FieldBlock[],
  state: BodyState,
): void {
  if (entry.fields.has(column)) {
    if (!state.lost) report(state.findings, 'field-duplicate', node, { name: column });
  } else entry.fields.set(column, { blocks, place: state.findings.placeOf(node) });
}
