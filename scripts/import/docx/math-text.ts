import { shiftedText } from '../raised.ts';
import { elementsOf, find, type XmlElement } from './parse-xml.ts';

/** A formula (ECMA-376, 22.1) in one line: fractions as `1/2`, raised digits as such, what is under a root in brackets. */
export function mathText(element: XmlElement): string {
  const part = (name: string) => {
    const found = find(element, name);
    return found ? childrenText(found) : '';
  };
  switch (element.name) {
    case 'm:t':
      return element.children.filter((child) => typeof child === 'string').join('');
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
    case 'm:d':
      return `(${childrenText(element)})`;
    default:
      return childrenText(element);
  }
}

function childrenText(element: XmlElement): string {
  return elementsOf(element).map(mathText).join('');
}

function raised(text: string, align: string, sign: string): string {
  if (text === '') return '';
  return shiftedText(text, align) ?? `${sign}${bracketed(text)}`;
}

/** One number or name needs no brackets. */
function bracketed(text: string): string {
  return /^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`;
}
