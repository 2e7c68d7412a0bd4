import { type FontUse, type Language, printJson, printSarif, printText } from '../problem/index.ts';
import type { ReportForm } from './arguments.ts';
import type { Report } from './report.ts';
import { version } from './version.ts';

const words = {
  zh: {
    problems: (errors: number, others: number) => `${errors} 个错误，${others} 个警告或提示`,
    written: (written: number, reused: number) => `写了 ${written} 个文件，另有 ${reused} 个没有变化`,
    verified: (count: number) => `${count} 个文件与源文件一致`,
    imported: (count: number) => (count === 0 ? '全部导入' : `已导入，有 ${count} 处请核对`),
    check: () => '没有发现问题',
    fixed: (paths: string) => `已改正 ${paths}`,
    fonts: (uses: string) => `PDF 所用字体：${uses}`,
  },
  en: {
    problems: (errors: number, others: number) => `${errors} errors, ${others} warnings or hints`,
    written: (written: number, reused: number) => `${written} files written, ${reused} unchanged`,
    verified: (count: number) => `${count} files agree with their sources`,
    imported: (count: number) => (count === 0 ? 'all was imported' : `imported; ${count} places to look at`),
    check: () => 'no problem found',
    fixed: (paths: string) => `mended ${paths}`,
    fonts: (uses: string) => `fonts in the PDF: ${uses}`,
  },
};

/** What a command prints: data asked for on `out`, text for people on `err`. */
export function printReport(
  report: Report,
  {
    form,
    quiet,
    language,
    colour = false,
  }: { form: ReportForm; quiet: boolean; language: Language; colour?: boolean },
): { out: string; err: string } {
  const { command, problems, files, texts, fonts, source } = report;
  if (form === 'sarif') return { out: printSarif(problems, version(), language), err: '' };
  if (form === 'json') return { out: printJson(command, problems, files, language, fonts, source), err: '' };
  const lines = quiet
    ? []
    : [
        ...(command === 'check' && files.length > 0 ? [printFixed(files, language)] : []),
        summarise(report, language),
        ...(fonts ? [printFonts(fonts, language)] : []),
      ];
  const summary = lines.map((line) => `${line}\n`).join('');
  return { out: source ?? '', err: printText(problems, texts, language, colour) + summary };
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
    import: say.imported(problems.length),
  }[command];
  return done ?? (problems.length > 0 ? counted : say.check());
}

function printFixed(files: Report['files'], language: Language): string {
  return words[language].fixed(files.map(({ path }) => path).join(language === 'zh' ? '、' : ', '));
}

/** What stands for what, each once. */
function printFonts(fonts: readonly FontUse[], language: Language): string {
  const uses = new Set(fonts.map(({ wanted, face }) => `${wanted}→${face}`));
  return words[language].fonts([...uses].join(language === 'zh' ? '，' : ', '));
}
