import { readFileSync } from 'node:fs';
import { composeBriefing, composeOverview, readTemplate } from '../../scripts/compose/index.ts';
import { type Document, gridOf, inlineText, type Node, type PageRole } from '../../scripts/document/index.ts';
import type { Attachment } from '../../scripts/model/index.ts';
import type { Problem, Result } from '../../scripts/problem/index.ts';

const shipped = (kind: PageRole) =>
  readFileSync(new URL(`../../templates/${kind}.md.hbs`, import.meta.url), 'utf8');

/** Composes with a template's text; the shipped one where none is given. */
export function compose(
  attachment: Attachment,
  kind: PageRole,
  template = shipped(kind),
  leftOut: readonly string[] = [],
): Result<Document> {
  const read = readTemplate(new TextEncoder().encode(template), `${kind}.md.hbs`, kind, attachment);
  if (!read.value) return { value: undefined, problems: read.problems };
  const made =
    kind === 'overview'
      ? composeOverview(read.value, attachment, leftOut)
      : composeBriefing(read.value, attachment, 0, leftOut);
  return { value: made.value, problems: [...read.problems, ...made.problems] };
}

/** The document, or an error that tells every problem. */
export function composed(attachment: Attachment, kind: PageRole, template?: string): Document {
  const { value, problems } = compose(attachment, kind, template);
  if (!value || problems.length > 0) throw new Error(problems.map(brief).join('\n'));
  return value;
}

/** `file:line:column rule` */
export function brief({ place, rule }: Problem): string {
  return `${place?.file}:${place?.line}:${place?.column} ${rule}`;
}

/** A document as lines: each block's role and text, a table as its grid with spans. */
export function outline(document: Document): string[] {
  return document.children.flatMap((block) => {
    if (block.type === 'list')
      return block.items.map((item) => `- ${item.number}|${inlineText(item.children)}`);
    if (block.type !== 'table') return [`${block.role}: ${inlineText(block.children)}`];
    return gridOf(block).map((row) =>
      row.map((square) => (square?.origin ? cellText(square.cell) : square ? '^' : '?')).join(' | '),
    );
  });
}

/** A cell's lines joined by ⏎. */
function cellText(node: Node): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '↵';
  if (node.type === 'cell') return node.children.map(cellText).join('⏎');
  if (node.type === 'list') return node.items.map((item) => item.number + cellText(item)).join('⏎');
  return 'children' in node ? node.children.map(cellText).join('') : '';
}

/** Every text node of a document in order. */
export function textsIn(node: Node): Extract<Node, { type: 'text' }>[] {
  if (node.type === 'text') return [node];
  const below = 'rows' in node ? node.rows : 'cells' in node ? node.cells : 'items' in node ? node.items : [];
  return [...below, ...('children' in node ? node.children : [])].flatMap(textsIn);
}
