import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';

/** A process, told apart from an earlier or later one of the same number. */
export type Running = {
  readonly process: number;
  readonly host: string;
  /** When it began, as an ISO date. */
  readonly started: string;
  /** Which process of that number it is, where the system says so. */
  readonly birth?: string | undefined;
};

/** The number of this process. */
export const processNumber = process.pid;

/** This process. */
export function thisProcess(): Running {
  return {
    process: process.pid,
    host: hostname(),
    started: new Date(Math.round(performance.timeOrigin)).toISOString(),
    birth: birthOf(process.pid),
  };
}

/** Whether it is this process. */
export function isThisProcess(one: Running): boolean {
  return one.host === hostname() && one.process === process.pid && one.birth === birthOf(one.process);
}

/** Whether a process runs still; of one on another computer that cannot be known, and it is taken for running. */
export function isRunning(one: Running): boolean {
  if (one.host !== hostname()) return true;
  if (!hasProcess(one.process)) return false;
  return one.birth === undefined || one.birth === birthOf(one.process);
}

/** Whether this computer has a process of a number. */
export function hasProcess(number: number): boolean {
  // To these numbers the system gives other meanings.
  if (number <= 0) return false;
  try {
    return process.kill(number, 0);
  } catch (error) {
    // One of another user runs, but takes no signals.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The system's start and the process's within it, by Linux's `/proc`; undefined elsewhere and for one that has ended. */
function birthOf(number: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    // Behind the name, which may hold spaces and brackets: state is field 3, the start field 22 (proc(5)).
    const [state, ...fields] = readFileSync(`/proc/${number}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state === 'Z' ? undefined : `${boot} ${fields[18]}`;
  } catch {
    return undefined;
  }
}
