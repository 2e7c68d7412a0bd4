import type { Problem } from '../problem/index.ts';

/** Problems, the columns that one template leaves out told as one: whoever drops a table drops all its columns. */
export function joinLeftOut(problems: readonly Problem[]): Problem[] {
  const firsts = new Map<string, Problem>();
  const joined = new Map<Problem, Problem[]>();
  for (const one of problems) {
    const key = one.rule === 'template-column-left-out' ? `${one.severity} ${one.place?.file}` : '';
    const first = (key && firsts.get(key)) || one;
    if (key) firsts.set(key, first);
    joined.set(first, [...(joined.get(first) ?? []), one]);
  }
  return [...joined].map(([first, all]) => withAll(first, all));
}

function withAll(first: Problem, all: readonly Problem[]): Problem {
  const every = (name: string) => [...new Set(all.map(({ values }) => String(values[name])))];
  const columns = every('column');
  if (columns.length < 2) return first;
  const joined = {
    'column.zh': columns.join('”“'),
    'column.en': columns.join('", "'),
    entry: every('entry').join(', '),
    ...(first.values.case === 'named' ? {} : { case: 'several', count: columns.length }),
  };
  return { ...first, values: { ...first.values, ...joined } };
}
