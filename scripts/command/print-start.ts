import type { Language, ReportedFile } from '../problem/index.ts';

const words = {
  zh: { written: '写好了：', none: '要写的文件都已经有了，没有写', next: '下一步：' },
  en: { written: 'written:', none: 'all files are there already: nothing was written', next: 'next:' },
};

/** What `yigao init` has written, and the lines to type next. */
export function printStart(
  files: readonly ReportedFile[],
  next: readonly string[],
  language: Language,
): string[] {
  const say = words[language];
  const written = files.filter(({ state }) => state === 'written').map(({ path }) => `  ${path}`);
  const start = written.length === 0 ? [say.none] : [say.written, ...written];
  return [...start, say.next, ...next.map((line) => `  ${line}`)];
}
