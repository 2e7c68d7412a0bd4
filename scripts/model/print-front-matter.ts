import { type Attachment, levels } from './attachment.ts';
import { defaultNumbers } from './default-numbers.ts';
import { escapeBreaks, printBreaks } from './name-breaks.ts';

/** The front matter as YAML between its two lines; what has its default value is left out. */
export function printFrontMatter(attachment: Attachment): string {
  const { label, title, columns, order, numbers, milestones, issuer, date, startPage, lang, ignore } =
    attachment;
  const used = levels.filter((level) => columns[level].length > 0);
  const declared = used.flatMap((level) => columns[level].map(({ text }) => text));
  const printed = order.map(({ name }) => name);
  const dated = milestones.map(({ text }) => text);
  const datedByDefault = columns.programme.slice(1).map(({ text }) => text);
  const fileWaivers = ignore.filter(({ covers }) => !covers);
  const changed = ([...levels, 'item'] as const).filter((key) => numbers[key] !== defaultNumbers[key]);
  const lines = [
    ...line('label', label?.text),
    ...line('title', printBreaks(title, escapeBreaks)),
    'columns:',
    ...used.map((level) => `  ${level}: ${list(columns[level].map(({ text }) => text))}`),
    ...(printed.join('\n') === declared.join('\n') ? [] : [`order: ${list(printed)}`]),
    ...map(
      'numbers',
      changed.map((key) => [key, numbers[key]]),
    ),
    ...(dated.join('\n') === datedByDefault.join('\n') ? [] : [`milestones: ${list(dated)}`]),
    ...line('issuer', issuer?.text),
    ...line('date', date?.text),
    ...(startPage === 1 ? [] : [`startPage: ${startPage}`]),
    ...(lang === 'zh-CN' ? [] : [`lang: ${lang}`]),
    ...map(
      'ignore',
      fileWaivers.map(({ rule, reason }) => [rule.text, reason]),
    ),
  ];
  return ['---', ...lines, '---', ''].join('\n');
}

function line(key: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${key}: ${printValue(value)}`];
}

function map(key: string, entries: readonly (readonly [string, string])[]): string[] {
  return entries.length === 0
    ? []
    : [`${key}:`, ...entries.map(([name, value]) => `  ${printValue(name)}: ${printValue(value)}`)];
}

function list(values: readonly string[]): string {
  return `[${values.map((value) => (/[，,]/.test(value) || (values.length === 1 && value.includes('、')) ? JSON.stringify(value) : printValue(value))).join(', ')}]`;
}

/** A value of front matter: plain where YAML surely reads it as the same text, else in double quotes. */
export function printValue(value: string): string {
  const isPlain = /^[\p{L}\p{N}“‘（《〔【][^:#,[\]{}&*!|>'"%@`\\\p{C}\p{Zl}\p{Zp}]*$/u.test(value);
  return isPlain ? value : JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
