import type { Document } from '../document/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import { textsOf } from './check-completeness.ts';
import type { Draft } from './draft.ts';
import type { Value } from './mark.ts';
import type { Template } from './template.ts';

const line = '{{#if excerpt}}<p class="provenance">{{excerpt}}</p>{{/if}}';

/**
 * A document of a part that does not say so would be taken for the whole: an error, but of a further template a warning,
 * for its sheets show a part in any case.
 */
export function checkExcerpt(
  document: Document,
  { values }: Pick<Draft, 'values'>,
  excerpt: Value | null,
  { file, kind }: Pick<Template, 'file' | 'kind'>,
): Problem[] {
  if (!excerpt) return [];
  for (const text of textsOf(document)) if (values.get(text)?.id === excerpt.id) return [];
  const found = problem('template-excerpt-missing', { file, line: 1, column: 1 }, { line });
  return [kind === 'overview' || kind === 'briefing' ? found : { ...found, severity: 'warning' }];
}
