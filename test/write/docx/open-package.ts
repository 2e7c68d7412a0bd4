import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
};

/** The parts of a Word file as text, by path, in the file's order. */
export function openPackage(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** A part's root element; throws where it is not well-formed. */
export function parsePart(parts: ReadonlyMap<string, string>, path: string): Element {
  const parser = new SaxesParser({ xmlns: false });
  const root: Element = { name: path, attributes: {}, children: [] };
  const stack = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => stack.at(-1)?.children.push(text));
  parser.on('closetag', () => stack.pop());
  parser.write(parts.get(path) ?? '').close();
  return root;
}

/** Every element of a name below another, in document order. */
export function all(element: Element, name: string): Element[] {
  return descendants(element).filter((each) => each.name === name);
}

export function descendants(element: Element): Element[] {
  return elements(element).flatMap((child) => [child, ...descendants(child)]);
}

export function elements(element: Element): Element[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** An attribute of the first element of a name below another, `w:val` unless another is asked for. */
export function value(element: Element, name: string, attribute = 'w:val'): string | undefined {
  return all(element, name)[0]?.attributes[attribute];
}

/** Elements of a run that stand for a character. */
const characters: Readonly<Record<string, string>> = {
  'w:br': '\n',
  'w:tab': '\t',
  'w:softHyphen': '\u00ad',
  'w:noBreakHyphen': '\u2011',
};

/** The text of its `w:t`, with line breaks, tabs and hyphens as characters. */
export function textOf(element: Element): string {
  return descendants(element)
    .map(({ name, children }) => (name === 'w:t' ? children.join('') : (characters[name] ?? '')))
    .join('');
}
