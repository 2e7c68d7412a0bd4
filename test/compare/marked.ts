import type { Piece } from '../../scripts/compare/change.ts';

const marks = { same: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const;

/** Pieces as one text with marks round what is gone and what is new. */
export function marked(pieces: readonly Piece[]): string {
  return pieces.map(({ type, text }) => marks[type].join(text)).join('');
}
