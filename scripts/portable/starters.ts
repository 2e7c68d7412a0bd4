import { strToU8 } from 'fflate';

/** What people double-click. */
export type StarterName = '一稿.cmd' | '一稿.command' | '一稿.sh';

/** The folder beside the starter whose sources the studio opens. */
const folder = '我的附件';

/** Opens the studio on the folder beside; with arguments it is the command `yigao`. */
const start = `import { mkdirSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

if (argv.length === 2) {
  const folder = fileURLToPath(new URL('../${folder}', import.meta.url));
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    // The studio says that the folder is not there.
  }
  argv.push('studio', folder);
}
await import('./yigao/dist/cli.js');
`;

/** Shell builtins alone: it starts with an empty PATH, too. */
const sh = `#!/bin/sh
case $0 in
  */*) here=\${0%/*} ;;
  *) here=. ;;
esac
exec "$here/program/node" "$here/program/start.mjs" "$@"
`;

/** Explorer runs a file out of a zip alone, without those beside it. Its Chinese comes last: cmd loses its place after it. */
const cmd = `@echo off
chcp 65001 >nul
title yigao
if not exist "%~dp0program\\node.exe" goto packed
"%~dp0program\\node.exe" "%~dp0program\\start.mjs" %*
if errorlevel 1 pause
exit /b %errorlevel%
:packed
echo Unpack the whole archive first, then start yigao from the folder that comes out.
echo 请先把压缩包全部解压到一个文件夹，再双击那个文件夹中的“一稿.cmd”。
pause
exit /b 1
`;

const starters: Readonly<Record<StarterName, string>> = {
  '一稿.cmd': cmd.replaceAll('\n', '\r\n'),
  '一稿.command': sh,
  '一稿.sh': sh,
};

/** How a system starts it, where that is more than a double click. */
const hints: Readonly<Record<StarterName, string>> = {
  '一稿.cmd':
    '第一次打开时，Windows 若提示“已保护你的电脑”，点“更多信息”，再点“仍要运行”。需要 Windows 10 或更新的版本。',
  '一稿.command':
    '第一次打开时，按住 Control 键点“一稿.command”，选“打开”。macOS 若仍不允许，到“系统设置—隐私与安全性”中点“仍要打开”。',
  '一稿.sh':
    '双击后若询问怎样打开，选“在终端中运行”。统信 UOS 20、银河麒麟 V10 和 2019 年以后的其他 Linux 都可以用。',
};

function readMe(name: StarterName): string {
  return `一稿

一、双击“${name}”。浏览器自动打开工作台；没有打开的，把窗口中的网址复制到浏览器中打开。
二、把原来的 Word 文件拖到页面上，改好后点“保存”，再点“全部下载（zip）”。
三、源文件存放在“${folder}”文件夹中。用完后关闭窗口即可。

${hints[name]}

不用安装，不连网。换新版本时，解压新的压缩包，把“${folder}”文件夹移过去即可；不用了，整个文件夹删掉即可。
怎样写源文件、改模板、导入，见 program/yigao/docs/zh-CN 文件夹中的说明。

In English: double-click ${name}; the studio opens in the browser. program/yigao/README.md says more.
`;
}

/** The files that start yigao, by their paths in the archive's folder. */
export function starterFiles(name: StarterName): Readonly<Record<string, Uint8Array>> {
  return {
    [name]: strToU8(starters[name]),
    // Notepad of older Windows reads UTF-8 by its mark, and ends lines by both characters.
    '使用说明.txt': strToU8(`\ufeff${readMe(name).replaceAll('\n', '\r\n')}`),
    'program/start.mjs': strToU8(start),
  };
}
