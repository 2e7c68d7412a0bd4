/** The same in both languages of the page. */
export type Said = { readonly zh: string; readonly en: string };

/** Why something is not done, and what to do. */
export const sayings = {
  foreign: {
    zh: '请求来自别的网页，没有受理。请用启动时打印的网址打开',
    en: 'asked for by another site, and refused: open the address that was printed at the start',
  },
  token: {
    zh: '程序重新启动过，或网址不全。请用这次启动时打印的完整网址打开',
    en: 'yigao was started anew, or the address is not whole: open the one that was printed at this start, all of it',
  },
  unknown: { zh: '没有这个网页', en: 'there is no such page' },
  missing: { zh: '目录中没有这个源文件了', en: 'there is no such source in the folder any more' },
  gone: {
    zh: '这个源文件已经不在目录中，没有保存。要放回去，再保存一次',
    en: 'this source is in the folder no more, and was not saved: save once again to put it back',
  },
  folder: {
    zh: '打开的目录不在了：是移走、改名了，还是拔出了 U 盘？放回原处再试',
    en: 'the folder is not there any more: was it moved, renamed, or on a disk that was taken out?',
  },
  link: {
    zh: 'templates 目录中有指向别处的链接，没有读取。请把文件本身放进来',
    en: 'a link in the folder templates leads elsewhere and was not read: put the file itself there',
  },
  forgotten: { zh: '要重新生成一遍，请稍等', en: 'it is being made anew' },
  unmade: {
    zh: '这份文件没有生成，请先改正所列的错误',
    en: 'this document is not made: mend the errors that are listed first',
  },
  large: {
    zh: '文件太大，没有读取（导入的不超过 64 MB，源文件不超过 4 MB）。请看看是不是放错了文件',
    en: 'the file is too large (64 MB to import, 4 MB for a source): is it the right one?',
  },
  name: {
    zh: '这个文件名不能用：不能有 \\ / : * ? " < > |，不超过六十个汉字，以 .md 结尾，不能叫 README、CON 等，也不能是指向别处的链接',
    en: 'this name cannot be: it has none of \\ / : * ? " < > |, 200 bytes at most, ends in .md, is not README, CON or the like, and no link that leads elsewhere',
  },
  request: { zh: '请求有误，请刷新网页再试', en: 'the request makes no sense: load the page again' },
  encoding: {
    zh: '这个源文件不是 UTF-8 编码，请先用“记事本”另存为 UTF-8',
    en: 'this source is not UTF-8: save it as UTF-8 first',
  },
  full: { zh: '磁盘已满，没有保存', en: 'the disk is full: nothing was saved' },
  system: {
    zh: '系统不让读写这个文件。请看看它是不是只读，或正被别的程序打开',
    en: 'the system does not let the file be read or written: is it read-only, or open elsewhere?',
  },
  failed: { zh: '程序出错，没有完成', en: 'the program failed' },
} as const satisfies Readonly<Record<string, Said>>;
