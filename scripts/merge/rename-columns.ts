import { levels, printValue, readAttachment } from '../model/index.ts';
import type { TextPlace } from '../problem/index.ts';
import { offsetIn, readMarkdown } from '../read/index.ts';

/** A source's text with columns renamed: in the front matter, and in every heading that names one. */
export function renameColumns(text: string, renamed: ReadonlyMap<string, string>): string {
  const bytes = new TextEncoder().encode(text);
  const { value: source } = readAttachment(bytes, '');
  const { value: tree } = readMarkdown(bytes, '');
  if (renamed.size === 0 || !source || !tree) return text;
  const offsetOf = offsetIn(text);
  const edits = new Map<number, { end: number; text: string }>();
  const add = ({ line, column, endLine, endColumn }: TextPlace, written: string) => {
    const start = offsetOf(line, column);
    edits.set(start, { end: offsetOf(endLine ?? line, endColumn ?? column), text: written });
  };
  const order = source.order.map(({ name, place }) => ({ text: name, place }));
  for (const { text: name, place } of [
    ...levels.flatMap((level) => source.columns[level]),
    ...order,
    ...source.milestones,
  ]) {
    const after = renamed.get(name);
    if (after !== undefined) add(place, printValue(after));
  }
  for (const node of tree.body.children) {
    const [only] = node.type === 'heading' && node.depth % 2 === 0 ? node.children : [];
    const after = only?.type === 'text' ? renamed.get(only.value.trim()) : undefined;
    if (only && after !== undefined) add(tree.placeOf(only), after);
  }
  const sorted = [...edits].sort(([a], [b]) => b - a);
  return sorted.reduce(
    (whole, [start, { end, text: written }]) => whole.slice(0, start) + written + whole.slice(end),
    text,
  );
}
