import type { PhrasingContent } from 'mdast';
import type { FieldInline } from './attachment.ts';
import { type Findings, report } from './findings.ts';
import { joinLines } from './join-lines.ts';

/** What a paragraph, an item or a note may hold; anything else is a problem and left out. */
export function readInlines(nodes: readonly PhrasingContent[], findings: Findings): FieldInline[] {
  return joinLines(
    nodes.flatMap((node) => readInline(node, findings)),
    findings.chinese,
  );
}

function readInline(node: PhrasingContent, findings: Findings): FieldInline[] {
  const place = findings.placeOf(node);
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value, place }];
    case 'break':
      return [{ type: 'break', place }];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: readChildren(node.children, findings), place }];
    case 'link':
      if (!/^(?:https?:\/\/.|mailto:.|#.)/i.test(node.url))
        report(findings, 'link-address', node, { address: node.url });
      if (node.children.length === 0) report(findings, 'link-empty', node);
      if (node.title) report(findings, 'link-title', node);
      return [{ type: 'link', url: node.url, children: readChildren(node.children, findings), place }];
    case 'html':
      report(findings, node.value.startsWith('<!--') ? 'comment-text' : 'raw-html', node);
      return [];
    case 'image':
      report(findings, 'image', node);
      return [];
    case 'inlineCode':
      report(findings, 'code', node);
      return [];
    default:
      // References: the definition they need is an error already.
      return [];
  }
}

function readChildren(nodes: readonly PhrasingContent[], findings: Findings): FieldInline[] {
  return nodes.flatMap((node) => readInline(node, findings));
}
