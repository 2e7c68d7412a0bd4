import type { Piece } from './change.ts';

export type Stretch = { readonly from: number; readonly to: number };
/** Words that came in the place of others, of which either may be none; places in the old and the new text. */
type Replacement = { readonly old: Stretch; readonly now: Stretch };

/** What came and went between words that both versions have, side by side as one. */
export function replacements(pieces: readonly Piece[]): readonly Replacement[] {
  const found: Replacement[] = [];
  let [old, now, isSame] = [0, 0, true];
  for (const { type, text } of pieces) {
    const [from, to] = [old, now];
    if (type !== 'inserted') old += text.length;
    if (type !== 'deleted') now += text.length;
    const open = isSame ? undefined : found.pop();
    isSame = type === 'same';
    if (isSame && open) found.push(open);
    if (isSame) continue;
    found.push({
      old: { from: open?.old.from ?? from, to: old },
      now: { from: open?.now.from ?? to, to: now },
    });
  }
  return found;
}
