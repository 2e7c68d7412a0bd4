import { shiftedText } from '../raised.ts';
import { elementsOf, find, type XmlElement } from './parse-xml.ts';

/** The text that an element itself shows, empty for most. */
type OwnText = (element: XmlElement) => string;

/**
 * A formula (ECMA-376, 22.1) in one line: fractions as `1/2`, raised digits as such, what is under a root in brackets;
 * signs and WordArt within it, too.
 */
export function mathText(element: XmlElement, ownText: OwnText): string {
  const used = new Set<XmlElement>();
  const part = (name: string) => {
    const found = find(element, name);
    if (!found) return '';
    used.add(found);
    return childrenText(found, ownText);
  };
  if (element.name === 'm:d') return `(${childrenText(element, ownText)})`;
  const text = composed(element, part);
  if (text === undefined) return ownText(element) + childrenText(element, ownText);
  // What stands where the form has no place for it is shown, too.
  const others = elementsOf(element).filter((child) => !used.has(child));
  return text + others.map((other) => mathText(other, ownText)).join('');
}

/** A form of several parts; undefined for what is shown as it stands. */
function composed(element: XmlElement, part: (name: string) => string): string | undefined {
  switch (element.name) {
    case 'm:f':
      return `${bracketed(part('m:num'))}/${bracketed(part('m:den'))}`;
    case 'm:sSup':
      return part('m:e') + raised(part('m:sup'), 'superscript', '^');
    case 'm:sSub':
      return part('m:e') + raised(part('m:sub'), 'subscript', '_');
    case 'm:sSubSup':
      return (
        part('m:e') + raised(part('m:sub'), 'subscript', '_') + raised(part('m:sup'), 'superscript', '^')
      );
    case 'm:rad':
      return `${raised(part('m:deg'), 'superscript', '')}√${bracketed(part('m:e'))}`;
    default:
      return undefined;
  }
}

function childrenText(element: XmlElement, ownText: OwnText): string {
  return elementsOf(element)
    .map((child) => mathText(child, ownText))
    .join('');
}

function raised(text: string, align: string, sign: string): string {
  if (text === '') return '';
  return shiftedText(text, align) ?? `${sign}${bracketed(text)}`;
}

/** One number or name needs no brackets. */
function bracketed(text: string): string {
  return /^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`;
}
