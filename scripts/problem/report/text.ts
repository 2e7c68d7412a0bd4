import type { Place, Problem } from '../problem.ts';
import { type Language, word } from '../word.ts';

const severities = {
  zh: { error: '错误', warning: '警告', hint: '提示' },
  en: { error: 'error', warning: 'warning', hint: 'hint' },
};
const notes = {
  zh: { expected: '应为', fix: '改法', clause: '依据' },
  en: { expected: 'expected', fix: 'fix', clause: 'clause' },
};

/** The report for people: each problem's place, words and rule id, its source line with a caret under it. */
export function printText(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  language: Language,
): string {
  return problems.map((problem) => `${printProblem(problem, texts, language)}\n`).join('');
}

function printProblem(problem: Problem, texts: ReadonlyMap<string, string>, language: Language): string {
  const { place, rule, severity } = problem;
  const words = word(problem, language);
  const at = place ? `${place.file}:${place.line}:${place.column} ` : '';
  const lines = [`${at}${severities[language][severity]} ${words.message} ${rule}`];
  if (place) lines.push(...excerpt(place, texts.get(place.file)));
  for (const part of ['expected', 'fix', 'clause'] as const) {
    if (words[part]) lines.push(`  ${notes[language][part]}: ${words[part]}`);
  }
  return lines.join('\n');
}

/** The line at the place and a caret line; long lines are cut to the stretch around the place. */
function excerpt({ line, column, endLine, endColumn }: Place, text: string | undefined): string[] {
  const source = text?.split(/\r\n|\r|\n/)[line - 1];
  if (source === undefined) return [];
  const start = Math.max(0, column - 1 - 40);
  const shown = source.slice(start, start + 100);
  const end = endLine === line && endColumn !== undefined ? endColumn : column + 1;
  const carets = Math.max(1, Math.min(end, start + shown.length + 1) - column);
  const before = source.slice(start, column - 1);
  return [`  ${plain(shown)}`, `  ${pad(before)}${'^'.repeat(carets)}`];
}

/** Controls and format characters would move the caret or the terminal's cursor: shown as a replacement mark. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '�');
}

/** White space as wide as the text: a full-width space under each full-width character. */
function pad(text: string): string {
  return [...text]
    .map((character) =>
      /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦\u{1F300}-\u{3FFFF}“”‘’—…]/u.test(character) ? '　' : ' ',
    )
    .join('');
}
