import type { Language } from '../problem/index.ts';

const zh = `一稿（yigao）：一份 Markdown 源文件，生成附件的 Word、PDF、Markdown 和各项目的简报

用法：
  yigao build  [源文件…]   检查、生成、核对全部文件，放入 --out 目录（默认源文件：source/*.md）
  yigao check  [源文件…]   报告源文件和模板中的全部问题；不写任何文件，除非用 --fix
  yigao verify [源文件…]   读回 --out 目录下的每个文件，与源文件逐字、逐格、逐字节比对
  yigao import 文件        把 Word、HTML、Markdown 或纯文本的附件变成源文件，-o 指明写到哪里
  yigao schema 名称        打印 JSON Schema，供编辑器用：front-matter、style、terms、check

选项：
  --out 目录            生成到哪里（默认 out）
  --templates 目录      模板和版式文件所在目录（默认 templates，缺的用自带的）
  --font-dir 目录       本单位的字体文件所在目录
  --format 格式         build、verify：docx,pdf,md 中的几种；check：text、json 或 sarif
  --only 种类           overview（只作附件）或 briefings（只作简报）
  --json                把报告以 JSON 写到标准输出
  --strict              有警告也算失败
  --fix                 check：改正源文件中可以放心改的标点、数字（不改读出来的字）
  -o, --output 源文件   import：写入这个 .md 文件（默认打印到标准输出），已有的不覆盖，除非用 --force
  --changes 办法        import：修订怎样处理：accepted（接受）、original（用原文）或 ask（逐条询问）
  --lang zh|en          报告用的语言
  --quiet               只报告问题
  --version             版本
  --help, -h            本说明

退出码：0 完成；1 源文件或模板有错，或核对不符；2 用法不对，或系统故障（不能读写、缺字体等）
`;

const en = `yigao (一稿): from one Markdown source, an attachment in Word, PDF and Markdown and a briefing per programme

Usage:
  yigao build  [SOURCE…]   check, make and read back every document into --out (default: source/*.md)
  yigao check  [SOURCE…]   report every problem of sources and templates; write nothing but with --fix
  yigao verify [SOURCE…]   compare every file under --out with the source: text, cells and bytes
  yigao import FILE        make a source of an attachment in Word, HTML, Markdown or plain text
  yigao schema NAME        print a JSON Schema for editors: front-matter, style, terms or check

Options:
  --out DIR             where documents go (default: out)
  --templates DIR       templates and style sheet (default: templates; what is missing is our own)
  --font-dir DIR        the office's own font files
  --format LIST         build, verify: some of docx,pdf,md; check: text, json or sarif
  --only KIND           overview or briefings
  --json                write the report to standard output as JSON
  --strict              warnings fail
  --fix                 check: mend the sources where that is safe (marks and digits, no word read aloud)
  -o, --output SOURCE   import: write this .md file (default: standard output); --force overwrites one
  --changes WHAT        import: tracked changes are accepted, original (left out) or ask (one by one)
  --lang zh|en          language of the report
  --quiet               report problems only
  --version             print the version
  --help, -h            print this

Exit codes: 0 done; 1 errors in the input, or a difference found; 2 wrong usage or a system failure
`;

/** The help text of the program. */
export function printHelp(language: Language): string {
  return { zh, en }[language];
}
