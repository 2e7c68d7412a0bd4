#!/usr/bin/env node
import process from 'node:process';
import {
  type Arguments,
  commands,
  parseArguments,
  printHelp,
  printReport,
  version,
} from './command/index.ts';

/** The only file that prints, reads the process and sets the exit code. */
async function main(): Promise<number> {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const line = parseArguments(process.argv.slice(2), LC_ALL || LC_MESSAGES || LANG);
  if (line.ask === 'fault') return refuse(line);
  if (line.ask === 'help' || line.ask === 'version') {
    process.stdout.write(line.ask === 'help' ? printHelp(line.language) : `${version()}\n`);
    return 0;
  }
  const report = await commands[line.ask](line.options);
  const { out, err } = printReport(report, line);
  process.stdout.write(out);
  process.stderr.write(err);
  return report.exitCode;
}

function refuse({ language, fault, expected }: Extract<Arguments, { ask: 'fault' }>): number {
  const words = language === 'zh' ? ['用法不对', '可用'] : ['wrong usage', 'expected'];
  process.stderr.write(`${words[0]}: ${fault}\n  ${words[1]}: ${expected}\n`);
  return 2;
}

process.exitCode = await main();
