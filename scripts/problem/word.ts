import { codePointName } from '../language/index.ts';
import { longestValue, shorten } from './excerpt.ts';
import type { Problem } from './problem.ts';
import type { RuleText, Words } from './rule.ts';
import { rules } from './rules.ts';

/** The languages messages can be written in. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * The problem's words in a language, its values filled in; a part all of whose values are empty is left out. A long
 * value is shortened, but for what an import found: what it left out is to be told whole.
 */
export function word(problem: Problem, language: Language): Words {
  const values = valuesIn(problem, language);
  const { message, ...parts } = wordsOf(problem, language, values);
  const most = rules[problem.rule].group === 'import' ? Number.POSITIVE_INFINITY : longestValue;
  const said = Object.entries(parts).filter(([, text]) => text !== '' && hasValue(text, values));
  return {
    message: fill(message, values, most) + more(problem, language),
    ...Object.fromEntries(said.map(([part, text]) => [part, fill(text, values, most)])),
  };
}

/** The words of its case; a fix that would print a long value, which nobody can follow, gives way to the rule's own. */
function wordsOf({ rule }: Problem, language: Language, values: Problem['values']): Words {
  const said: RuleText = rules[rule];
  const own = said.cases?.[String(values.case ?? '')]?.[language];
  const isLong = valueNames(own?.fix ?? '').some((name) => String(values[name] ?? '').length > longestValue);
  const { fix } = said[language];
  return { ...said[language], ...own, ...(isLong ? { fix: fix ?? '' } : {}) };
}

/** How many places say the same, where one stands for them; how many more of its rule are not listed. */
function more({ values: { more, unlisted } }: Problem, language: Language): string {
  const zh = language === 'zh';
  const same = zh ? `（另有 ${more} 处）` : ` (and ${more} more)`;
  const kind = zh
    ? `（这一类另有 ${unlisted} 处，没有列出）`
    : ` (and ${unlisted} more of this kind, not listed)`;
  return `${typeof more === 'number' ? same : ''}${typeof unlisted === 'number' ? kind : ''}`;
}

/** Its values: of a name's that each language has its own word for, such as `script.zh`, the one of the language. */
function valuesIn({ values }: Problem, language: Language): Problem['values'] {
  const own = Object.entries(values).filter(([name]) => name.endsWith(`.${language}`));
  if (own.length === 0) return values;
  return {
    ...values,
    ...Object.fromEntries(own.map(([name, value]) => [name.slice(0, -language.length - 1), value])),
  };
}

function hasValue(text: string, values: Problem['values']): boolean {
  const names = valueNames(text);
  return names.length === 0 || names.some((name) => (values[name] ?? '') !== '');
}

function valueNames(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

function fill(text: string, values: Problem['values'], most: number): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => visible(shorten(String(values[name] ?? ''), most)));
}

/** A value is quoted on one line: what would break it or hide is shown by its code point. */
export function visible(value: string): string {
  return value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu, codePointName);
}
