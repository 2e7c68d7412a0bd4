import { type TemplatePassage, valueCharacters } from '../compose/index.ts';
import { isChinese } from '../language/index.ts';
import type { Attachment } from '../model/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import type { Subject } from './editor-rule.ts';
import { halfWidthBrackets } from './rule/half-width-brackets.ts';
import { halfWidthMark } from './rule/half-width-mark.ts';

const values = new RegExp(`[${Object.values(valueCharacters).join('')}]`, 'g');

/** Half-width marks in the Chinese text that a template has of its own; the values beside them count as Chinese. */
export function checkTemplateText(found: readonly TemplatePassage[], attachment: Attachment): Problem[] {
  const passages = found.map((passage) => ({
    ...passage,
    kind: 'paragraph' as const,
    entry: undefined,
    column: undefined,
  }));
  const subject: Subject = { attachment, passages, chinese: isChinese(attachment.lang), terms: [] };
  return [halfWidthMark, halfWidthBrackets].flatMap((rule) =>
    Array.from(rule.check(subject), ({ place, values: said = {} }) => {
      const text = String(said.text).replace(values, '…');
      return problem(rule.id, place, { ...said, text });
    }),
  );
}
