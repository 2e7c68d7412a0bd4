import { greatest, textEms } from '../language/index.ts';
import type { Language } from '../problem/index.ts';
import type { Command } from './command-line.ts';
import { commandNames, commandOf, commandTable } from './command-table.ts';
import { commonFlags, type Flag } from './flags.ts';

const words = {
  zh: {
    title: '一稿（yigao）：一份 Markdown 源文件，生成附件的 Word、PDF、Markdown 和各项目的简报',
    usage: '用法：',
    options: '选项：',
    common: '各命令都有：',
    examples: '例：',
    more: '每个命令的选项和例子：yigao help 命令',
    exit: '退出码：0 完成；1 源文件或模板有错，或核对不符；2 用法不对，或系统故障（不能读写、缺字体等）',
    help: { takes: '[命令]', does: '本说明，或一个命令的说明' },
  },
  en: {
    title:
      'yigao (一稿): from one Markdown source, an attachment in Word, PDF and Markdown and a briefing per programme',
    usage: 'Usage:',
    options: 'Options:',
    common: 'With every command:',
    examples: 'Examples:',
    more: 'The options and examples of a command: yigao help COMMAND',
    exit: 'Exit codes: 0 done; 1 the input has errors, or a difference was found; 2 wrong usage, or the system failed',
    help: { takes: '[COMMAND]', does: 'print this, or the page of one command' },
  },
} as const;

/** The help of the whole, or the page of one command. */
export function printHelp(language: Language, command?: string): string {
  const found = commandOf(command);
  return `${(found ? commandPage(`yigao ${command}`, found, language) : overview(language)).join('\n')}\n`;
}

function overview(language: Language): string[] {
  const { title, usage, common, more, exit, help } = words[language];
  const rows = commandNames.map((name): Row => {
    const { takes, does } = commandTable[name];
    return [`yigao ${name} ${takes[language]}`, does[language]];
  });
  return [
    title,
    '',
    usage,
    ...table([...rows, [`yigao help ${help.takes}`, help.does]]),
    '',
    common,
    ...table(flagRows(commonFlags, language)),
    '',
    more,
    exit,
  ];
}

function commandPage(line: string, command: Command, language: Language): string[] {
  const { options, common, examples } = words[language];
  const own = flagRows(command.flags, language);
  return [
    `${line} ${command.takes[language]}`,
    `  ${command.does[language]}`,
    ...(own.length > 0 ? ['', options, ...table(own)] : []),
    '',
    common,
    ...table(flagRows(commonFlags, language)),
    '',
    examples,
    ...command.examples.flatMap(([line, does]) => [`  ${line}`, `      ${does[language]}`]),
  ];
}

type Row = readonly [left: string, right: string];

function flagRows(flags: Readonly<Record<string, Flag>>, language: Language): Row[] {
  return Object.entries(flags).map(([name, { short, value, does }]) => [
    `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value[language]}` : ''}`,
    does[language],
  ]);
}

/** Two columns, the right ones under each other; a Chinese character is two wide. */
function table(rows: readonly Row[]): string[] {
  const width = (text: string) => 2 * textEms(text);
  const widest = greatest(rows.map(([left]) => width(left)));
  return rows.map(([left, right]) => `  ${left}${' '.repeat(widest - width(left) + 3)}${right}`);
}
