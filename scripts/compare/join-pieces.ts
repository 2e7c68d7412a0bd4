import type { Piece } from './change.ts';

/** Pieces with neighbours of one type joined and empty ones left out; between two that are common, what is deleted comes first. */
export function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  const open = { same: '', deleted: '', inserted: '' };
  const close = (...types: readonly Piece['type'][]) => {
    for (const type of types) {
      if (open[type] !== '') joined.push({ type, text: open[type] });
      open[type] = '';
    }
  };
  for (const { type, text } of pieces) {
    if (text === '') continue;
    if (type === 'same') close('deleted', 'inserted');
    else close('same');
    open[type] += text;
  }
  close('same', 'deleted', 'inserted');
  return joined;
}
