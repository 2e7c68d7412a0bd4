import { type Problem, problem } from '../problem/index.ts';
import type { TemplateText } from './template-text.ts';

/** What a template prints, in the order written: content, a value, or the seam between two branches. */
export type Leaf = {
  readonly statement: hbs.AST.Node;
  readonly content: hbs.AST.ContentStatement | undefined;
  /** Of a value: whether it can be empty with no `if` round it. Undefined at a seam. */
  readonly mayBeEmpty?: boolean | undefined;
  /** Of a value: whether it is printed in digits. */
  readonly isNumber?: boolean;
  /** Printed only where the attachment is not Chinese. */
  readonly foreign: boolean;
};

/** An emphasis mark at a content's end or start; a `_` beside a letter is none, and `\*` is escaped. */
const markBefore = /(?<!\\)\*$|(?<![\\\p{L}\p{N}_])_+$/u;
const markAfter = /^(?:\*|_+(?![\p{L}\p{N}_]))/u;

/** Emphasis marks that touch a value, and lines that hold nothing but values that can be empty. */
export function checkLines(leaves: readonly Leaf[], { placeAt, offsetOf, text }: TemplateText): Problem[] {
  const report = (rule: 'template-emphasis' | 'template-empty-line', { statement }: Leaf) => {
    const [start, end] = [offsetOf(statement.loc.start), offsetOf(statement.loc.end)];
    return problem(rule, placeAt(start, end), { value: text.slice(start, end) });
  };
  return leaves.flatMap((leaf, index) => {
    if (!isValue(leaf)) return [];
    const before = leaves[index - 1]?.content?.value ?? '';
    const after = leaves[index + 1]?.content?.value ?? '';
    return [
      ...(markBefore.test(before) || markAfter.test(after) ? [report('template-emphasis', leaf)] : []),
      ...(isEmptyLine(leaves, index) ? [report('template-empty-line', leaf)] : []),
    ];
  });
}

function isValue(leaf: Leaf | undefined): boolean {
  return leaf?.mayBeEmpty !== undefined;
}

/** Whether a line that begins with this value holds nothing but values that can be empty. */
function isEmptyLine(leaves: readonly Leaf[], index: number): boolean {
  if (!/(?:^|\n)[ \t]*$/.test(originalOf(leaves[index - 1])) || (index > 0 && !leaves[index - 1]?.content))
    return false;
  let last = index;
  for (; isValue(leaves[last]); last++) if (!leaves[last]?.mayBeEmpty) return false;
  const next = leaves[last];
  return !next || /^[ \t]*(?:\n|$)/.test(originalOf(next));
}

/** A content as written: Handlebars takes the white space beside a block's tag away from its value. */
function originalOf(leaf: Leaf | undefined): string {
  return leaf?.content ? String(leaf.content.original) : '';
}
