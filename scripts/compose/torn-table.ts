import type { Root } from 'mdast';
import { problem } from '../problem/index.ts';
import type { Draft } from './draft.ts';

type MarkdownNode = Root['children'][number];

/**
 * The blocks of a composed text but for tables that a blank line has torn: each is told once, where it is torn, and
 * what Markdown makes of its pieces is nobody's concern.
 */
export function withoutTorn(nodes: readonly MarkdownNode[], draft: Draft): MarkdownNode[] {
  const kept: MarkdownNode[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (!node) continue;
    const last = tornUntil(nodes, index);
    if (last === undefined) kept.push(node);
    else {
      reportTear(node, nodes[last], draft);
      index = last;
    }
  }
  return kept;
}

/** The index of the block with the end of a table that is open where this one ends. */
function tornUntil(nodes: readonly MarkdownNode[], index: number): number | undefined {
  if (!isOpen(nodes[index])) return undefined;
  const next = nodes.findIndex(
    (node, at) => at > index && node.type === 'html' && /<\/?table\b/i.test(node.value),
  );
  const [tag] = next < 0 ? [] : tagsOf(nodes[next]).slice(0, 1);
  return tag?.startsWith('</') ? next : undefined;
}

function isOpen(node: MarkdownNode | undefined): boolean {
  const last = tagsOf(node).at(-1);
  return last !== undefined && !last.startsWith('</');
}

/** The tags of tables in a piece of HTML. */
function tagsOf(node: MarkdownNode | undefined): string[] {
  return node?.type === 'html' ? (node.value.match(/<\/?table\b/gi) ?? []) : [];
}

function reportTear(first: MarkdownNode, last: MarkdownNode | undefined, draft: Draft): void {
  const { composed, problems, torn } = draft;
  const place = composed.placeAt((first.position?.end.offset ?? 0) + 1);
  const isBlank = composed.lineAt(place.line).trim() === '';
  problems.push(problem('template-blank-line', place, { case: isBlank ? '' : 'left' }));
  torn.push([first.position?.start.offset ?? 0, last?.position?.end.offset ?? 0]);
}
