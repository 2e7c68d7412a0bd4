import type { Piece } from './change.ts';

/** Pieces of which none was written in the place of one that it begins or ends with: that one stays common. */
export function withoutShared(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, index) => {
    const [before, next] = [pieces[index - 1], pieces[index + 1]];
    if (piece.type === 'deleted' && next?.type === 'inserted') return settled(piece, next);
    return piece.type === 'inserted' && before?.type === 'deleted' ? [] : [piece];
  });
}

function settled(deleted: Piece, inserted: Piece): readonly Piece[] {
  const [longer, shorter] =
    deleted.text.length > inserted.text.length ? [deleted, inserted] : [inserted, deleted];
  const same = { type: 'same', text: shorter.text } as const;
  const [rest, start] = [
    longer.text.slice(shorter.text.length),
    longer.text.slice(0, longer.text.length - shorter.text.length),
  ];
  // A mark at the end of another line is another one.
  if (!/[\p{L}\p{N}]/u.test(shorter.text) && longer.text.includes('\n')) return [deleted, inserted];
  if (longer.text.startsWith(shorter.text) && isBorder(shorter.text, rest))
    return [same, { type: longer.type, text: rest }];
  if (longer.text.endsWith(shorter.text) && isBorder(start, shorter.text))
    return [{ type: longer.type, text: start }, same];
  return [deleted, inserted];
}

/** Whether no number and no Latin word goes on from one text to the next, nor a character that is made of several. */
function isBorder(text: string, next: string): boolean {
  return (
    !(/[\p{Script=Latin}\d]$/u.test(text) && /^[\p{Script=Latin}\d]/u.test(next)) &&
    !/^[\p{M}\p{Cf}\udc00-\udfff]/u.test(next)
  );
}
