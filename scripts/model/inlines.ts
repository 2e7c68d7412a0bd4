import type { Html, PhrasingContent } from 'mdast';
import type { FieldInline } from './attachment.ts';
import { type Findings, report } from './findings.ts';
import { joinLines } from './join-lines.ts';

/** What a paragraph, an item or a note may hold; anything else is a problem and left out. */
export function readInlines(nodes: readonly PhrasingContent[], findings: Findings): FieldInline[] {
  return joinLines(readChildren(nodes, findings), findings.chinese);
}

function readInline(node: PhrasingContent, findings: Findings, closing?: Html): FieldInline[] {
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
      if (node.value.startsWith('<!--')) report(findings, 'comment-text', node);
      else
        report(
          findings,
          'raw-html',
          node,
          closing ? { case: 'pair', open: node.value, close: closing.value } : {},
        );
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
  const closings = closingTags(nodes);
  const closed: ReadonlySet<PhrasingContent> = new Set(closings.values());
  return nodes.flatMap((node) => (closed.has(node) ? [] : readInline(node, findings, closings.get(node))));
}

/** The tags that close another, by that one: `<u>` and `</u>` are one slip. */
function closingTags(nodes: readonly PhrasingContent[]): ReadonlyMap<PhrasingContent, Html> {
  const pairs = new Map<PhrasingContent, Html>();
  const open: Html[] = [];
  for (const node of nodes) {
    if (node.type !== 'html') continue;
    const [, name] = /^<\/([a-z][a-z\d]*)/i.exec(node.value) ?? [];
    const at = open.findLastIndex(({ value }) => name && new RegExp(`^<${name}\\b`, 'i').test(value));
    const [opening] = at < 0 ? [] : open.splice(at);
    if (opening) pairs.set(opening, node);
    else open.push(node);
  }
  return pairs;
}
