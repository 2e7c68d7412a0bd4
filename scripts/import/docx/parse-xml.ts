import { SaxesParser } from 'saxes';
import { codePointName } from '../../language/index.ts';
import { attributeName, elementName, type Prefixes, prefixesWithin } from './namespaces.ts';
import { isSymbolFont } from './symbol-fonts.ts';

/**
 * An element of a part, by its name with the prefix that its namespace has in Word's own files, whichever the file
 * uses; text in `children` is decoded.
 */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
};

/** Why a part cannot be parsed, and the elements that were open there, the outermost first. */
export type XmlFault = {
  readonly fault: XmlFaultKind;
  readonly open: readonly XmlElement[];
  /** Where in the part it was noticed, or where what is wrong begins: an offset. */
  readonly at: number;
  /** What stands there that may not: a reference as written, or the code point of a character. */
  readonly found?: string | undefined;
  /** The limit that it went over, where that is why. */
  readonly limit?: number | undefined;
};

/** `cut` is a part that ends too soon, `reference` what is no character, `elements` and `deep` are limits. */
export type XmlFaultKind = 'doctype' | 'elements' | 'deep' | 'reference' | 'cut' | 'xml';

/** Elements in each other. */
export const deepest = 400;
/** More than any table needs: each takes some hundred bytes. */
export const mostElements = 1_000_000;
/** The attributes that are read; the others, such as those of revisions, are most of a part. */
const read =
  /^(?:w:(?:val|id|name|author|date|anchor|type|ilvl|numId|abstractNumId|styleId|font|char|fldCharType|instr|ascii|hAnsi|vMerge|vMergeOrig)|r:(?:id|dm)|xml:space|Id|Type|Target|TargetMode|descr|name|string|val)$/;
const none: XmlElement['attributes'] = {};
/** Looks that no source knows, and the marks of spelling and pages: half of what a program writes. */
const unread =
  /^w:(?:sz|szCs|color|lang|shd|spacing|ind|kern|w|position|bCs|iCs|u|tcW|tcBorders|tcMar|vAlign|noWrap|trHeight|cantSplit|proofErr|lastRenderedPageBreak|keepNext|keepLines|widowControl|snapToGrid|adjustRightInd|autoSpaceDE|autoSpaceDN|tabs|pBdr|outlineLvl|contextualSpacing|overflowPunct|textAlignment|topLinePunct|kinsoku|wordWrap|hideMark|rsid\w*)$/;

const emptied = /^w:(?:r|p|tc|tr|tbl)Pr$/;

/** Parses a part. A document type, which could declare entities, is refused. */
export function parseXml(xml: string): XmlElement | XmlFault {
  const root: XmlElement = { name: '#document', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let count = 0;
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw new Error('doctype');
  });
  let skipped = 0;
  /** What the prefixes mean in each open element; nothing where all are Word's own. */
  const scopes: (Prefixes | undefined)[] = [undefined];
  parser.on('opentag', ({ name: written, attributes }) => {
    if (skipped > 0) {
      skipped++;
      return;
    }
    const prefixes = prefixesWithin(scopes.at(-1), attributes);
    const name = prefixes ? elementName(written, prefixes) : written;
    if (unread.test(name) || (name === 'w:rFonts' && !Object.values(attributes).some(isSymbolFont))) {
      skipped++;
      return;
    }
    if (++count > mostElements) throw new Error('elements');
    if (open.length > deepest) throw new Error('deep');
    const entries = Object.entries(attributes);
    const named = prefixes
      ? entries.map(([key, value]): [string, string] => [attributeName(key, written, prefixes), value])
      : entries;
    const kept = named.filter(([key]) => read.test(key));
    const element: XmlElement = {
      name,
      attributes: kept.length > 0 ? Object.fromEntries(kept) : none,
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
    scopes.push(prefixes);
  });
  const addText = (text: string) => {
    if (skipped > 0) return;
    // White space between elements is no text of the document's.
    if (open.at(-1)?.name.endsWith('t') || /\S/.test(text)) open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (skipped > 0) {
      skipped--;
      return;
    }
    const done = open.pop();
    scopes.pop();
    if (!done) return;
    // Properties of which nothing is read say nothing; of a large table they are a third of all elements.
    if (done.children.length === 0 && done.attributes === none && emptied.test(done.name))
      open.at(-1)?.children.pop();
    else if (done.name === 'mc:AlternateContent') {
      const parent = open.at(-1);
      parent?.children.pop();
      for (const one of alternative(done)) parent?.children.push(one);
    }
    // A copy has just the room it needs.
    else done.children = done.children.slice();
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const limits: Partial<Record<string, number>> = { elements: mostElements, deep: deepest };
    return { ...xmlFault(xml, message, parser.position), open, limit: limits[message] };
  }
  return elementsOf(root)[0] ?? { fault: 'cut', open, at: xml.length };
}

/** What a parser's message comes to; `position` is behind what it stopped at. */
export function xmlFault(
  xml: string,
  message: string,
  position: number,
): Pick<XmlFault, 'fault' | 'at' | 'found'> {
  if (message === 'doctype' || message === 'elements' || message === 'deep')
    return { fault: message, at: position };
  const reference = badReference(xml, message, position);
  if (reference) return { fault: 'reference', ...reference };
  if (message === 'disallowed character.') {
    const at = position - 1;
    return { fault: 'reference', at, found: codePointName(xml.charAt(at)) };
  }
  const isCut = /^unclosed tag|must contain a root element|^unexpected end/.test(message);
  return { fault: isCut ? 'cut' : 'xml', at: position };
}

/** An `&` that begins no reference, or one to what is no character of XML (XML 1.0, 2.2 and 4.1). */
function badReference(xml: string, message: string, position: number) {
  // One that nothing ends takes the rest of the part with it.
  const isOpen = /^unclosed tag/.test(message);
  if (!isOpen && !/entity/.test(message)) return undefined;
  const from = isOpen ? xml.lastIndexOf(';') : xml.lastIndexOf(';', position - 2);
  const at = xml.indexOf('&', from + 1);
  if (at < 0) return undefined;
  const [found = '&'] = /^&#?\w+;/.exec(xml.slice(at, position)) ?? [];
  return { at, found };
}

/**
 * Of the forms in which a program has written something (ISO 29500-3, 10.2.1) the first, the newest, and the fallback
 * only where there is none: so they may stand wherever a text, a row or a cell may.
 */
function alternative({ children }: XmlElement): (XmlElement | string)[] {
  const isForm = (child: XmlElement | string) =>
    typeof child !== 'string' && /^mc:(?:Choice|Fallback)$/.test(child.name);
  const forms = children.filter((child) => typeof child !== 'string' && child.name === 'mc:Choice');
  const [taken] = forms.length > 0 ? forms : children.filter(isForm);
  return children.flatMap((child) => {
    if (!isForm(child)) return [child];
    return child === taken && typeof child !== 'string' ? child.children : [];
  });
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The first element of a name at the end of a path. */
export function find(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (at, name) => at && elementsOf(at).find((child) => child.name === name),
    element,
  );
}

/** `w:val` of an element at the end of a path. */
export function val(element: XmlElement | undefined, ...path: string[]): string | undefined {
  return find(element, ...path)?.attributes['w:val'];
}

/** Whether a switch such as `w:b` is there and on. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const found = find(element, name);
  return found !== undefined && !/^(?:0|false|off|none)$/.test(found.attributes['w:val'] ?? '');
}

/** Every element below one, itself first, in the document's order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of elementsOf(element)) yield* descendants(child);
}
