import { circledNumeral } from '../../language/index.ts';
import { elementsOf, find, isOn, val, type XmlElement } from './parse-xml.ts';

/** What a field shows that has no result of its own: a text, with whether all of it is in that, or nothing known. */
export type Shown = { readonly text: string; readonly isWhole: boolean };

/** What a form field shows: the chosen entry of a list, or a box (ECMA-376, 17.16.17–26); undefined for another field. */
export function formFieldShown(begin: XmlElement): Shown | undefined {
  const data = find(begin, 'w:ffData');
  const list = find(data, 'w:ddList');
  if (list) {
    const entries = elementsOf(list).filter(({ name }) => name === 'w:listEntry');
    const chosen = Number(val(list, 'w:result') ?? val(list, 'w:default') ?? 0);
    return { text: entries[chosen]?.attributes['w:val'] ?? '', isWhole: true };
  }
  const box = find(data, 'w:checkBox');
  if (!box) return undefined;
  const isChecked = find(box, 'w:checked') ? isOn(box, 'w:checked') : isOn(box, 'w:default');
  return { text: isChecked ? '☑' : '□', isWhole: true };
}

/** What an EQ field shows of texts set over one another: a number in a circle, or a text with its reading above. */
export function equationShown(code: string): Shown | undefined {
  const [, body] = /^\s*EQ\s+(.*?)\s*$/is.exec(code) ?? [];
  if (body === undefined) return undefined;
  const [, number] = /^\\o\s*\\?(?:a[cdlr])?\s*\(\s*[○〇◯]\s*[,，]\s*([0-9]+)\s*\)$/i.exec(body) ?? [];
  const circled = number === undefined ? undefined : circledNumeral(Number(number));
  if (circled !== undefined) return { text: circled, isWhole: true };
  const [, base] = /\\o\s*\\ad\s*\(\s*\\s\s*\\up\s*[0-9.]+\s*\(.*?\)\s*[,，](.*)\)$/is.exec(body) ?? [];
  return base === undefined ? { text: textsIn(body), isWhole: false } : { text: base, isWhole: false };
}

/** A formula's code without its commands. */
function textsIn(code: string): string {
  return code
    .replace(/\\[a-z*]+\s*[0-9.]*/gi, '')
    .replace(/[(),，\s]+/g, ' ')
    .trim();
}
