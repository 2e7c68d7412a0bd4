import { basename, dirname, join } from 'node:path/posix';
import { strFromU8, strToU8 } from 'fflate';
import { type Addresses, markdownToHtml } from './markdown-to-html.ts';
import { writePage } from './write-page.ts';

/** The folder of the pages, beside the starter. */
const folder = '说明';
/** The program's folder from there. */
const program = '../program/yigao';
const manuals = 'docs/zh-CN/';
const pictures = 'docs/images/';

/** What the pages are called, by what they are made of, in the order in which somebody reads them. */
const titles: Readonly<Record<string, string>> = {
  'docs/zh-CN/studio.md': '工作台',
  'docs/zh-CN/source.md': '源文件怎样写',
  'docs/example/task-list.md': '源文件的例子',
  'docs/zh-CN/import.md': '导入',
  'docs/zh-CN/compare.md': '比较',
  'docs/zh-CN/templates.md': '模板和版式',
  'docs/zh-CN/rules.md': '规则',
  'docs/zh-CN/parts.md': '只做一部分',
  'docs/zh-CN/scale.md': '附件很多时',
  'docs/zh-CN/library.md': '程序库',
  'docs/zh-CN/library-commands.md': '程序库的命令',
};

/**
 * The Chinese manuals as pages that a browser opens from the disk, and their pictures, by their paths in the archive's folder;
 * `files` are the program's, by their paths from its folder. Links lead to each other or to the program's files; one to
 * anything else is plain text. Throws where a manual has no title here.
 */
export function manualPages(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const untitled = [...files.keys()].filter((path) => path.startsWith(manuals) && !titles[path]);
  if (untitled.length > 0) throw new Error(`no title for ${untitled.join(', ')}`);
  const made = new Map<string, Uint8Array>();
  for (const [path, title] of Object.entries(titles)) {
    const text = strFromU8(files.get(path) ?? new Uint8Array());
    const shown = path.startsWith(manuals) ? text : `~~~~\n${text}~~~~\n`;
    const body = markdownToHtml(shown, addressesFrom(path, files));
    made.set(`${folder}/${title}.html`, strToU8(writePage(title, Object.values(titles), body)));
  }
  const pages = [...made.values()].map((page) => strFromU8(page));
  for (const [path, bytes] of files) {
    const picture = pictureOf(path);
    if (path.startsWith(pictures) && pages.some((page) => page.includes(encodeURI(picture))))
      made.set(`${folder}/${picture}`, bytes);
  }
  return made;
}

/** What the addresses in a file become in its page; undefined leads nowhere in the archive. */
function addressesFrom(path: string, files: ReadonlyMap<string, Uint8Array>): Addresses {
  return (address) => {
    if (/^(?:[a-z]+:|#)/u.test(address)) return address;
    const [target = '', anchor] = address.split('#');
    const file = join(dirname(path), target);
    const behind = anchor === undefined ? '' : `#${anchor}`;
    const title = titles[file];
    if (title) return `${title}.html${behind}`;
    if (!files.has(file)) return undefined;
    return file.startsWith(pictures) ? pictureOf(file) : `${program}/${file}${behind}`;
  };
}

const pictureOf = (path: string) => `图/${basename(path)}`;
