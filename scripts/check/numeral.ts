/** The source of a pattern for a whole number in Arabic digits of either width or in Chinese numerals. */
export const numeral = '(?:[0-9０-９]+|[零〇一二两三四五六七八九十百]+)';

/** The source of a pattern for a place that is not inside a number, nor after 第 or a decimal point. */
export const notInNumber = '(?<![第0-9０-９.．零〇一二两三四五六七八九十百千万几数])';

const digits = new Map(Array.from('〇一二三四五六七八九', (digit, value) => [digit, value]));
digits.set('零', 0).set('两', 2);
const units = new Map([
  ['十', 10],
  ['百', 100],
]);

/** The value of a numeral: `12`, `１２`, `十二`, and digit by digit `二〇三五`; undefined for anything else. */
export function parseNumeral(text: string): number | undefined {
  if (text === '') return undefined;
  const plain = text.normalize('NFKC');
  if (/^[0-9]+$/.test(plain)) return Number(plain);
  const characters = [...text];
  if (characters.every((character) => digits.has(character)))
    return Number(characters.map((character) => digits.get(character)).join(''));
  let value = 0;
  let digit: number | undefined;
  for (const character of characters) {
    const unit = units.get(character);
    if (unit === undefined) digit = digits.get(character);
    if (unit === undefined && digit === undefined) return undefined;
    if (unit === undefined) continue;
    value += (digit ?? 1) * unit;
    digit = undefined;
  }
  return value + (digit ?? 0);
}
