import type { Heading, List, Paragraph, RootContent } from 'mdast';
import { problem, type TextPlace } from '../problem/index.ts';
import type { PlacedLine } from '../read/index.ts';
import { sameName } from './front-matter.ts';
import { withoutMarks } from './read-heading.ts';
import type { BodyState } from './section.ts';
import type { WrittenLabel } from './written-label.ts';

/**
 * Reports the lines of a field that begin with a column's name as a label: their text would stand in the wrong column.
 * A paragraph's first line is the concern of `labelledHeading`.
 */
export function checkLabels(node: Paragraph | List, state: BodyState): void {
  const from = node.type === 'paragraph' ? 1 : 0;
  for (const paragraph of paragraphsOf(node))
    for (const [index, line] of state.findings.linesOf(paragraph).entries()) {
      const label = index < from ? undefined : state.labelAt(line.text, ownColumn(state));
      if (label) reportLabel(label, line.text, line.place(0, label.length), state);
      checkWithin(line, state);
    }
}

/** Warns of other columns' names, with a colon, that begin a clause within a line: there they may well be text. */
function checkWithin({ text, place }: PlacedLine, state: BodyState): void {
  for (const { column, start, at } of state.innerLabelsIn(text)) {
    if (column === ownColumn(state)) continue;
    const mark = text.charAt(at);
    const values = {
      label: column + mark,
      write: `${'#'.repeat(headingOf(column, state).depth)} ${column}`,
      mark,
      reference: `&#${mark.charCodeAt(0)};`,
    };
    state.findings.problems.push(problem('label-in-line', place(start, at + 1 - start), values));
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
  const [line, ...more] = state.findings.linesOf(node);
  if (!line) return undefined;
  const isHeading = node.type === 'heading';
  const text = isHeading ? withoutMarks(line.text) : line.text;
  const label = isHeading ? state.labelAt(text) : state.labelAt(text, ownColumn(state), more.length === 0);
  if (!label) return undefined;
  const length = isHeading ? line.text.length : label.length;
  reportLabel(label, text, line.place(0, length), state, isHeading ? 'heading' : undefined);
  const { depth, isName } = headingOf(label.column, state);
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
  const { column, value, at } = label;
  const { depth, isName } = headingOf(column, state);
  const mark = line.charAt(at);
  state.findings.problems.push(
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
function headingOf(column: string, { headings }: BodyState): { depth: Heading['depth']; isName: boolean } {
  const found = headings.get(sameName(column));
  // The programme's first column has no heading of its own.
  if (!found) return { depth: 1, isName: true };
  const depth = found.opensEntries ? found.depth + 1 : found.depth;
  return { depth: depth as Heading['depth'], isName: found.opensEntries };
}
