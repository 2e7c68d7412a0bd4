import { type Measure, measureShort } from '../measure.ts';
import type { Row } from '../table.ts';
import { ratio } from '../table.ts';
import { yigao } from '../workplace.ts';

let measured: Measure | undefined;

/** What Node itself takes, which no command of ours can go below. */
export function floorOf(): Measure {
  measured ??= measureShort([process.execPath, '-e', '0'], 3);
  return measured;
}

/** Node alone, and help, which does nothing else. */
export function floor(): Row[] {
  const help = measureShort(yigao('--help'), 3);
  return [
    { work: 'node -e 0', by: 'node', ...floorOf() },
    { work: '--help', by: 'yigao', ...help, verdicts: ratio(help, floorOf()) },
  ];
}
