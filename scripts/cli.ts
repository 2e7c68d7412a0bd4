#!/usr/bin/env node
import module from 'node:module';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import type * as Command from './command/index.ts';
import type { Language, Problem } from './problem/index.ts';

/**
 * V8 lets its heap grow to four times of what is in use, and compiles a function anew, for speed, when it has run a while.
 * Less growth takes 500 MB from verifying 10,000 rows, for a tenth more time. The while is short for a run of seconds:
 * fifteen times as long, 24 to 2,400 rows take a fifth to a quarter less CPU.
 * V8 prints an error for an option that it does not know, so a Node whose options were not tried is left as it is.
 */
const major = Number.parseInt(process.versions.node, 10);
if (major <= 26) {
  setFlagsFromString('--heap-growing-percent=60');
  setFlagsFromString(major < 22 ? '--interrupt-budget=1000000' : '--invocation-count-for-turbofan=45000');
}
/** Where Node can, from 22 on, what V8 has compiled is kept for the next time. */
const { enableCompileCache } = module as { readonly enableCompileCache?: () => void };
enableCompileCache?.();
// What is loaded from here on is compiled so.
const { openBar, parseArguments, printHelp, printReport, undoAll, usageReport, version } = await import(
  './command/index.ts'
);

/** The only file that prints, reads the process and sets the exit code. */
async function main(): Promise<number> {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const line = parseArguments(process.argv.slice(2), LC_ALL || LC_MESSAGES || LANG);
  const { language } = line;
  switch (line.ask) {
    case 'help':
      return print(printHelp(language, line.command));
    case 'version':
      return print(`${version()}\n`);
    case 'fault':
      return report(usageReport(line.command, line), { ...line, quiet: true, verbose: false });
    case 'run': {
      // Others stage for a moment only, and end at once.
      if (line.command === 'build') undoAtSignals();
      const bar = process.stderr.isTTY && !line.quiet ? openBar(process.stderr) : undefined;
      const done = await line
        .run({
          confirm: process.stdin.isTTY ? (change) => confirm(change, language) : undefined,
          progress: bar?.progress,
          show: (one) => showAgain(one, line),
        })
        .finally(bar?.close);
      if (typeof done === 'string') return print(done);
      return report(done.bytes && isUnreadable(done.bytes) ? usageReport('build', toFile) : done, line);
    }
  }
}

/** A Word file or a PDF would make a terminal unreadable. */
function isUnreadable(bytes: Uint8Array): boolean {
  return process.stdout.isTTY && bytes.includes(0);
}

const toFile = { fault: '-o -', expected: ['-o FILE', '-o - > FILE'] };

/** Signals that ask us to end, with the numbers that the exit code tells them by: 128 and the signal's. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

function undoAtSignals(): void {
  for (const [signal, code] of Object.entries(signals))
    process.on(signal, () => {
      undoAll();
      process.exit(code);
    });
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

function report(
  done: Command.Report,
  how: Omit<Parameters<typeof Command.printReport>[1], 'colours'>,
): number {
  const colours = { out: isColourful(process.stdout), err: isColourful(process.stderr) };
  const { out, err } = printReport(done, { ...how, colours });
  process.stdout.write(done.bytes ?? out);
  process.stderr.write(err);
  return done.exitCode;
}

/** One report of many, on a terminal in the place of the one before. */
function showAgain(done: Command.Report, how: Parameters<typeof report>[1]): void {
  if (process.stderr.isTTY) {
    process.stderr.cursorTo(0, 0);
    process.stderr.clearScreenDown();
  }
  report(done, how);
  if (!how.quiet) process.stderr.write(`${waiting[how.language]}\n`);
}

const waiting = {
  zh: '守着：源文件、模板一有改动就重新生成；按 Ctrl+C 结束',
  en: 'waiting for a change of a source or template; Ctrl+C ends',
};

/** Asks a person at the terminal; only a plain yes is one. */
async function confirm(change: Problem, language: Language): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises');
  const { word } = await import('./problem/index.ts');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${word(change, language).message} (y/N) `);
  terminal.close();
  return /^(?:y|yes|是)$/i.test(answer.trim());
}

/** Whether people read a stream on a terminal that may be coloured (https://no-color.org). */
function isColourful(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}

// Whoever reads only the beginning, as `head` does, closes the pipe: the rest is not wanted.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  });

process.exitCode = await main();
