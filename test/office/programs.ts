import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** The compiled program, as users run it. */
export const cli = join(import.meta.dirname, '../../dist/cli.js');

/** PDFs that LibreOffice makes of Word files, by the Word file's name without ending; `fonts` is a fontconfig file. */
export function convertToPdf(files: readonly string[], fonts?: string): ReadonlyMap<string, string> {
  return convertTo('pdf', files, fonts);
}

/** Files of another format, by its ending, that LibreOffice makes of files, by the file's name without ending. */
export function convertTo(
  format: string,
  files: readonly string[],
  fonts?: string,
): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'yigao-office-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('libreoffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files], {
    stdio: 'pipe',
    env: { ...process.env, ...(fonts === undefined ? {} : { FONTCONFIG_FILE: fonts }) },
  });
  const made = readdirSync(folder).filter((name) => name.endsWith(`.${format}`));
  return new Map(made.map((name) => [basename(name, `.${format}`), join(folder, name)]));
}

/** The PDF that Chromium prints of a page of HTML, on the paper that the page asks for. */
export function printPage(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'yigao-office-'));
  const made = join(folder, 'printed.pdf');
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`];
  const wanted = ['--no-pdf-header-footer', `--print-to-pdf=${made}`, `file://${encodeURI(file)}`];
  execFileSync('chromium', [...flags, ...wanted], { stdio: 'pipe' });
  return made;
}

/** A PDF's text in reading order as poppler sees it, pages ended by form feeds. */
export function pdfText(file: string): string {
  return execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

/** A word of a page with its box, points from the page's upper left corner. */
export type Word = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Every page of a PDF, its size in points and its words, by `pdftotext -bbox`. */
export function pdfPages(file: string): { width: number; height: number; words: Word[] }[] {
  const html = execFileSync('pdftotext', ['-bbox', '-enc', 'UTF-8', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return html
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/u.exec(page) ?? [];
      const words = [
        ...page.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/gu),
      ];
      return {
        width: Number(width),
        height: Number(height),
        words: words.map(([, left, top, right, bottom, text = '']) => ({
          text: decode(text),
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        })),
      };
    });
}

function decode(text: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(\w+);/gu, (whole, name: string) => names[name] ?? whole);
}
