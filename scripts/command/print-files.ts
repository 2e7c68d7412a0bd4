import { dirname, sep } from 'node:path';
import { isBundled } from '../bundled/index.ts';
import { grouped } from '../language/index.ts';
import type { FontUse, Language, ReportedFile } from '../problem/index.ts';

const words = {
  zh: {
    written: (folder: string, written: number, reused: number) =>
      `${folder}：写了 ${written} 个文件，另有 ${reused} 个没有变化`,
    kept: (count: number) =>
      `  其中 ${count} 个的内容、版式、字体和一稿版本都没有变，没有重新生成（--force 全部重新生成）`,
    more: (count: number) => `  另有 ${count} 份（--verbose 全部列出）`,
    fonts: (uses: readonly string[]) => `PDF 所用字体：${uses.join('，')}`,
  },
  en: {
    written: (folder: string, written: number, reused: number) =>
      `${folder}: ${written} files written, ${reused} unchanged`,
    kept: (count: number) =>
      `  ${count} of them not made again: what they say, style, fonts and version are the same (--force makes all)`,
    more: (count: number) => `  and ${count} more (--verbose lists all)`,
    fonts: (uses: readonly string[]) => `fonts in the PDF: ${uses.join(', ')}`,
  },
};

/** So many documents of a folder are listed, unless all are asked for. */
const mostListed = 12;

/** A line for each folder written, and under it one for each document with the endings of its files. */
export function printFiles(files: readonly ReportedFile[], language: Language, verbose: boolean): string[] {
  const folderOf = foldersIn(files);
  return [...grouped(files, ({ path }) => folderOf(path))].flatMap(([folder, own]) =>
    printFolder(folder, own, language, verbose),
  );
}

function printFolder(
  folder: string,
  files: readonly ReportedFile[],
  language: Language,
  verbose: boolean,
): string[] {
  const say = words[language];
  const documents = new Map<string, string[]>();
  for (const { path } of files) {
    // A file in the current folder is written without it.
    const name = path.startsWith(folder) ? path.slice(folder.length) : path;
    const [, stem = name, ending = ''] = /^(.*)(\.\w+)$/su.exec(name) ?? [];
    documents.set(stem, [...(documents.get(stem) ?? []), ending]);
  }
  const lines = Array.from(documents, ([stem, endings]) => `  ${stem} ${endings.join(' ')}`);
  const listed = verbose ? lines : lines.slice(0, mostListed);
  const reused = files.filter(({ state }) => state === 'reused').length;
  const kept = files.filter((file) => file.kept).length;
  const rest = lines.length - listed.length;
  return [
    say.written(folder, files.length - reused, reused),
    ...(kept > 0 ? [say.kept(kept)] : []),
    ...listed,
    ...(rest > 0 ? [say.more(rest)] : []),
  ];
}

/**
 * Gives the folder of a source's documents, with the separator behind it: briefings and other sheets have folders of
 * their own in it, beside its attachment or each other.
 */
function foldersIn(files: readonly ReportedFile[]): (path: string) => string {
  const folders = new Set(files.map(({ path }) => dirname(path)));
  const ofSources = new Set(
    [...folders].flatMap((folder) => (folder.endsWith(`${sep}briefings`) ? [dirname(folder)] : [])),
  );
  return (path) => {
    const folder = dirname(path);
    const above = dirname(folder);
    return `${ofSources.has(above) || folders.has(above) ? above : folder}${sep}`;
  };
}

/** Which face stands for which font, each once: where asked for, or where the face is not one of the bundled ones. */
export function printFonts(fonts: readonly FontUse[], language: Language, verbose: boolean): string[] {
  const told = fonts.filter(({ face }) => verbose || !isBundled(face));
  const uses = new Set(told.map(({ wanted, face }) => `${wanted}→${face}`));
  return uses.size === 0 ? [] : [words[language].fonts([...uses])];
}
