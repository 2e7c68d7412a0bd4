import { timesIn } from '../language/index.ts';
import { problem, type Result } from '../problem/index.ts';
import type { Style } from '../style/index.ts';
import { beyondLimit } from './beyond-limit.ts';
import { checkCells } from './check-cells.ts';
import { decodeFile } from './decode-file.ts';
import { openFlatPackage } from './docx/flat-package.ts';
import { type Changes, readDocx } from './docx/read-docx.ts';
import { type WordPackage, wordPackageOf } from './docx/word-package.ts';
import type { Findings } from './findings.ts';
import { formatOf, textFormatOf } from './format-of.ts';
import { badReferencesIn } from './html/bad-references.ts';
import { checkTags } from './html/check-tags.ts';
import { mhtmlAsHtml } from './html/mhtml-as-html.ts';
import { readHtml } from './html/read-html.ts';
import { checkPage, markdownAsHtml } from './html/read-markdown-page.ts';
import { openPackage } from './package/open-package.ts';
import type { Sheet } from './sheet.ts';
import { readCsv } from './text/read-csv.ts';
import { readText } from './text/read-text.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

const largestText = 16 * 1024 * 1024;
/** Of a text or a Markdown page: a row a line, and a table of 60,000 cells has a tenth of them. */
const mostLines = 100_000;

/** How a file is read. */
type ReadOptions = {
  /** Style names of Word and Excel by role, as our own writers give them. */
  readonly roles: Style['roles'];
  /** What becomes of tracked changes. */
  readonly changes: Changes | undefined;
  /** Which sheet of a workbook, by its name or counted from 1. */
  readonly sheet?: string | undefined;
};

/**
 * Reads whatever a file is, by its bytes and then by its name; undefined, with the reasons, where it cannot be, or has
 * more than a source may have.
 */
export function readSheet(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions,
  findings: Findings,
): Sheet | undefined {
  const sheet = readParts(bytes, file, options, findings);
  const beyond = sheet && checkCells(sheet, file);
  if (beyond) findings.problems.push(beyond);
  return beyond ? undefined : sheet;
}

function readParts(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions,
  findings: Findings,
): Sheet | undefined {
  if (bytes.length === 0) {
    findings.problems.push(problem('import-damaged', { file }, { case: 'empty' }));
    return undefined;
  }
  const taken = <T>({ value, problems }: Result<T>): T | undefined => {
    for (const one of problems) findings.problems.push(one);
    return value;
  };
  const word = (opened: WordPackage | undefined) =>
    opened && readDocx(opened, file, options.roles, options.changes, findings);
  const format = formatOf(bytes, file);
  if (format === 'office') {
    const opened = taken(openPackage(bytes, file));
    if (opened?.kind === 'xlsx') return readXlsx(opened, file, options, findings);
    return word(opened && taken(wordPackageOf(opened, file)));
  }
  if (format !== 'text' && format !== 'mhtml') {
    findings.problems.push(refused(format, file));
    return undefined;
  }
  const text = taken(format === 'mhtml' ? mhtmlAsHtml(bytes, file) : decodeFile(bytes, file));
  if (text === undefined) return undefined;
  const written = format === 'mhtml' ? 'html' : textFormatOf(text, file);
  if (written === 'flat') return word(taken(openFlatPackage(text, file)));
  if (typeof written !== 'string') {
    findings.problems.push(refused(written, file));
    return undefined;
  }
  if (written !== 'html' && timesIn(text, '\n') > mostLines) {
    const [zh, en] = [`${mostLines / 10_000} 万行`, `${mostLines} lines`];
    findings.problems.push(beyondLimit({ file }, { part: file }, zh, en));
    return undefined;
  }
  if (text.length > largestText) {
    findings.problems.push(
      problem('import-too-large', { file }, { case: 'bytes', part: file, limit: largestText / 2 ** 20 }),
    );
    return undefined;
  }
  if (written === 'csv') return readCsv(text, file, findings);
  if (written === 'text') return readText(text, file, findings);
  const page = written === 'markdown' ? checkPage(text, file) : checkTags(text, file);
  const bad = written === 'markdown' && !page ? badReferencesIn(text, file) : [];
  for (const one of page ? [page] : bad) findings.problems.push(one);
  if (page || bad.length > 0) return undefined;
  const html = written === 'markdown' ? markdownAsHtml(text) : text;
  return readHtml(html, file, new Set(Object.keys(options.roles)), findings);
}

function refused(format: Exclude<ReturnType<typeof formatOf>, 'office' | 'mhtml' | 'text'>, file: string) {
  if (format === 'old' || format === 'wps' || format === 'locked')
    return problem('import-old-word', { file }, { case: format });
  return problem('import-other-format', { file }, format === 'unknown' ? { case: format } : format);
}

/** A file's text as the lines of its problems count it; undefined for what has no lines. */
export function linesOf(bytes: Uint8Array, file: string): string | undefined {
  const format = formatOf(bytes, file);
  if (format === 'mhtml') return mhtmlAsHtml(bytes, file).value;
  return format === 'text' ? decodeFile(bytes, file).value : undefined;
}
