/** Marks below the CJK blocks that a Chinese typeface draws on a full square. */
const fullMarks = '“”‘’—…·';

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

/** Widths of Times’s letters and of the marks in words, in thousandths of an em; digits are 500. */
const latinWidths: ReadonlyMap<string, number> = new Map(
  (
    [
      [250, ' .,'],
      [278, 'ijlt/:;'],
      [333, "fr()-I!'’"],
      [389, 'sJ'],
      [444, 'aceyz?'],
      [556, 'PSF'],
      [611, 'ELTZ'],
      [667, 'BCR'],
      [722, 'wADGHKNOQUVXY'],
      [778, 'm&'],
      [833, '%'],
      [889, 'M'],
      [944, 'W'],
    ] as const
  ).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/** Width of a text in ems, its Latin letters as Times has them: what one word of it needs. */
export function latinEms(text: string): number {
  let thousandths = 0;
  for (const character of text) thousandths += latinWidths.get(character) ?? 1000 * textEms(character);
  return thousandths / 1000;
}

/** Latin letters without serifs are up to so much wider than those of Times: Noto Sans SC, DejaVu Sans. */
const sansStretch = 1.25;

/**
 * Width of a text in ems where its Latin letters come from a Chinese typeface: such as have no serifs, or half a
 * character wide each, as 黑体 and 宋体 have them on Windows.
 */
export function chineseFaceEms(text: string): number {
  const [latin, others] = [text.replace(/[^!-~]/g, ''), text.replace(/[!-~]/g, '')];
  return Math.max(sansStretch * latinEms(latin), textEms(latin)) + textEms(others);
}
