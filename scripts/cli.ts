#!/usr/bin/env node
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import {
  type Arguments,
  commands,
  parseArguments,
  printHelp,
  printReport,
  printSchema,
  runImport,
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
  if (line.ask === 'schema') {
    process.stdout.write(await printSchema(line.schema));
    return 0;
  }
  if (line.ask === 'import' && line.options.changes === 'ask' && !process.stdin.isTTY) {
    const expected = '--changes accepted / --changes original';
    return refuse({ ask: 'fault', language: line.language, fault: '--changes ask', expected });
  }
  const report =
    line.ask === 'import'
      ? await runImport(line.file, line.options, confirm)
      : await commands[line.ask](line.options);
  const { out, err } = printReport(report, { ...line, colour: isColourful() });
  process.stdout.write(out);
  process.stderr.write(err);
  return report.exitCode;
}

/** Asks a person at the terminal; only a plain yes is one. */
async function confirm(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} (y/N) `);
  terminal.close();
  return /^(?:y|yes|是)$/i.test(answer.trim());
}

/** Whether people read the text report on a terminal that may be coloured (https://no-color.org). */
function isColourful(): boolean {
  return process.stderr.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}

function refuse({ language, fault, expected }: Extract<Arguments, { ask: 'fault' }>): number {
  const words = language === 'zh' ? ['用法不对', '可用'] : ['wrong usage', 'expected'];
  process.stderr.write(`${words[0]}: ${fault}\n  ${words[1]}: ${expected}\n`);
  return 2;
}

process.exitCode = await main();
