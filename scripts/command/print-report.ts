import { version } from '../bundled/index.ts';
import { countAll, type Language, printJson, printSarif, printText, visible } from '../problem/index.ts';
import type { ReportForm } from './command-line.ts';
import { onScreen } from './import-report.ts';
import { comparedJson, printChanges } from './print-changes.ts';
import { printFiles, printFonts } from './print-files.ts';
import { printStart } from './print-start.ts';
import type { Report } from './report.ts';

/** A number of things in English. */
const some = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

const words = {
  zh: {
    problems: (errors: number, others: number) => `${errors} 个错误，${others} 个警告或提示`,
    stopped: '没有写任何文件',
    toMend: (path: string) => `${path === '' ? '源文件' : `已写入 ${path}，`}请照上面改正`,
    strict: '用了 --strict，警告也算失败',
    verified: (count: number) => `${count} 个文件与源文件一致`,
    imported: (count: number) => (count === 0 ? '全部导入' : `已导入，有 ${count} 处请核对`),
    onto: (changes: number, left: number, source: string, isWritten: boolean) =>
      [
        changes === 0 ? '没有改动要写' : `${changes} 处改动${isWritten ? `已写入 ${source}` : '，没有写'}`,
        ...(left === 0 ? [] : [`${left} 处请核对`]),
      ].join('；'),
    compared: (changes: number, briefings: number, unread: number) =>
      [
        changes === 0 ? '没有不同' : `${changes} 处改动；要重新印的简报 ${briefings} 份`,
        ...(unread === 0 ? [] : [`另有 ${unread} 处没有读进来或要核对，见上`]),
      ].join('；'),
    none: '没有发现问题',
    fixed: (paths: readonly string[]) => `已改正 ${paths.join('、')}`,
  },
  en: {
    problems: (errors: number, others: number) =>
      `${some(errors, 'error')}, ${some(others, 'warning')} or hint${others === 1 ? '' : 's'}`,
    stopped: 'nothing was written',
    toMend: (path: string) =>
      `${path === '' ? 'the source' : `written to ${path}:`} is to be mended as told above`,
    strict: 'with --strict, warnings fail',
    verified: (count: number) =>
      count === 1 ? '1 file agrees with its source' : `${count} files agree with their sources`,
    imported: (count: number) =>
      count === 0 ? 'all was imported' : `imported; ${some(count, 'place')} to look at`,
    onto: (changes: number, left: number, source: string, isWritten: boolean) =>
      [
        changes === 0
          ? 'no change to write'
          : `${some(changes, 'change')} ${isWritten ? `written to ${source}` : 'not written'}`,
        ...(left === 0 ? [] : [`${some(left, 'place')} to look at`]),
      ].join('; '),
    compared: (changes: number, briefings: number, unread: number) =>
      [
        changes === 0
          ? 'no difference'
          : `${some(changes, 'change')}; ${some(briefings, 'briefing')} to print again`,
        ...(unread === 0 ? [] : [`${some(unread, 'place')} not read, or to be looked at: see above`]),
      ].join('; '),
    none: 'no problem found',
    fixed: (paths: readonly string[]) => `mended ${paths.join(', ')}`,
  },
};

/** How a report is printed; `colours` says which streams are terminals that may be coloured. */
type Printing = {
  readonly form: ReportForm;
  readonly quiet: boolean;
  readonly verbose?: boolean;
  readonly language: Language;
  readonly colours?: { readonly out: boolean; readonly err: boolean };
};

/** What a command prints: on `out` what was asked for, on `err` what else people should know. */
export function printReport(report: Report, printing: Printing): { out: string; err: string } {
  const { command, problems, files, texts, fonts, source, onto, compared, table } = report;
  const { form, quiet, language, colours } = printing;
  if (form === 'sarif') return { out: printSarif(problems, version(), language), err: '' };
  if (form === 'json') {
    const more = { fonts, source, table, ...(compared && comparedJson(compared)) };
    return { out: printJson(command, problems, files, language, more), err: '' };
  }
  // What a check finds is what was asked for; a line that cannot be run is not.
  const asked = command === 'check' && !problems.some(({ rule }) => rule === 'usage');
  const colour = asked ? colours?.out : colours?.err;
  const found =
    command === 'import' && onto === undefined
      ? onScreen(problems, language)
          .map(
            ({ shown, more }) => printText(shown, texts, language, colour) + linesOf([more && `  ${more}`]),
          )
          .join('')
      : printText(problems, texts, language, colour);
  const findings = found + (quiet ? '' : linesOf([summaryOf(report, language)]));
  const notices = quiet ? '' : linesOf(noticesOf(report, printing));
  if (asked) return { out: findings, err: notices };
  // Without a file to write it to, a comparison is what was asked for.
  const list = compared && files.length === 0 ? printChanges(compared, language) : '';
  return { out: source ?? table ?? list, err: findings + notices };
}

function linesOf(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .map((line) => `${visible(line)}\n`)
    .join('');
}

function summaryOf(report: Report, language: Language): string {
  const { command, problems, files, exitCode, onto, source, compared } = report;
  const say = words[language];
  const errors = countAll(problems.filter(({ severity }) => severity === 'error'));
  const counted = say.problems(errors, countAll(problems) - errors);
  if (exitCode === 1) {
    const writes = command === 'build' || command === 'import';
    const [written] = files;
    const end = written || source !== undefined ? say.toMend(written?.path ?? '') : say.stopped;
    const reasons = [...(errors === 0 ? [say.strict] : []), ...(writes ? [end] : [])];
    return [counted, ...reasons].join(language === 'zh' ? '；' : '; ');
  }
  if (exitCode !== 0) {
    const writes = command === 'build' || command === 'init';
    const isUnchanged = writes && !problems.some(({ rule }) => rule === 'half-written');
    return isUnchanged ? [counted, say.stopped].join(language === 'zh' ? '；' : '; ') : counted;
  }
  if (command === 'verify') return say.verified(files.length);
  if (onto !== undefined) {
    const changes = problems.filter(({ rule }) => rule === 'onto-changed').length;
    const left = problems.filter(({ severity }) => severity === 'warning').length;
    return say.onto(changes, left, onto, files.length > 0);
  }
  if (command === 'import') return say.imported(countAll(problems));
  if (compared)
    return say.compared(compared.changes.length, compared.briefings.length, compared.unread.length);
  if (problems.length > 0) return counted;
  return command === 'check' ? say.none : '';
}

/** What was written, and which fonts a reader may miss. */
function noticesOf(
  { command, files, exitCode, fonts = [], next = [] }: Report,
  { language, verbose = false }: Printing,
): string[] {
  if (command === 'check')
    return files.length === 0 ? [] : [words[language].fixed(files.map(({ path }) => path))];
  if (command === 'init') return exitCode === 0 ? printStart(files, next, language) : [];
  if (command !== 'build') return [];
  return [...printFiles(files, language, verbose), ...printFonts(fonts, language, verbose)];
}
