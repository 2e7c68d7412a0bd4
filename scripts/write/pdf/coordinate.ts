/** A length in points as a PDF's operators take it, to 1/10,000. */
export function coordinate(length: number): string {
  // Added to nought, −0 is 0.
  return String(Math.round(length * 10_000) / 10_000 + 0);
}
