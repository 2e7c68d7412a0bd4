const millimetre = 72 / 25.4;

/** A number as CSS has it, to at most three decimals. */
function rounded(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** A length in points. */
export function pt(points: number): string {
  return points === 0 ? '0' : `${rounded(points)}pt`;
}

/** A length in points as millimetres, in which paper and margins are whole. */
export function mm(points: number): string {
  return points === 0 ? '0' : `${rounded(points / millimetre)}mm`;
}

/** A length in points as ems of a size in points: it goes with the text, whatever size a screen has it in. */
export function em(points: number, size: number): string {
  return points === 0 ? '0' : `${rounded(points / size)}em`;
}

/** A share of a whole in percent. */
export function percent(part: number, whole: number): string {
  return `${rounded((100 * part) / whole)}%`;
}
