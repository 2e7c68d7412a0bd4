import { type FontUse, type Language, printJson, printText } from '../problem/index.ts';
import type { Report } from './report.ts';

const words = {
  zh: {
    problems: (errors: number, others: number) => `${errors} 个错误，${others} 个警告或提示`,
    written: (written: number, reused: number) => `写了 ${written} 个文件，另有 ${reused} 个没有变化`,
    verified: (count: number) => `${count} 个文件与源文件一致`,
    check: () => '没有发现问题',
    fonts: (uses: string) => `PDF 所用字体：${uses}`,
  },
  en: {
    problems: (errors: number, others: number) => `${errors} errors, ${others} warnings or hints`,
    written: (written: number, reused: number) => `${written} files written, ${reused} unchanged`,
    verified: (count: number) => `${count} files agree with their sources`,
    check: () => 'no problem found',
    fonts: (uses: string) => `fonts in the PDF: ${uses}`,
  },
};

/** What a command prints: data asked for on `out`, text for people on `err`. */
export function printReport(
  report: Report,
  { json, quiet, language }: { json: boolean; quiet: boolean; language: Language },
): { out: string; err: string } {
  const { command, problems, files, texts, fonts } = report;
  if (json) return { out: printJson(command, problems, files, language, fonts), err: '' };
  const lines = quiet ? [] : [summarise(report, language), ...(fonts ? [printFonts(fonts, language)] : [])];
  const summary = lines.map((line) => `${line}\n`).join('');
  return { out: '', err: printText(problems, texts, language) + summary };
}

function summarise({ command, problems, files, exitCode }: Report, language: Language): string {
  const say = words[language];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counted = say.problems(errors, problems.length - errors);
  if (exitCode !== 0) return counted;
  const reused = files.filter(({ state }) => state === 'reused').length;
  const done = {
    build: say.written(files.length - reused, reused),
    verify: say.verified(files.length),
  }[command];
  return done ?? (problems.length > 0 ? counted : say.check());
}

/** What stands for what, each once. */
function printFonts(fonts: readonly FontUse[], language: Language): string {
  const uses = new Set(fonts.map(({ wanted, face }) => `${wanted}→${face}`));
  return words[language].fonts([...uses].join(language === 'zh' ? '，' : ', '));
}
