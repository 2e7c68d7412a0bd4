import type { Choice } from '../model/index.ts';
import { textOf, type Values } from './command-line.ts';
import type { Fault } from './report.ts';

/** Which part of the sources a line asks for; undefined where it is the whole. */
export function partOf(values: Values): { readonly value: Choice | undefined } | Fault {
  const programmes = linesOf(values, 'programme');
  const written = linesOf(values, 'where');
  const where = written.map((text) => /^(?<column>[^=＝]+)[=＝](?<text>.+)$/u.exec(text.trim())?.groups);
  const wrong = written.find((_, index) => where[index] === undefined);
  if (wrong !== undefined) return { fault: `--where ${wrong}`, expected: ['--where 责任单位=省发展改革委'] };
  const renumber = values.renumber === true;
  if (programmes.length + written.length > 0) {
    const conditions = where.map(({ column = '', text = '' } = {}) => ({ column, text }));
    return { value: { programmes, where: conditions, renumber } };
  }
  return renumber ? { fault: '--renumber', expected: ['--programme', '--where'] } : { value: undefined };
}

/** The values of an option that may be given again. */
function linesOf(values: Values, name: string): string[] {
  return textOf(values, name)?.split('\n') ?? [];
}
