import type { StarterName } from './systems.ts';

/** What differs between systems in the words for people. */
type Ways = {
  readonly unpack: string;
  /** How the starter is shown and opened, and what the system asks at the first time. */
  readonly open: string;
  /** On which machines it runs. */
  readonly machines: string;
  /** How a command is typed in the folder of the sources. */
  readonly command: string;
};

const ways: Readonly<Record<StarterName, Ways>> = {
  '一稿.cmd': {
    unpack: '右键点压缩包，选“全部解压缩”，解压到能写的文件夹，如“文档”。不要在压缩包里双击，那样打不开。',
    open: `资源管理器一般不显示扩展名：文件显示为“一稿”，类型是“Windows命令脚本”。
第一次打开时，Windows若提示“已保护你的电脑”，点“更多信息”，再点“仍要运行”。`,
    machines: '要用64位的Windows 10或更新的版本。',
    command: '..\\一稿.cmd',
  },
  '一稿.command': {
    unpack: '双击压缩包，把得到的文件夹移到能写的地方，如“文稿”。',
    open: `第一次打开时，macOS会拦住。点“完成”，到“系统设置—隐私与安全性”，点“仍要打开”，再双击一次。
从macOS 15起，按住Control键点“打开”已经不管用。
还是不让打开的（如拦住program/node），打开“终端”，运行下面一行，再双击。文件夹不在“文稿”里的，照实际的位置写：

    xattr -dr com.apple.quarantine ~/Documents/yigao-macos-arm64`,
    machines: '要用Apple芯片（M1起）的Mac，macOS 11或更新的版本；Intel芯片的不能用。',
    command: '../一稿.command',
  },
  '一稿.sh': {
    unpack: '右键点压缩包，选“解压到此处”（有的系统叫“提取到此处”）。要解压到能写的文件夹，如“文档”。',
    open: '双击后若询问怎样打开，选“在终端中运行”。要放到桌面上的，建一个链接，不要只复制这一个文件。',
    machines:
      '统信UOS 20、银河麒麟V10和2019年以后的其他Linux都可以用。压缩包有x64的，有arm64（鲲鹏、飞腾等）的，不能换用。',
    command: '../一稿.sh',
  },
};

/** The words for people beside the starter: plain text, of which somebody who knows a double click understands all. */
export function readMe(name: StarterName, folder: string): string {
  const { unpack, open, machines, command } = ways[name];
  return `一稿

一、先解压。${unpack}

二、在解压出来的文件夹中，双击“${name}”。浏览器自动打开工作台；没有打开的，把窗口中的网址复制到浏览器中打开。
${open}

三、把原来的Word文件拖到页面上，改好后点“保存”，再点“全部下载（zip）”。

四、工作时不要关闭那个窗口。用完了，先保存，再关。

怎样用，双击打开：说明/工作台.html。别的说明也在“说明”文件夹中。

源文件在“${folder}/source”中，一个附件一个文件；备份就备份“${folder}”。
本单位的模板和版式文件，放在“${folder}/templates”中；原样从“program/yigao/templates”抄。

不用安装，不连网。${machines}
换新版本：解压新的压缩包，把“${folder}”文件夹移过去。不用了：整个文件夹删掉。

会用命令行的：说明中的“npx yigao”，在这里就是“${name}”。如在“${folder}”文件夹中：

    ${command} check source/附件2.md
    ${command} build

文件的路径，从当前所在的文件夹算起。

In English: unpack the whole archive, double-click ${name}; the studio opens in the browser. Keep its window open.
program/yigao/README.md and program/yigao/docs/studio.md say more; ${name} stands for npx yigao.
`;
}
