import { codePointName } from '../language/index.ts';
import { type Place, problem } from '../problem/index.ts';
import { columnLettersOf, type Findings } from './findings.ts';
import type { Line, Sheet } from './sheet.ts';

/** What no document of ours can hold: controls, private marks of our own, and what is no character. */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ue000\ue001\ufffe\uffff]/g;

/** A sheet without characters that no source may have, each reported. */
export function withoutForbidden(sheet: Sheet, findings: Findings): Sheet {
  const clean = (line: Line): Line => ({
    ...line,
    runs: line.runs.map((run) => ({
      ...run,
      text: run.text.replace(forbidden, (character) => {
        findings.problems.push(
          problem('import-character', line.place, { text: codePointName(character), ...spotOf(line.place) }),
        );
        return '';
      }),
    })),
  });
  const parts = sheet.parts.map((part) =>
    part.type === 'line'
      ? clean(part)
      : { ...part, cells: part.cells.map((cell) => ({ ...cell, lines: cell.lines.map(clean) })) },
  );
  return { ...sheet, parts };
}

function spotOf(place: Place): { row: number | string; column: number | string } {
  return 'tableRow' in place
    ? { row: place.tableRow ?? '', column: columnLettersOf(place) ?? place.tableColumn ?? '' }
    : { row: '', column: '' };
}
