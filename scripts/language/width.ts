/** Marks below the CJK blocks that a Chinese typeface draws on a full square. */
const fullMarks = '“”‘’—…·';
const latinPiece = /[!-~\u00a0-\u024f–]+/gu;

/** Width of a text in ems without any font: a Chinese character 1, any other 0.5. */
export function textEms(text: string): number {
  let ems = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Each half of a surrogate pair counts 0.5: most such characters are rare ideographs.
    const full =
      (unit >= 0x2e80 && (unit < 0xd800 || unit > 0xdfff)) || fullMarks.includes(text.charAt(index));
    ems += full ? 1 : 0.5;
  }
  return ems;
}

/** Width in ems of the longest Latin word or number, with the Chinese mark that may not leave it. */
export function longestPieceEms(text: string): number {
  let longest = 0;
  for (const [piece] of text.matchAll(latinPiece)) longest = Math.max(longest, textEms(piece) + 1);
  return longest;
}
