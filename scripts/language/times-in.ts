/** How many times a sign stands in a text. */
export function timesIn(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) found++;
  return found;
}
