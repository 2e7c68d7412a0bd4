import { type Document, inlineText } from '../document/index.ts';
import type { Result } from '../problem/index.ts';
import type { Expected } from './check-completeness.ts';
import { type Comparison, viewComparison } from './comparison-view.ts';
import { composeDocument, idsBetween } from './compose-document.ts';
import type { Template } from './template.ts';

/** Composes a comparison: the title, and each change's place and both its texts, are found in it once, in order. */
export function composeComparison(template: Template, comparison: Comparison): Result<Document> {
  const view = viewComparison(comparison);
  const { title, changes } = view.top;
  const ids = changes.flatMap(({ location, before, after }) => [
    location.id,
    ...[before, after].flatMap(({ first, end }) => idsBetween(first, end)),
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
