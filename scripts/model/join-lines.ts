import { characterAfter, characterBefore, joinOf } from '../language/index.ts';
import type { FieldInline } from './attachment.ts';

/** Stands for a hard break in a paragraph's text: no source can hold it. */
const hardBreak = '\f';

/**
 * Takes the line ends out of a paragraph: a soft break becomes nothing beside Chinese text, else a space;
 * full-width spaces at a line's start are dropped.
 */
export function joinLines(nodes: readonly FieldInline[], chinese: boolean): FieldInline[] {
  const whole = textOf(nodes);
  let offset = 0;
  const join = (node: FieldInline): FieldInline[] => {
    if (node.type === 'break') {
      offset += hardBreak.length;
      return [node];
    }
    if (node.type !== 'text') return [{ ...node, children: node.children.flatMap(join) }];
    const start = offset;
    offset += node.value.length;
    const indent = /^$|[\n\r\f]/.test(whole.charAt(start - 1))
      ? (/^\u3000+/.exec(node.value)?.[0].length ?? 0)
      : 0;
    const value = node.value.slice(indent).replace(/(?:\r\n|\n|\r)\u3000*/g, (end, index: number) => {
      const before = characterBefore(whole, start + indent + index);
      const after = characterAfter(whole, start + indent + index + end.length);
      return before === hardBreak || after === '' ? '' : joinOf(before, after, chinese);
    });
    return value ? [{ ...node, value, place: { ...node.place, column: node.place.column + indent } }] : [];
  };
  return nodes.flatMap(join);
}

function textOf(nodes: readonly FieldInline[]): string {
  const texts = nodes.map((node) => {
    if (node.type === 'text') return node.value;
    return node.type === 'break' ? hardBreak : textOf(node.children);
  });
  return texts.join('');
}
