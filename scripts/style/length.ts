export const pointsPerMillimetre = 72 / 25.4;

/** Points in each unit a style sheet may write. */
const units: Readonly<Record<string, number>> = { pt: 1, mm: pointsPerMillimetre, cm: 720 / 25.4 };

/** Chinese type sizes in points, as word processors set them. */
const sizes: Readonly<Record<string, number>> = {
  初号: 42,
  小初: 36,
  一号: 26,
  小一: 24,
  二号: 22,
  小二: 18,
  三号: 16,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
  六号: 7.5,
  小六: 6.5,
  七号: 5.5,
  八号: 5,
};

/** The Chinese type sizes, largest first. */
export const sizeNames: readonly string[] = Object.keys(sizes);

/** The Chinese type sizes from `least` up to below `most`, in points, largest first. */
export function sizesBetween(least: number, most: number): number[] {
  return Object.values(sizes).filter((size) => size >= least && size < most);
}

/** Points of a length such as `37mm`, `2.5cm` or `16pt`; undefined where it is none. */
export function parseLength(text: string): number | undefined {
  const [, value, unit] = /^(\d+(?:\.\d+)?)(pt|mm|cm)$/.exec(text) ?? [];
  const points = unit === undefined ? undefined : units[unit];
  return points === undefined ? undefined : Number(value) * points;
}

/** Points of a type size: a Chinese size name such as `三号`, or a length above nought. */
export function parseSize(text: string): number | undefined {
  return (Object.hasOwn(sizes, text) ? sizes[text] : parseLength(text)) || undefined;
}

/** The sum of lengths, all in one unit. */
export function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
