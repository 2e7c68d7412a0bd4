import type { Style } from '../../style/index.ts';
import type { Line } from '../sheet.ts';
import { elementsOf, find, isOn, val, type XmlElement } from './parse-xml.ts';

/** What a Word file's styles say of a text. */
export type WordStyles = {
  /** A paragraph style's role: our own style names, those it is based on, and the titles of other programs. */
  readonly roleOf: (id: string | undefined) => Line['role'];
  readonly numberingOf: (id: string | undefined) => XmlElement | undefined;
  readonly isCentred: (id: string | undefined) => boolean;
  /** Whether a character style is bold, or italic. */
  readonly isBold: (id: string | undefined) => boolean;
  readonly isItalic: (id: string | undefined) => boolean;
  /** Whether a style hides its text, or strikes it out. */
  readonly isHidden: (id: string | undefined) => boolean;
  readonly isStruck: (id: string | undefined) => boolean;
};

/** Word bases no style on more than a dozen others; a file that is made by hand may go on for thousands. */
const longestChain = 50;

/** Reads word/styles.xml by style id; the names are what survives another program, the ids are not. */
export function readStyles(styles: XmlElement | undefined, roles: Style['roles']): WordStyles {
  const byName = new Map(
    Object.entries(roles).map(([role, { wordStyle }]) => [wordStyle, role as keyof Style['roles']]),
  );
  byName.set('Title', 'title').set('标题', 'title').set('heading 1', 'heading1').set('Heading 1', 'heading1');
  const byId = new Map<string, XmlElement>();
  for (const style of styles ? elementsOf(styles) : [])
    if (style.name === 'w:style') byId.set(style.attributes['w:styleId'] ?? '', style);
  /** The style and those it is based on, so many at the most; a circle ends it. */
  const chain = (id: string | undefined): XmlElement[] => {
    const found: XmlElement[] = [];
    for (
      let style = byId.get(id ?? '');
      style && found.length < longestChain && !found.includes(style);
      style = byId.get(val(style, 'w:basedOn') ?? '')
    )
      found.push(style);
    return found;
  };
  return {
    roleOf: (id) =>
      chain(id)
        .map((style) => byName.get(val(style, 'w:name') ?? ''))
        .find((role) => role !== undefined),
    numberingOf: (id) =>
      chain(id)
        .map((style) => find(style, 'w:pPr', 'w:numPr'))
        .find((one) => one !== undefined),
    isCentred: (id) => chain(id).some((style) => val(style, 'w:pPr', 'w:jc') === 'center'),
    isBold: (id) => chain(id).some((style) => isOn(find(style, 'w:rPr'), 'w:b')),
    isItalic: (id) => chain(id).some((style) => isOn(find(style, 'w:rPr'), 'w:i')),
    isHidden: (id) => chain(id).some((style) => isOn(find(style, 'w:rPr'), 'w:vanish')),
    isStruck: (id) =>
      chain(id).some((style) => ['w:strike', 'w:dstrike'].some((name) => isOn(find(style, 'w:rPr'), name))),
  };
}
