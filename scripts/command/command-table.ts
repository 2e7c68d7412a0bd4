import type { Command } from './command-line.ts';
import { flags } from './flags.ts';
import {
  readBuild,
  readCheck,
  readCompare,
  readImport,
  readInit,
  readSchema,
  readStudio,
  readVerify,
} from './read-lines.ts';

/** What both `build` and `verify` take. */
const documentFlags = {
  out: flags.out,
  templates: flags.templates,
  'font-dir': flags.fontDir,
  format: flags.formats,
  only: flags.only,
  programme: flags.programme,
  where: flags.where,
  renumber: flags.renumber,
  booklet: flags.booklet,
  'single-sided': flags['single-sided'],
  zip: flags.zip,
  jobs: flags.jobs,
  shard: flags.shard,
  strict: flags.strict,
  json: flags.json,
  quiet: flags.quiet,
};
const sources = { zh: '[源文件…]', en: '[SOURCE…]' };

/** Every command by its name: a new one has its entry here, and its story in a file of its own. */
export const commandTable = {
  init: {
    takes: { zh: '[目录]', en: '[FOLDER]' },
    does: {
      zh: '在目录中（默认当前目录）写好带说明的源文件例子和编辑器设置；已有的文件不动',
      en: 'start in a folder (default: this one): an example explained line by line, settings for an editor; what is there stays',
    },
    flags: {
      templates: {
        type: 'boolean',
        does: {
          zh: '另写一套模板、版式、用语表和检查设置（templates/），供本单位修改',
          en: 'also templates, style sheet, terms and check settings (templates/) of your own to change',
        },
      },
      json: flags.json,
      quiet: flags.quiet,
    },
    examples: [
      ['yigao init', { zh: '在当前目录中开始', en: 'start in the current folder' }],
      [
        'yigao init 重点任务 --templates',
        { zh: '在目录“重点任务”中开始，并写一套模板', en: 'start in a folder of that name, with templates' },
      ],
    ],
    read: readInit,
  },
  build: {
    takes: sources,
    does: {
      zh: '检查、生成、核对全部文件，放入 --out 目录（默认源文件：source/*.md；可写目录，- 为标准输入）',
      en: 'check, make and read back every document into --out (default: source/*.md; or a folder; - is standard input)',
    },
    flags: {
      ...documentFlags,
      output: {
        type: 'string',
        short: 'o',
        value: { zh: '文件', en: 'FILE' },
        does: {
          zh: '只生成附件一份，写入这个文件（.docx、.pdf、.md、.html 或 .xlsx）；- 为标准输出，须写明 --format',
          en: 'make the attachment alone, as this file (.docx, .pdf, .md, .html or .xlsx); - is standard output, with --format',
        },
      },
      force: {
        type: 'boolean',
        does: {
          zh: '覆盖 --out 目录下手工改过的文件，或 -o 已有的文件',
          en: 'overwrite what was edited by hand under --out, or the file of -o',
        },
      },
      watch: {
        type: 'boolean',
        does: {
          zh: '生成后守着：源文件、模板一有改动，就重新生成有变化的（Ctrl+C 结束）',
          en: 'stay, and make anew what a change of a source or template changes (Ctrl+C ends)',
        },
      },
      verbose: flags.verbose,
    },
    examples: [
      [
        'yigao build',
        { zh: '由 source/ 下的全部源文件生成全部文件', en: 'make every document of every source' },
      ],
      [
        'yigao build source/附件2.md --format docx --only overview',
        { zh: '只生成一份附件的 Word 文件', en: 'make one attachment in Word alone' },
      ],
      [
        'yigao build source/附件2.md --where 责任单位=省发展改革委',
        { zh: '只做一个单位的行', en: 'make the rows of one unit alone' },
      ],
      ['yigao build --watch', { zh: '边改边看', en: 'see each change at once' }],
      [
        'yigao build - --format md -o -',
        { zh: '由标准输入得到标准输出，供脚本用', en: 'from standard input to standard output, for scripts' },
      ],
    ],
    read: readBuild,
  },
  check: {
    takes: sources,
    does: {
      zh: '报告源文件和模板中的全部问题；不写任何文件，除非用 --fix',
      en: 'report every problem of sources and templates; write nothing but with --fix',
    },
    flags: {
      templates: flags.templates,
      'font-dir': flags.fontDir,
      only: flags.only,
      fix: {
        type: 'boolean',
        does: {
          zh: '改正源文件中可以放心改的标点、数字（不改读出来的字）',
          en: 'mend the sources where that is safe (marks and digits, no word read aloud)',
        },
      },
      format: {
        type: 'string',
        value: { zh: '形式', en: 'FORM' },
        does: { zh: '报告写成 text、json 或 sarif', en: 'the report as text, json or sarif' },
      },
      strict: flags.strict,
      json: flags.json,
      quiet: flags.quiet,
    },
    examples: [
      ['yigao check', { zh: '检查全部源文件', en: 'look at every source' }],
      ['yigao check source/附件2.md --fix', { zh: '改正可以放心改的', en: 'mend what is safe to mend' }],
    ],
    read: readCheck,
  },
  verify: {
    takes: sources,
    does: {
      zh: '读回 --out 目录下的每个文件，与源文件逐字、逐格、逐字节比对',
      en: 'compare every file under --out with the source: text, cells and bytes',
    },
    flags: documentFlags,
    examples: [
      ['yigao verify', { zh: '核对 out/ 下的全部文件', en: 'hold every file under out/ against its source' }],
    ],
    read: readVerify,
  },
  import: {
    takes: { zh: '文件', en: 'FILE' },
    does: {
      zh: '把 Word、Excel、HTML、Markdown、CSV 或纯文本的附件变成源文件',
      en: 'make a source of an attachment in Word, Excel, HTML, Markdown, CSV or plain text',
    },
    flags: {
      output: {
        type: 'string',
        short: 'o',
        value: { zh: '源文件', en: 'SOURCE' },
        does: {
          zh: '写入这个 .md 文件（默认打印到标准输出）',
          en: 'write this .md file (default: standard output)',
        },
      },
      force: { type: 'boolean', does: { zh: '覆盖已有的源文件', en: 'overwrite a source that is there' } },
      changes: {
        type: 'string',
        value: { zh: '办法', en: 'WHAT' },
        does: {
          zh: '修订怎样处理：accepted（接受）、original（用原文）或 ask（逐条询问）',
          en: 'tracked changes are accepted, original (left out) or ask (one by one)',
        },
      },
      sheet: {
        type: 'string',
        value: { zh: '工作表', en: 'SHEET' },
        does: {
          zh: '导入 Excel 文件中的哪个工作表：名称或第几个（默认最像附件的一个）',
          en: 'import this sheet of an Excel file: its name or number (default: the one most like an attachment)',
        },
      },
      table: {
        type: 'string',
        value: { zh: '号数', en: 'N' },
        does: {
          zh: '导入文件中的第几个表格（默认最像附件的一个）',
          en: 'import the Nth table of the file (default: the one most like an attachment)',
        },
      },
      tables: {
        type: 'string',
        value: { zh: 'all', en: 'all' },
        does: {
          zh: 'all：每个表格各成一个源文件，-o 的文件名后加上号数',
          en: 'all: a source of every table, with its number behind the name of -o',
        },
      },
      header: {
        type: 'string',
        value: { zh: 'none', en: 'none' },
        does: {
          zh: 'none：表格没有表头，第一行就是内容',
          en: 'none: the table has no header, its first row is text',
        },
      },
      report: {
        type: 'string',
        value: { zh: '文件', en: 'FILE' },
        does: {
          zh: '把报告全文写入这个 .md 文件（屏幕上每类只列几处）',
          en: 'write the whole report to this .md file (the screen shows some of each kind)',
        },
      },
      onto: {
        type: 'string',
        value: { zh: '源文件', en: 'SOURCE' },
        does: {
          zh: '文件由这个源文件生成、后来有人改过：把改动带回源文件',
          en: 'the file was made from this source and edited since: bring the changes back onto it',
        },
      },
      'dry-run': {
        type: 'boolean',
        does: {
          zh: '同 --onto 合用：只列出改动，不写',
          en: 'with --onto: list the changes and write nothing',
        },
      },
      templates: flags.templates,
      strict: flags.strict,
      json: flags.json,
      quiet: flags.quiet,
    },
    examples: [
      [
        'yigao import 附件2.docx -o source/附件2.md',
        { zh: '由 Word 文件得到源文件', en: 'get a source from a Word file' },
      ],
      [
        'yigao import 改过的附件2.docx --onto source/附件2.md --dry-run',
        {
          zh: '看看改过的 Word 文件与源文件有哪些不同',
          en: 'see what an edited Word file changes in its source',
        },
      ],
    ],
    read: readImport,
  },
  compare: {
    takes: { zh: '旧稿 新稿', en: 'OLD NEW' },
    does: {
      zh: '列出两个版本之间改了什么；版本可以是源文件、Word 附件，或 git 中的旧版（HEAD~1:source/附件2.md）',
      en: 'what changed between two versions: sources, Word files, or git revisions (HEAD~1:source/x.md)',
    },
    flags: {
      output: {
        type: 'string',
        short: 'o',
        value: { zh: '文件', en: 'FILE' },
        does: {
          zh: '写入这个文件：.docx 是带修订痕迹的 Word 文件，.pdf 是修改对照表，.md 是修改清单（默认把清单打印到标准输出）',
          en: 'write this file: .docx is Word with tracked changes, .pdf the table of changes, .md the list (default: standard output)',
        },
      },
      table: {
        type: 'boolean',
        does: {
          zh: '改为修改对照表：-o 可写 .docx、.pdf 或 .md',
          en: 'make the table of changes (修改对照表) of it: .docx, .pdf or .md',
        },
      },
      force: { type: 'boolean', does: { zh: '覆盖已有的文件', en: 'overwrite a file that is there' } },
      changes: {
        type: 'string',
        value: { zh: '办法', en: 'WHAT' },
        does: {
          zh: '旧稿、新稿本身带有修订的：accepted（接受）或 original（用原文）',
          en: 'tracked changes in OLD or NEW themselves are accepted or original (left out)',
        },
      },
      templates: flags.templates,
      'font-dir': flags.fontDir,
      json: flags.json,
      quiet: flags.quiet,
    },
    examples: [
      [
        'yigao compare 附件2（一稿）.md source/附件2.md',
        { zh: '看看新稿改了什么', en: 'see what the new version changes' },
      ],
      [
        'yigao compare HEAD~1:source/附件2.md source/附件2.md -o 修订稿.docx',
        {
          zh: '与 git 中上一次的版本相比，得到带修订痕迹的 Word 文件',
          en: 'a Word file with tracked changes since the last revision in git',
        },
      ],
      [
        'yigao compare 附件2（一稿）.md source/附件2.md --table -o 修改对照表.docx',
        { zh: '得到开会用的修改对照表', en: 'the table of changes for a meeting' },
      ],
    ],
    read: readCompare,
  },
  studio: {
    takes: { zh: '[目录]', en: '[FOLDER]' },
    does: {
      zh: '在浏览器中打开工作台：导入、编辑、检查、预览、下载（默认当前目录；只有这台电脑能打开）',
      en: 'a page in the browser to import, edit, check, look at and download (default: the current folder; this machine alone)',
    },
    flags: {
      port: {
        type: 'string',
        value: { zh: '端口', en: 'PORT' },
        does: { zh: '用这个端口（默认任选空闲的）', en: 'the port to use (default: any that is free)' },
      },
      'no-open': {
        type: 'boolean',
        does: { zh: '不打开浏览器，只打印网址', en: 'print the address and open no browser' },
      },
      'font-dir': flags.fontDir,
    },
    examples: [
      ['yigao studio', { zh: '打开当前目录的工作台', en: 'work on the current folder' }],
      [
        'yigao studio 附件 --port 8600 --no-open',
        { zh: '用固定的端口，自己打开网址', en: 'a fixed port, and the address is opened by hand' },
      ],
    ],
    read: readStudio,
  },
  schema: {
    takes: { zh: '名称', en: 'NAME' },
    does: {
      zh: '打印 JSON Schema，供编辑器用：front-matter、style、terms、check',
      en: 'print a JSON Schema for editors: front-matter, style, terms or check',
    },
    flags: {},
    examples: [
      ['yigao schema front-matter', { zh: '前言的 JSON Schema', en: 'the JSON Schema of front matter' }],
    ],
    read: readSchema,
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commandTable;
export const commandNames = Object.keys(commandTable) as CommandName[];

/** A command by name; undefined where there is none of that name. */
export function commandOf(name: string | undefined): Command | undefined {
  const found = commandNames.find((one) => one === name);
  return found && commandTable[found];
}
