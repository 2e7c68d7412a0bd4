import type { Field, FieldInline } from '../model/index.ts';
import type { Change, ChangeSide, Piece } from './change.ts';

/**
 * One version's text of a change as a field: a paragraph for each line, strong what the other version has not. What
 * came or went as a whole has nothing strong: all of it would be.
 */
export function changedField(
  { kind, pieces }: Pick<Change, 'kind' | 'pieces'>,
  version: 'before' | 'after',
  { text, place }: Pick<ChangeSide, 'text' | 'place'>,
): Field {
  const own = version === 'before' ? 'deleted' : 'inserted';
  const isWhole = kind === own || pieces.length === 0;
  const there: readonly Piece[] = isWhole
    ? [{ type: 'same', text }]
    : pieces.filter(({ type }) => type === 'same' || type === own);
  const inline = ({ type, text: value }: Piece): FieldInline => {
    const node = { type: 'text', value, place } as const;
    return type === 'same' ? node : { type: 'strong', children: [node], place };
  };
  const blocks = linesOf(there).map((line) => ({
    type: 'paragraph' as const,
    children: line.map(inline),
    place,
  }));
  return { blocks, place };
}

/** The pieces of each line that says something. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const { type, text } of pieces) {
    const [rest = '', ...more] = text.split('\n');
    lines.at(-1)?.push({ type, text: rest });
    lines.push(...more.map((line) => [{ type, text: line }]));
  }
  return lines.map((line) => line.filter(({ text }) => text !== '')).filter((line) => line.length > 0);
}
