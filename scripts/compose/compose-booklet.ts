import { type Bound, type Document, isContents, linkedParts, partName } from '../document/index.ts';
import { isChinese } from '../language/index.ts';
import type { Attachment, PlacedText } from '../model/index.ts';
import { hasErrors, type Problem, problem, type Result } from '../problem/index.ts';
import { composeDocument } from './compose-document.ts';
import { excerptOf } from './excerpt.ts';
import type { Template } from './template.ts';
import { createTextTable } from './text-table.ts';
import { viewHead } from './view-head.ts';

/** A document that is bound into a booklet, and what the list of contents calls it. */
export type BoundDocument = { readonly document: Document; readonly title: PlacedText };

/**
 * Composes a booklet: its cover, and what the template prints from the title of its contents on as their list, before
 * the documents. Each of those must stand in the list, where there is one, with a link to it.
 */
export function composeBooklet(
  template: Template,
  attachment: Attachment,
  bound: readonly BoundDocument[],
  singleSided: Bound['singleSided'],
): Result<Document> {
  const table = createTextTable();
  const view = { attachment, table, chinese: isChinese(attachment.lang) };
  const contents = bound.map(({ title: { text, place } }, index) => ({
    number: index + 1,
    title: table.enter(text, place),
    target: table.enter(`#${partName(index + 1)}`),
  }));
  const head = viewHead(attachment, table);
  const expected = { ids: [head.title.id], inOrder: false, mayRepeat: () => true };
  const top = { ...head, excerpt: excerptOf(attachment, attachment.programmes, table), contents };
  const composed = composeDocument(template, top, view, head.title.raw, expected, []);
  const { value: document } = composed;
  if (!document) return composed;
  const problems = [...composed.problems, ...contentsFaults(document, bound)];
  if (hasErrors(problems)) return { value: undefined, problems };
  const start = document.children.findIndex(isContents);
  const cover = start < 0 ? document.children : document.children.slice(0, start);
  const list = start < 0 ? [] : [{ ...document, children: document.children.slice(start) }];
  const parts = [...list, ...bound.map((one) => ({ ...one.document, extract: true as const }))];
  return { value: { ...document, extract: true, children: cover, bound: { singleSided, parts } }, problems };
}

/**
 * Contents before which there is no cover; entries that lead to none of the documents, and have no page; and documents
 * without an entry.
 */
function contentsFaults({ children }: Document, bound: readonly BoundDocument[]): Problem[] {
  const [first] = children;
  const write = { target: '{{target}}', title: '{{title}}', each: '{{#each contents}}' };
  if (first && isContents(first))
    return [problem('template-contents-entry', first.place, { ...write, case: 'first' })];
  const targets = new Map(bound.map(({ title }, index) => [partName(index + 1), title.text]));
  const entries = children.flatMap((block) =>
    block.type === 'paragraph' && block.role === 'contentsEntry'
      ? [{ place: block.place, targets: linkedParts(block.children).filter((name) => targets.has(name)) }]
      : [],
  );
  const stray = entries.filter((entry) => entry.targets.length !== 1).map(({ place }) => place);
  // What is wrong in an `each` is wrong in every turn.
  const lines = new Map(stray.map((place) => [place.line, place]));
  if (lines.size > 0)
    return [...lines.values()].map((place) => problem('template-contents-entry', place, write));
  const named = new Set(entries.flatMap((entry) => entry.targets));
  const contents = children.find(isContents);
  const lacking = contents && [...targets].find(([url]) => !named.has(url));
  if (!lacking) return [];
  const values = { ...write, case: 'missing', text: lacking[1] };
  return [problem('template-contents-entry', contents.place, values)];
}
