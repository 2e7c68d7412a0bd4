import { plainSource } from '../../fixtures/large-source.ts';
import { type Measure, measure } from '../measure.ts';
import { atMost, type Row, type Verdict } from '../table.ts';
import { buildOf, measureBuild, sourceFile, yigao } from '../workplace.ts';

const sizes = [240, 2_400, 24_000];
const formats = ['check', 'md', 'docx', 'pdf'] as const;

/** What a row of some 50 characters costs in a table of each size, by `check` and in each format. */
export function growth(): Row[] {
  const sources = sizes.map((rows) => sourceFile(`plain-${rows}.md`, sourceOf(rows)));
  return formats.flatMap((format) => {
    const measured = sizes.map((rows, index) => {
      const work = `${rows.toLocaleString('en')} plain rows, ${format}`;
      return costOf(work, format, sources[index] ?? '', rows > 2_400 ? 1 : 3);
    });
    return measured.map((row, index) => ({ ...row, verdicts: judged(measured, index) }));
  });
}

/** One paragraph a task, 24 tasks a programme: what a source and a document may have just holds 24,000 such rows. */
function sourceOf(rows: number): string {
  return plainSource(rows / 24, 24, 1).replace(/^1\. (.+)$/gmu, '$1，当年开工、三年内建成并通过验收');
}

function costOf(work: string, format: (typeof formats)[number], source: string, runs: number): Row & Measure {
  if (format !== 'check')
    return measureBuild(work, buildOf(source, '--only', 'overview', '--format', format), runs);
  return { work, by: 'yigao', ...measure([yigao('check', source, '--only', 'overview')], runs) };
}

/**
 * The cost of a row, the start of the process included; at the largest size also how a further row's has grown: from 2,400
 * to 24,000 against from 240 to 2,400, which the start is no part of.
 */
function judged(measured: readonly Measure[], index: number): Verdict[] {
  const costs = measured.map(({ cpu }, at) => (1000 * cpu) / (sizes[at] ?? 1));
  const cost = { figure: `${(costs[index] ?? 0).toFixed(2)} ms a row` };
  const [small, middle, large] = measured;
  if (index < 2 || !small || !middle || !large) return [cost];
  const further = (less: Measure, more: Measure, rows: number) => (more.cpu - less.cpu) / rows;
  const grown = further(middle, large, 21_600) / further(small, middle, 2_160);
  return [
    cost,
    atMost(100 * (grown - 1), 20, ' %', 'a further row grows by '),
    atMost(large.peak, 600, ' MB', 'peak '),
  ];
}
