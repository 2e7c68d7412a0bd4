import { hasHan, parseNumeral } from '../language/index.ts';
import type { RuleId } from '../problem/index.ts';

/** A line of YAML in its parts; `dash` begins an item of a list. */
type Parts = { readonly indent: string; readonly dash: string; readonly key: string; readonly value: string };

/**
 * What a faulty line of YAML may have been meant as, the likeliest first. `before` is the line above, `rules` what was
 * found, `aliases` the keys that other words mean.
 */
export function mendedLines(
  line: string,
  before: string,
  rules: ReadonlySet<RuleId>,
  aliases: ReadonlyMap<string, string>,
): string[] {
  const parts = partsOf(line, aliases);
  const bodies = bodiesOf(parts, rules);
  return indentsOf(line, before, rules).flatMap((indent) => bodies.map((body) => indent + parts.dash + body));
}

function partsOf(line: string, aliases: ReadonlyMap<string, string>): Parts {
  const [, indent = '', dash = '', rest = ''] =
    /^([ \t\u3000\u00a0\u200b]*)((?:[-*－—•]|\d+[.、])(?:[ \t]+|(?=[^\s-])))?(.*?)[ \t\u3000]*$/.exec(line) ??
    [];
  const [, key = '', value = ''] =
    /^["']?([^:：=＝"'[\]{}#]+?)["']?[ \t\u3000\u00a0]*[:：=＝][ \t\u3000\u00a0]*(.*)$/.exec(rest) ?? [];
  return {
    indent,
    dash: dash && '- ',
    key: aliases.get(key) ?? key,
    value: key === '' ? rest : value,
  };
}

/** A line's indent in plain spaces. */
export function indentOf(line: string): string {
  return (/^[ \t\u3000\u00a0\u200b]*/.exec(line)?.[0] ?? '')
    .replace(/\u200b/g, '')
    .replace(/[\t\u3000]/g, '  ')
    .replace(/\u00a0/g, ' ');
}

/** The line's own indent; where indents are at fault, also that of the line above, of levels round it and of the outermost. */
function indentsOf(line: string, before: string, rules: ReadonlySet<RuleId>): string[] {
  const isAtFault = (['yaml-indent', 'yaml-one-line', 'yaml-syntax', 'yaml-quote'] as const).some((rule) =>
    rules.has(rule),
  );
  const above = indentOf(before);
  const indents = [indentOf(line), above, `${above}  `, above.slice(2), above.slice(4), ''];
  return isAtFault || line.startsWith('\u3000') ? [...new Set(indents)] : [indentOf(line)];
}

function bodiesOf({ key, value, dash }: Parts, rules: ReadonlySet<RuleId>): string[] {
  const values = valuesOf(key, value, rules);
  const [, remark] = /^(?:\/\/|＃|<!--)[ \t]*(.*?)(?:[ \t]*-->)?$/.exec(value) ?? [];
  if (key === '' && remark !== undefined) return [`# ${remark}`];
  if (key === '') return dash === '' ? [] : values;
  return values.map((one) => (one === '' ? `${key}:` : `${key}: ${one}`));
}

/** What the value may have been meant as: itself first, as the fault may lie elsewhere on the line. */
function valuesOf(key: string, value: string, rules: ReadonlySet<RuleId>): string[] {
  const chinese = value.replace(/"([^"]*)"/g, '“$1”');
  return [
    value,
    ...(rules.has('yaml-not-text') && /,|，/.test(value) ? [joined(value)] : []),
    ...(/^(\*{1,2}).+\1$/.test(value) ? [value.replace(/^\*+|\*+$/g, '')] : []),
    ...listsOf(value, rules),
    ...(rules.has('yaml-value') || rules.has('yaml-unknown-key') ? formsOf(value) : []),
    ...(rules.has('yaml-not-map') && value !== '' ? mapsOf(key, value) : []),
    ...closedOf(value),
    // "四大"建设: quotation marks in Chinese text are “ ”.
    ...(hasHan(value) && chinese !== value && !/"/.test(chinese) && !/^".*"$/.test(value) ? [chinese] : []),
    quoted(value),
  ];
}

