import type { Node, Parent } from 'mdast';
import { type Findings, report } from './findings.ts';

/**
 * Warns of remarks that stand right between two lines of text: they part one paragraph in two. A line that begins with
 * two full-width spaces begins a paragraph anyhow.
 */
export function checkPartingRemarks({ children }: Parent, findings: Findings): void {
  for (const [at, node] of children.entries()) {
    if (node.type !== 'paragraph' || children[at - 1]?.type !== 'html') continue;
    const before = children.slice(0, at).findLastIndex(({ type }) => type !== 'html');
    const [text, remark] = children.slice(before, at);
    if (!remark || !/^(?:paragraph|list)$/.test(text?.type ?? '')) continue;
    const [line] = findings.linesOf(node);
    if (line?.indent.includes('\u3000\u3000') || !touch(children.slice(before, at + 1))) continue;
    report(findings, 'remark-parts', remark);
  }
}

/** Whether no blank line stands between nodes. */
function touch(nodes: readonly Node[]): boolean {
  return nodes.every(({ position }, at) => {
    const next = nodes[at + 1]?.position;
    return !next || !position || position.end.line + 1 === next.start.line;
  });
}
