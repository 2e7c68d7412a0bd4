import { type Document, inlineText } from '../document/index.ts';
import type { Result } from '../problem/index.ts';
import type { Expected } from './check-completeness.ts';
import { type Comparison, viewComparison } from './comparison-view.ts';
import { composeDocument, idsBetween } from './compose-document.ts';
import type { Template } from './template.ts';

/**
 * Composes a comparison: the title, and each change's place, both its texts and what was done are found in it once, in
 * this order.
 */
export function composeComparison(template: Template, comparison: Comparison): Result<Document> {
  const view = viewComparison(comparison);
  const { title, changes } = view.top;
  const ids = changes.flatMap(({ location, remark, before, after }) => [
    location.id,
    ...[before, after].flatMap(({ first, end }) => idsBetween(first, end)),
    remark.id,
  ]);
  const expected: Expected = { ids: [title.id, ...ids], inOrder: true, mayRepeat: () => false };
  const { value, problems } = composeDocument(template, view.top, view, title.raw, expected, []);
  return { value: value && { ...value, title: headingOf(value) ?? value.title }, problems };
}

/** Its own heading tells it from the attachment, whose title is the same. */
function headingOf({ children }: Document): string | undefined {
  const heading = children.find(({ type }) => type === 'heading');
  return heading?.type === 'heading' ? inlineText(heading.children) : undefined;
}
