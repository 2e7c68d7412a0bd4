import type { Field, FieldInline } from '../model/index.ts';
import type { Change, ChangeSide, Piece } from './change.ts';

/** Of a text of more lines only those that changed are shown, with so many lines round them. */
const mostLines = 8;
const around = 1;

/** A line of one version, and whether anything of it came, went, or stands only in the other version's. */
type VersionLine = { readonly pieces: readonly Piece[]; readonly isChanged: boolean };

/**
 * One version's text of a change as a field: a paragraph for each line, strong what the other version has not; of a long
 * one “……” stands for lines that did not change. What came or went as a whole has nothing strong: all of it would be.
 */
export function changedField(
  { kind, pieces }: Pick<Change, 'kind' | 'pieces'>,
  version: 'before' | 'after',
  { text, place }: Pick<ChangeSide, 'text' | 'place'>,
): Field {
  const own = version === 'before' ? 'deleted' : 'inserted';
  const isWhole = kind === own || pieces.length === 0;
  const lines = linesOf(isWhole ? [{ type: 'same', text }] : pieces, own);
  const inline = ({ type, text: value }: Piece): FieldInline => {
    const node = { type: 'text', value, place } as const;
    return type === 'same' ? node : { type: 'strong', children: [node], place };
  };
  const blocks = (isWhole ? lines : withoutFarOnes(lines)).map((line) => ({
    type: 'paragraph' as const,
    children: line.pieces.map(inline),
    place,
  }));
  return { blocks, place };
}

/** The lines of a version that say something. */
function linesOf(pieces: readonly Piece[], own: Piece['type']): VersionLine[] {
  const lines: { pieces: Piece[]; isChanged: boolean }[] = [{ pieces: [], isChanged: false }];
  for (const { type, text } of pieces) {
    const parts = type === 'same' || type === own ? text.split('\n') : [''];
    parts.forEach((part, index) => {
      if (index > 0) lines.push({ pieces: [], isChanged: false });
      const line = lines.at(-1);
      if (part !== '') line?.pieces.push({ type, text: part });
      if (line && type !== 'same') line.isChanged = true;
    });
  }
  return lines.filter(({ pieces: said }) => said.length > 0);
}

function withoutFarOnes(lines: readonly VersionLine[]): readonly VersionLine[] {
  if (lines.length <= mostLines) return lines;
  const changed = lines.flatMap(({ isChanged }, index) => (isChanged ? [index] : []));
  const near = new Set(changed.flatMap((index) => [index - around, index, index + around]));
  return lines.flatMap((line, index) => {
    if (near.has(index)) return [line];
    return near.has(index - 1) || index === 0 ? [leftOut] : [];
  });
}

const leftOut: VersionLine = { pieces: [{ type: 'same', text: '……' }], isChanged: false };
