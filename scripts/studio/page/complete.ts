import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { levels, readForm } from './front-matter.ts';
import { frontMatterKeys } from './front-matter-keys.ts';
import { language } from './words.ts';

const keyOptions = frontMatterKeys[language].map(([label, detail]) => ({
  label,
  detail,
  apply: `${label}: `,
  type: 'property',
}));

/** Columns behind the marks of a heading, keys at the beginning of a line of the front matter. */
export function complete(context: CompletionContext): CompletionResult | null {
  const text = context.state.sliceDoc();
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const heading = /^(#{1,6} )(.*)$/u.exec(before);
  if (heading?.[1] !== undefined) {
    const from = line.from + heading[1].length;
    const form = readForm(text);
    if (!form) return null;
    const options = levels.flatMap((level) =>
      form.columns[level]
        .slice(1)
        .map((label) => ({ label, detail: form.columns[level][0] ?? '', type: 'class' })),
    );
    return { from, options, validFor: /^[^#\n]*$/u };
  }
  const word = /^\w*$/u.exec(before);
  if (!word || !isFrontMatter(text, context.pos) || (before === '' && !context.explicit)) return null;
  return { from: line.from, options: keyOptions, validFor: /^\w*$/u };
}

function isFrontMatter(text: string, at: number): boolean {
  const marks = [...text.slice(0, at).matchAll(/^---[^\S\n]*$/gmu)];
  return marks.length === 1;
}
