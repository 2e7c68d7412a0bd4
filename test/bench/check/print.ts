import type { Verdict } from './judge.ts';

/** The table as Markdown: a line for each kind and checker, and a sum for each checker. */
export function printTable(verdicts: readonly Verdict[]): string {
  const head = [
    'kind',
    'by',
    'found',
    'missed',
    'right sentences',
    'falsely marked',
    'with hints, or changes of spaces',
  ];
  const names = new Set(verdicts.map(({ by }) => by));
  const lines = verdicts.map((verdict) => [verdict.kind, verdict.by, ...figures([verdict])]);
  const kinds = [...new Set(verdicts.map(({ kind }) => kind))];
  const sorted = kinds.flatMap((kind) => lines.filter(([first]) => first === kind));
  const sums = [...names].map((name) => ['all', name, ...figures(verdicts.filter(({ by }) => by === name))]);
  return [head, head.map(() => '---'), ...sorted, ...sums]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

/** What was missed, and what was marked though it is right, with the reasons. */
export function printList({ kind, by, missed, right }: Verdict): string {
  const marked = right.flatMap(({ sentence, marks }) =>
    marks.map(({ start, end, reason, isSlight }) => {
      const what = isSlight ? 'slight' : 'false';
      return `${kind}, ${by}, ${what}: ${sentence} [${sentence.slice(start, end)}] ${reason}\n`;
    }),
  );
  return [...missed.map(({ wrong, slip }) => `${kind}, ${by}, missed: ${wrong} [${slip}]\n`), ...marked].join(
    '',
  );
}

function figures(verdicts: readonly Verdict[]): string[] {
  const right = verdicts.flatMap((verdict) => verdict.right);
  const has = (isSlight: boolean) =>
    right.filter(({ marks }) => marks.some((mark) => mark.isSlight === isSlight));
  const lists = [
    verdicts.flatMap(({ found }) => found),
    verdicts.flatMap(({ missed }) => missed),
    right,
    has(false),
    has(true),
  ];
  return lists.map(({ length }) => String(length));
}
