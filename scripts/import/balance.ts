import { problem } from '../problem/index.ts';
import type { Findings } from './findings.ts';
import { type Sheet, textOf } from './sheet.ts';

/** Letters that numbers are written with: those are made anew from the order. */
const numerals = new Set('〇零一二三四五六七八九十百千甲乙丙丁戊己庚辛壬癸');

/**
 * Holds every letter of a sheet against the source and the report: what is in neither was lost on the way between, by a
 * fault of ours, and is reported itself.
 */
export function reportUnbalanced(sheet: Sheet, source: string, file: string, findings: Findings): void {
  const { problems, repeats = [] } = findings;
  const told = problems.flatMap(({ values }) => Object.values(values));
  const written = source.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  const left = new Map<string, number>();
  for (const letter of lettersOf([written, ...told, ...repeats].join('\n')))
    left.set(letter, (left.get(letter) ?? 0) + 1);
  const lost: string[] = [];
  for (const part of sheet.parts) {
    const lines = part.type === 'line' ? [part] : part.cells.flatMap((cell) => cell.lines);
    for (const letter of lettersOf(textOf(lines))) {
      const count = left.get(letter) ?? 0;
      if (count === 0) lost.push(letter);
      else left.set(letter, count - 1);
    }
  }
  if (lost.length > 0) problems.push(problem('import-unread', { file }, { text: lost.join('') }));
}

function lettersOf(text: string): string[] {
  return Array.from(text.normalize('NFC').match(/\p{L}/gu) ?? []).filter((letter) => !numerals.has(letter));
}
