import type { Heading, Paragraph, RootContent } from 'mdast';
import { problem, type TextPlace } from '../problem/index.ts';
import { listMark } from '../read/index.ts';
import { type Attachment, type FieldBlock, type FieldInline, type Level, levels } from './attachment.ts';
import type { Findings } from './findings.ts';
import { sameName } from './front-matter.ts';
import { type ColumnHeading, isName, levelOf } from './heading-place.ts';
import { noteLabelAt } from './note-label.ts';
import { withoutMarks } from './read-heading.ts';
import type { LabelAt } from './written-label.ts';

/** What a line is judged by. */
type Body = {
  readonly declared: Pick<Attachment, 'columns' | 'numbers'>;
  readonly headings: ReadonlyMap<string, ColumnHeading>;
  readonly labelAt: LabelAt;
  readonly findings: Findings;
  readonly nodes: readonly RootContent[];
};

/** A line that can be the name of an entry whose heading marks are missing or wrong. */
export type NameLine = {
  readonly text: string;
  readonly place: TextPlace;
  /** The name alone: without marks of emphasis and, where its level prints numbers, without its number. */
  readonly name: string;
  /** Whether bold type, a number or the marks of a heading say so; else it is merely short. */
  readonly sure: boolean;
  /** The number it begins with, as 二 in 二、; undefined where it has none. */
  readonly order: number | undefined;
};

/** The line of a paragraph, or of a list's only item, if it can be the name of an entry of a level. */
function nameLine(node: RootContent, level: Level, state: Body): NameLine | undefined {
  const { findings, labelAt, declared } = state;
  if (node.type !== 'paragraph' && (node.type !== 'list' || node.children.length > 1)) return undefined;
  const [line, ...more] = findings.linesOf(node);
  const text = line?.text.trimEnd() ?? '';
  const [, strong] = /^(?:\*\*|__)([^*_]+)(?:\*\*|__)$/u.exec(text) ?? [];
  const plain = strong ?? text;
  const mark = listMark(plain);
  const isItem = node.type === 'list';
  if (!line || more.length > 0 || [...plain].length > 30 || /[。；：！？，、;:,.]$/u.test(plain))
    return undefined;
  if ((isItem && !mark?.orders.length) || labelAt(text) || noteLabelAt(text)) return undefined;
  const order = mark?.orders[0];
  const isPrinted = order !== undefined && declared.numbers[level] !== 'none';
  const name = (isPrinted ? plain.slice(mark?.text.length) : plain).trim();
  if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
  const sure = strong !== undefined || order !== undefined;
  return { text: plain, place: line.place(0, text.length), name, sure, order };
}

/**
 * The name without its heading before the second heading of a field, since the line of the first: the last one that
 * is surely a name, or the first short line that is not the text of a field by itself.
 */
export function lostName(second: Heading, firstLine: number, state: Body): NameLine | undefined {
  const { nodes, findings } = state;
  const from = nodes.findIndex((node) => findings.placeOf(node).line > firstLine);
  const between = nodes.slice(from, nodes.indexOf(second)).filter(({ type }) => type !== 'html');
  const last = between.at(-1);
  const names = between.filter((node) => node.type === 'heading' && isName(node));
  if (last?.type === 'heading' && names.length > 1 && names.includes(last)) return wrongDepth(last, state);
  const lines = between.map((node, at) => {
    const line = nameLine(node, levelOf(second), state);
    const isFirst = between[at - 1]?.type !== 'paragraph' && between[at - 1]?.type !== 'list';
    return line && (line.sure || !isFirst) ? line : undefined;
  });
  return lines.findLast((line) => line?.sure) ?? lines.find((line) => line !== undefined);
}

/** A name's heading with no text below it before a field of the level above. */
function wrongDepth(heading: Heading, { findings }: Body): NameLine | undefined {
  const [line] = findings.linesOf(heading);
  const name = withoutMarks(line?.text ?? '').trim();
  return line && name
    ? { text: line.text, place: findings.placeOf(heading), name, sure: true, order: undefined }
    : undefined;
}

/** Hints at a paragraph behind other text of a column that looks like a name; `blocks` is that text. */
export function checkLostHeading(
  node: RootContent,
  column: string,
  blocks: readonly FieldBlock[],
  state: Body,
): void {
  const { headings, declared, findings } = state;
  const field = headings.get(sameName(column));
  const [first] = blocks;
  if (!field || !first || node.type !== 'paragraph') return;
  const own = levelOf(field);
  // Behind the fields of a programme its tasks come.
  const level = own === 'programme' && declared.columns.task.length > 0 ? 'task' : own;
  const line = nameLine(node, level, state);
  if (!line?.sure || isStyle(first, node, blocks, line)) return;
  if (line.order !== undefined && (own === 'programme' || !/^[（(]?[一二三四五六七八九十]/.test(line.text)))
    return;
  const at = levels.indexOf(level);
  const upper = levels[at - 1];
  const values = {
    text: line.text,
    column: field.column,
    write: `${'#'.repeat(at * 2 + 1)} ${line.name}`,
    upper: upper === undefined ? '' : (declared.columns[upper][0]?.text ?? ''),
    above: upper === undefined ? '' : `${'#'.repeat(at * 2 - 1)} ${line.name}`,
  };
  findings.problems.push(problem('heading-lost', line.place, values));
}

/** Whether the field itself has such lines: it begins with bold type, or with the first of the numbers. */
function isStyle(first: FieldBlock, node: Paragraph, blocks: readonly FieldBlock[], line: NameLine): boolean {
  if (
    node.children[0]?.type === 'strong' &&
    first.type === 'paragraph' &&
    first.children[0]?.type === 'strong'
  )
    return true;
  if (line.order === undefined) return false;
  if (line.order < 2) return true;
  return blocks.some((block) => block.type === 'paragraph' && orderOf(block) === 1);
}

function orderOf({ children: [child] }: { readonly children: readonly FieldInline[] }): number | undefined {
  if (!child || child.type === 'break') return undefined;
  return child.type === 'text' ? listMark(child.value)?.orders[0] : orderOf(child);
}
