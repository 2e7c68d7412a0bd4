const blankBefore = new Set('（《〈「『【〔〖［｛｟“‘');
const blankAfter = new Set('，。、．；：？！）》〉」』】〕〗］｝｠”’');

/** On which side a full-width mark leaves half of its em square blank (W3C clreq, 3.1.6). */
export function blankSide(cluster: string): 'before' | 'after' | undefined {
  if (blankAfter.has(cluster)) return 'after';
  return blankBefore.has(cluster) ? 'before' : undefined;
}

/** How much of a cluster `width` wide may be squeezed away: the blank half of a mark drawn on a full square. */
export function blankWidth(cluster: string, width: number, em: number): number {
  return width >= fullSquare * em && blankSide(cluster) !== undefined ? em / 2 : 0;
}

/** A mark narrower than this, in ems, is proportional and has no blank half. */
const fullSquare = 0.9;
