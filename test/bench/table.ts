import type { Measure } from './measure.ts';

/** A line of the table; `kilobytes` are what was made. */
export type Row = Partial<Measure> & {
  readonly work: string;
  readonly by: string;
  readonly kilobytes?: number | undefined;
  readonly verdicts?: readonly Verdict[];
};

/** What is made of the measures, such as a ratio, and what is aimed at, if anything is. */
export type Verdict = { readonly figure: string; readonly aim?: string; readonly isReached?: boolean };

/** What the CPU of ours is to be of a peer's: at most so much, and so much without what reading and checking takes. */
export type Aim = { readonly most: number; readonly afterReading?: number };

/** The ratio of ours to a peer, by CPU, and whether it is as aimed at; `reading` is what `check` takes of the same source. */
export function ratio(ours: Measure, peer: Measure, aim?: Aim, reading?: Measure): Verdict[] {
  const whole = ours.cpu / peer.cpu;
  if (!aim) return [{ figure: whole.toFixed(2) }];
  const verdicts = [atMost(whole, aim.most)];
  if (aim.afterReading === undefined || !reading) return verdicts;
  const rest = (ours.cpu - reading.cpu) / peer.cpu;
  return [...verdicts, atMost(rest, aim.afterReading, '', 'after reading ')];
}

/** A figure that is to be at most so much: a ratio with two decimals, or a whole number of a unit. */
export function atMost(value: number, most: number, unit = '', name = ''): Verdict {
  const figure = `${name}${value.toFixed(unit ? 0 : 2)}${unit}`;
  return { figure, aim: `≤ ${most}${unit}`, isReached: value <= most };
}

/** The table as Markdown. */
export function printTable(rows: readonly Row[]): string {
  const head = [
    'work',
    'by',
    'wall s',
    'CPU s',
    'peak MB',
    'output KB',
    'CPU ours / peer, or as said',
    'aim',
    'reached',
  ];
  const lines = rows.map(({ work, by, wall, cpu, peak, kilobytes, verdicts = [] }) => [
    work,
    by,
    wall?.toFixed(2),
    cpu?.toFixed(2),
    peak?.toFixed(0),
    kilobytes?.toFixed(0),
    verdicts.map(({ figure }) => figure).join('; '),
    verdicts.flatMap(({ aim }) => aim ?? []).join('; '),
    verdicts.flatMap(({ isReached }) => (isReached === undefined ? [] : isReached ? 'yes' : 'no')).join('; '),
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