/** A list with half-width brackets and commas, no empty item, and quotes round the items that need them. */
function listsOf(value: string, rules: ReadonlySet<RuleId>): string[] {
  const [, inner] = /^[[【［(（](.*?)[\]】］)）]?$/.exec(value) ?? [];
  if (inner === undefined && !rules.has('yaml-not-list')) return [];
  const kept = partsOfList(inner ?? value, /[,，、;；]/);
  return [
    `[${kept.join(', ')}]`,
    `[${kept.map((item) => (/^[^\p{L}\p{N}“《（【]/u.test(item) ? quoted(item) : item)).join(', ')}]`,
  ];
}

/** What one value for all was meant as: the columns of the only level, one form of numbers, waivers without a reason. */
function mapsOf(key: string, value: string): string[] {
  const inner = value.replace(/^[[【［](.*)[\]】］]$/, '$1');
  const names = partsOfList(inner, /[,，、]/);
  // Which level several columns are of, the line does not say.
  if (key === 'columns') return names.length === 1 ? [`{programme: [${names.join('')}]}`] : [];
  if (key === 'numbers') return [`{programme: ${value}, task: ${value}, step: ${value}, item: ${value}}`];
  if (key !== 'ignore') return [];
  return [
    `{${partsOfList(inner, /[,，、]/)
      .map((rule) => `${rule}: 原文如此`)
      .join(', ')}}`,
  ];
}

/** A list where one text is wanted: several offices are one issuer. */
function joined(value: string): string {
  return partsOfList(value.replace(/^\[|\]$/g, ''), /[,，]/).join('、');
}

/** What stands between the marks of a list, empty parts left out. */
function partsOfList(inner: string, mark: RegExp): string[] {
  return inner
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function closedOf(value: string): string[] {
  const [mark = ''] = /^["'[{]/.exec(value) ?? [];
  const end = mark === '[' ? ']' : mark === '{' ? '}' : mark;
  if (end === '') return [];
  return [value.replace(/[”“’‘】］]$/, '') + end, value + end, value.replace(/[\]}]+$/, '') + end];
}

function quoted(written: string): string {
  const [, inner] = /^"([^"]*)"$/.exec(written) ?? [];
  const value = inner ?? written;
  if (!/["\\]/.test(value)) return `"${value}"`;
  if (!value.includes("'")) return `'${value}'`;
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** A date, a form of numbers, a page or a language as the front matter writes it. */
function formsOf(value: string): string[] {
  return [
    dateOf(value),
    numberForms.get(value),
    pageOf(value),
    languageForms.get(value.toLowerCase()),
  ].filter((form) => form !== undefined);
}

const numeral = '[\\d０-９〇零一二三四五六七八九十]';
const datePattern = new RegExp(
  `^(${numeral}{4})[年./．－—-](${numeral}{1,3})[月./．－—-](${numeral}{1,3})[日号]?$`,
  'u',
);

function dateOf(value: string): string | undefined {
  const [, ...written] = datePattern.exec(value.replace(/\s/g, '')) ?? [];
  const [year, month, day] = written.map((part) => parseNumeral(part));
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

function pageOf(value: string): string | undefined {
  const [, page] = new RegExp(`^第?(${numeral}+)页?$`, 'u').exec(value) ?? [];
  return page === undefined ? undefined : String(parseNumeral(page) ?? '');
}

const numberForms = new Map([
  ...['1', '1、', '1．', '1)', '1）', '①', '１．', '１、'].map((form) => [form, '1.'] as const),
  ...['(1)', '（１）', '⑴'].map((form) => [form, '（1）'] as const),
  ...['一', '一.', '一．'].map((form) => [form, '一、'] as const),
  ...['(一)', '（一）、', '㈠'].map((form) => [form, '（一）'] as const),
  ...['无', '不编号', 'no', 'None', '没有'].map((form) => [form, 'none'] as const),
]);

const languageForms = new Map([
  ...['中文', '汉语', '简体中文', 'chinese', 'zh_cn', 'cn'].map((form) => [form, 'zh-CN'] as const),
  ...['英文', '英语', 'english', 'en_us'].map((form) => [form, 'en'] as const),
]);
