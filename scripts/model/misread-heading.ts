import type { Heading, RootContent, Text } from 'mdast';

/**
 * The heading that a line was meant to be where reading has reported it as none: underlined, or with no space after
 * its marks. Taking it for one keeps all that follows from being reported as well.
 */
export function misreadHeading(node: RootContent): Heading | undefined {
  if (node.type === 'heading') return isUnderlined(node) ? node : undefined;
  const [first] = node.type === 'paragraph' ? node.children : [];
  if (first?.type !== 'text' || isEscaped(first)) return undefined;
  const [, marks, name = ''] = /^[ \u3000\u00a0]*([#＃]+)([^\r\n]*)/.exec(first.value) ?? [];
  if (marks === undefined) return undefined;
  // More than six marks are as deep as can be.
  const depth = depths[marks.length - 1] ?? 6;
  return { ...first, type: 'heading', depth, children: [{ ...first, value: name }] };
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
