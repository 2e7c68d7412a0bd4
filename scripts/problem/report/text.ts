import { styleText } from 'node:util';
import { textEms } from '../../language/index.ts';
import { excerpt, shorten } from '../excerpt.ts';
import type { Place, Problem, TextPlace } from '../problem.ts';
import type { Words } from '../rule.ts';
import { rules } from '../rules.ts';
import { type Language, visible, word } from '../word.ts';

/** How grave a problem is, in words. */
export const severities = {
  zh: { error: '错误', warning: '警告', hint: '提示' },
  en: { error: 'error', warning: 'warning', hint: 'hint' },
};
const notes = {
  zh: { expected: '应为', fix: '改法', clause: '依据' },
  en: { expected: 'expected', fix: 'fix', clause: 'clause' },
};

const sheets = {
  zh: (sheet: string, cell: string) => `工作表“${sheet}”${cell}`,
  en: (sheet: string, cell: string) => `sheet "${sheet}"${cell === '' ? '' : ` ${cell}`}`,
};
const paragraphs = {
  zh: (number: number) => `第 ${number} 段`,
  en: (number: number) => `paragraph ${number}`,
};

/** The lines of a file that problems may point into; undefined where its text is not known. */
type LinesOf = (file: string) => readonly string[] | undefined;
type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

const colours = { error: 'red', warning: 'yellow', hint: 'cyan' } as const;
// Whether to colour is decided where the report is printed.
const paintText: Paint = (format, text) => styleText(format, text, { validateStream: false });

/**
 * The report for people: each problem's place, words and rule id, its source line with a caret under it.
 * `colour` is for a terminal.
 */
export function printText(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  language: Language,
  colour = false,
): string {
  const split = new Map<string, readonly string[]>();
  const linesOf: LinesOf = (file) => {
    const text = texts.get(file);
    const lines = split.get(file) ?? text?.split(/\r\n|\r|\n/);
    if (lines) split.set(file, lines);
    return lines;
  };
  const paint: Paint = colour ? paintText : (_, text) => text;
  return problems.map((problem) => `${printProblem(problem, linesOf, language, paint)}\n`).join('');
}

function printProblem(problem: Problem, linesOf: LinesOf, language: Language, paint: Paint): string {
  const { place, rule, severity } = problem;
  const words = word(onScreen(problem), language);
  const at = place ? `${printPlace(place, language)} ` : '';
  const level = paint(colours[severity], severities[language][severity]);
  const lines = [`${at}${level} ${paint('bold', words.message)} ${paint('dim', rule)}`];
  if (place?.line !== undefined)
    for (const one of markedLine(place, linesOf(place.file), (carets) => paint(colours[severity], carets)))
      lines.push(one);
  for (const one of notesOf(words, language).map((line) => `  ${line}`)) lines.push(one);
  return lines.join('\n');
}

/** The values of an import's findings that are texts of the file. */
const isQuoted = /^(?:text|edited|current)$/;

/** What an import quotes whole is shortened on the screen: JSON and a report file have all of it. */
function onScreen(problem: Problem): Problem {
  if (rules[problem.rule].group !== 'import') return problem;
  const values = Object.entries(problem.values).map(([name, value]) => [
    name,
    typeof value !== 'string' ? value : isQuoted.test(name) ? excerpt(value) : shorten(value),
  ]);
  return { ...problem, values: Object.fromEntries(values) };
}

/** As editors know it; of a workbook the cell, of another file without lines the paragraph: a cell its message names. */
function printPlace(place: Place, language: Language): string {
  const file = visible(place.file);
  if (place.line !== undefined) return `${file}:${place.line}:${place.column}`;
  if (place.sheet !== undefined) return `${file} ${sheets[language](visible(place.sheet), place.cell ?? '')}`;
  return place.paragraph === undefined ? file : `${file} ${paragraphs[language](place.paragraph)}`;
}

/** What is said beside the message: a line each for what was expected, the fix and the clause. */
export function notesOf(words: Partial<Words>, language: Language): string[] {
  return (['expected', 'fix', 'clause'] as const).flatMap((part) =>
    words[part] ? [`${notes[language][part]}: ${words[part]}`] : [],
  );
}

/** The line at the place and a caret line; long lines are cut to the stretch around the place. */
function markedLine(
  { line, column, endLine, endColumn }: TextPlace,
  lines: readonly string[] | undefined,
  paint: (carets: string) => string,
): string[] {
  const source = lines?.[line - 1];
  if (source === undefined || isGarbled(source)) return [];
  const start = Math.max(0, column - 1 - 40);
  const shown = source.slice(start, start + 100);
  const end = endLine === line && endColumn !== undefined ? endColumn : column + 1;
  const carets = Math.max(1, Math.min(end, start + shown.length + 1) - column);
  const before = source.slice(start, column - 1);
  return [`  ${plain(shown)}`, `  ${pad(before)}${paint('^'.repeat(carets))}`];
}

/** Whether a line is no text, or text in another encoding: that would print a file's bytes. */
function isGarbled(line: string): boolean {
  return (line.match(/[\0-\x08\x0e-\x1f\x7f\ufffd]/g)?.length ?? 0) > 2;
}

/** Controls and format characters would move the caret or the terminal's cursor: shown as a replacement mark. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '�');
}

/** White space as wide as the text: a full-width space under each full-width character. */
function pad(text: string): string {
  return [...text].map((character) => (textEms(character) === 1 ? '　' : ' ')).join('');
}
