import type { Code, Heading, RootContent, Text } from 'mdast';
import type { Findings } from './findings.ts';

/**
 * The heading that a line was meant to be where reading has reported it as none: underlined, with no space after
 * its marks, or with four spaces before them. Taking it for one keeps all that follows from being reported as well.
 */
export function misreadHeading(node: RootContent): Heading | undefined {
  if (node.type === 'heading') return isUnderlined(node) ? node : undefined;
  if (node.type === 'code') return headingIn(node);
  const [first] = node.type === 'paragraph' ? node.children : [];
  if (first?.type !== 'text' || isEscaped(first)) return undefined;
  const [, marks, name = ''] = /^[ \u3000\u00a0]*([#＃]+)([^\r\n]*)/.exec(first.value) ?? [];
  if (marks === undefined) return undefined;
  // More than six marks are as deep as can be.
  const depth = depths[marks.length - 1] ?? 6;
  return { ...first, type: 'heading', depth, children: [{ ...first, value: name }] };
}

/** The heading that four spaces before its marks have made code. */
function headingIn({ value, position }: Code): Heading | undefined {
  const [, marks, name = ''] = /^(#{1,6})[ \t]+([^\r\n]*)/.exec(value) ?? [];
  const depth = depths[(marks?.length ?? 0) - 1];
  if (depth === undefined || !position) return undefined;
  return { type: 'heading', depth, children: [{ type: 'text', value: name, position }], position };
}

/** Whether a paragraph is a line of = below a heading that needs none: reading has reported it. */
export function isUnderline(node: RootContent, { linesOf }: Findings): boolean {
  const [line, ...more] = node.type === 'paragraph' ? linesOf(node) : [];
  return line !== undefined && more.length === 0 && /^=+[ \t]*$/.test(line.text);
}

const depths = [1, 2, 3, 4, 5, 6] as const;

/** Only an underlined heading has a second line. */
function isUnderlined({ position }: Heading): boolean {
  return position !== undefined && position.end.line > position.start.line;
}

/** An escape makes a text shorter than its source. */
function isEscaped({ value, position }: Text): boolean {
  const { start, end } = position ?? {};
  return value.length !== (end?.offset ?? 0) - (start?.offset ?? 0);
}
