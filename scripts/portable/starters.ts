import { strToU8 } from 'fflate';
import { readMe } from './read-me.ts';
import type { StarterName } from './systems.ts';

/** The folder beside the starter whose sources the studio opens. */
const folder = '我的附件';

/** Opens the studio on the folder beside; with arguments it is the command `yigao`. */
const start = `import { mkdirSync } from 'node:fs';
import { argv, exit, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';

if (argv.length === 2) {
  const folder = fileURLToPath(new URL('../${folder}', import.meta.url));
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    stderr.write(
      '“' + folder + '”建不了：这里不能写。请把整个文件夹移到能写的地方，如“文档”，再打开“一稿”。\\n' +
        '"' + folder + '" cannot be made: nothing can be written here. Move the whole folder, to Documents, say, and start 一稿 there.\\n',
    );
    exit(2);
  }
  argv.push('studio', folder);
}
await import('./yigao/dist/cli.js');
`;

/** What is said where Node does not start, though it is there; in Chinese and English. */
const unstartable = {
  '一稿.sh': [
    'program/node 运行不了。请看看压缩包是不是这台电脑的（x64 或 arm64），再全部解压一遍。',
    'program/node does not run: is the archive for this processor (x64 or arm64)? Unpack the whole of it again.',
  ],
  '一稿.command': [
    'program/node 运行不了：只能用于 Apple 芯片的 Mac。macOS 不让打开的，在“终端”中运行下面一行，再打开“一稿”：',
    'program/node does not run: it is for Macs with Apple silicon. Where macOS keeps it from running, type this line in Terminal, then start 一稿 again:',
    "  xattr -dr com.apple.quarantine '$here'",
  ],
} as const;

/**
 * Shell builtins alone, but for `readlink`: it starts with an empty PATH, too. Where a window was opened for it, it keeps what
 * went wrong to be read.
 */
const sh = (name: keyof typeof unstartable) => `#!/bin/sh
words=$#
stay() {
  [ "$words" = 0 ] && [ -t 0 ] || return 0
  echo '按回车键关闭。Press Enter to close.' >&2
  read -r key
}
fail() {
  for line; do echo "$line" >&2; done
  stay
  exit 2
}
self=$0
case $self in
  */*) ;;
  *) self=./$self ;;
esac
while [ -h "$self" ] && to=$(readlink "$self" 2>/dev/null) && [ "$to" ]; do
  case $to in
    /*) self=$to ;;
    *) self=\${self%/*}/$to ;;
  esac
done
here=\${self%/*}
node=$here/program/node
start=$here/program/start.mjs
[ -f "$node" ] && [ -f "$start" ] || fail \\
  '文件不全。请把压缩包全部解压到一个文件夹，再打开那个文件夹中的“${name}”。' \\
  'Files are missing: unpack the whole archive into a folder, and start ${name} there.'
"$node" --version >/dev/null 2>&1 || fail \\
${unstartable[name].map((line) => `  "${line}"`).join(' \\\n')}
[ "$words" = 0 ] && [ -t 0 ] || exec "$node" "$start" "$@"
"$node" "$start"
status=$?
[ "$status" = 0 ] || [ "$status" = 130 ] || stay
exit "$status"
`;

/** Explorer runs a file out of a zip alone, without those beside it. Its Chinese comes last: cmd loses its place after it. */
const cmd = `@echo off
chcp 65001 >nul
title yigao
if not exist "%~dp0program\\node.exe" goto packed
"%~dp0program\\node.exe" "%~dp0program\\start.mjs" %*
if errorlevel 1 if "%~1"=="" pause
exit /b %errorlevel%
:packed
echo Unpack the whole archive first, then start yigao from the folder that comes out.
echo 请先把压缩包全部解压到一个文件夹，再双击那个文件夹中的“一稿.cmd”。
pause
exit /b 2
`;

const starters: Readonly<Record<StarterName, string>> = {
  '一稿.cmd': cmd.replaceAll('\n', '\r\n'),
  '一稿.command': sh('一稿.command'),
  '一稿.sh': sh('一稿.sh'),
};

/** The files that start yigao, by their paths in the archive's folder. */
export function starterFiles(name: StarterName): Readonly<Record<string, Uint8Array>> {
  return {
    [name]: strToU8(starters[name]),
    // Notepad of older Windows reads UTF-8 by its mark, and ends lines by both characters.
    '使用说明.txt': strToU8(`\ufeff${readMe(name, folder).replaceAll('\n', '\r\n')}`),
    'program/start.mjs': strToU8(start),
  };
}
