import type { Heading, List, Paragraph, RootContent } from 'mdast';
import { problem, type TextPlace } from '../problem/index.ts';
import { type Attachment, levels } from './attachment.ts';
import type { BodyState } from './section.ts';
import type { WrittenLabel } from './written-label.ts';

/** Lines of a field that begin with another column's name and a colon: their text would stand in the wrong column. */
export function checkLabels(node: Paragraph | List, state: BodyState): void {
  const { target, findings, labelAt } = state;
  const own = 'column' in target ? target.column : undefined;
  for (const line of paragraphsOf(node).flatMap(findings.linesOf)) {
    const label = labelAt(line.text, own);
    if (label) reportLabel(label, line.text, line.place(0, label.length), state);
  }
}

function paragraphsOf(node: Paragraph | List): Paragraph[] {
  if (node.type === 'paragraph') return [node];
  return node.children.flatMap(({ children }) => children.filter((child) => child.type === 'paragraph'));
}

/** The heading that one with a label was meant to be: `### 责任单位：县局` is a field's, its text on the same line. */
export function labelledHeading(node: RootContent, state: BodyState): Heading | undefined {
  if (node.type !== 'heading') return undefined;
  const { labelAt, findings, declared } = state;
  const [{ text: line } = { text: '' }] = findings.linesOf(node);
  const text = line.replace(/^#{1,6}[ \t]+/, '');
  const label = text === line ? undefined : labelAt(text);
  if (!label) return undefined;
  reportLabel(label, text, findings.placeOf(node), state);
  const { depth, isName } = headingOf(label.column, declared.columns);
  return {
    ...node,
    depth,
    children: [{ ...node, type: 'text', value: isName ? label.value : label.column }],
  };
}

function reportLabel(
  label: WrittenLabel,
  line: string,
  place: TextPlace,
  { declared, findings }: BodyState,
): void {
  const { column, value, colon } = label;
  const { depth, isName } = headingOf(column, declared.columns);
  const mark = line.charAt(colon);
  findings.problems.push(
    problem('label-as-text', place, {
      case: isName || value === '' ? 'line' : '',
      label: `${column}${mark}`,
      write: `${'#'.repeat(depth)} ${isName ? value || '…' : column}`,
      reference: `&#${mark.charCodeAt(0)};`,
    }),
  );
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
