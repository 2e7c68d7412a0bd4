import type { Heading, List, Paragraph, RootContent } from 'mdast';
import { problem, type TextPlace } from '../problem/index.ts';
import { type Attachment, levels } from './attachment.ts';
import type { BodyState } from './section.ts';
import type { WrittenLabel } from './written-label.ts';

/**
 * Reports the lines of a field that begin with another column's name as a label: their text would stand in the wrong
 * column.
 */
export function checkLabels(node: Paragraph | List, state: BodyState): void {
  for (const paragraph of paragraphsOf(node))
    for (const line of state.findings.linesOf(paragraph)) {
      const label = state.labelAt(line.text, ownColumn(state));
      if (label) reportLabel(label, line.text, line.place(0, label.length), state);
    }
}

function paragraphsOf(node: Paragraph | List): Paragraph[] {
  if (node.type === 'paragraph') return [node];
  return node.children.flatMap(({ children }) => children.filter((child) => child.type === 'paragraph'));
}

function ownColumn({ target }: BodyState): string | undefined {
  return 'column' in target ? target.column : undefined;
}

/**
 * The heading that a heading or a paragraph with a label was meant to be, which is reported: `### 责任单位：县局` is a
 * field's, its text on the same line.
 */
export function labelledHeading(node: RootContent, state: BodyState): Heading | undefined {
  if (node.type !== 'heading' && node.type !== 'paragraph') return undefined;
  const lines = state.findings.linesOf(node);
  const [line] = lines;
  const text = node.type === 'heading' ? line?.text.replace(/^#{1,6}[ \t]+/, '') : line?.text;
  if (!line || text === undefined || (node.type === 'heading' && text === line.text)) return undefined;
  const isParagraph = node.type === 'paragraph';
  const label = state.labelAt(
    text,
    isParagraph ? ownColumn(state) : undefined,
    isParagraph && lines.length === 1,
  );
  if (!label) return undefined;
  const length = isParagraph ? label.length : line.text.length;
  reportLabel(label, text, line.place(0, length), state, isParagraph ? undefined : 'heading');
  const { depth, isName } = headingOf(label.column, state.declared.columns);
  const child = { ...node, type: 'text' as const, value: isName ? label.value : label.column };
  return { ...node, type: 'heading', depth, children: [child] };
}

function reportLabel(
  label: WrittenLabel,
  line: string,
  place: TextPlace,
  state: BodyState,
  within?: 'heading',
): void {
  const { declared, findings } = state;
  const { column, value, at } = label;
  const { depth, isName } = headingOf(column, declared.columns);
  const mark = line.charAt(at);
  findings.problems.push(
    problem('label-as-text', place, {
      case: causeOf(column === ownColumn(state), isName || value === '', within),
      label: line.slice(0, label.length).replace(/^[*_]+|[*_]+$/g, ''),
      write: `${'#'.repeat(depth)} ${isName ? value || '…' : column}`,
      mark,
      reference: `&#${mark.codePointAt(0) ?? 0};`,
    }),
  );
}

function causeOf(isOwn: boolean, isLine: boolean, within: 'heading' | undefined): string {
  if (within) return isLine ? 'headingLine' : 'heading';
  if (isOwn) return 'own';
  return isLine ? 'line' : '';
}

/** The heading a column's text is written under, or, for a level's first column, is. */
function headingOf(
  column: string,
  columns: Attachment['columns'],
): { depth: Heading['depth']; isName: boolean } {
  const at = levels.findIndex((level) => columns[level].some(({ text }) => text === column));
  const isName = columns[levels[at] ?? 'step'][0]?.text === column;
  return { depth: depths[at * 2 + (isName ? 0 : 1)] ?? 6, isName };
}

const depths = [1, 2, 3, 4, 5, 6] as const;
