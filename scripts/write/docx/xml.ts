import type { IXmlableObject, XmlComponent } from 'docx';

/** Characters as they stand in XML, in an element or in quotes; controls, which XML cannot hold, are left out. */
export function escapeText(value: unknown): string {
  return String(value).replace(/[&"'<>\0-\x08\x0b\x0c\x0e-\x1f]/g, (character) => escapes[character] ?? '');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

/** An element of what stands in it, without an end tag where that is nothing. */
export function element(name: string, content: string): string {
  return content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`;
}

/** The same, and nothing at all of nothing: properties are there only where one is set. */
export function properties(name: string, content: string): string {
  return content === '' ? '' : element(name, content);
}

/** The XML of a component of docx that asks for nothing of its document. */
export function printComponent(component: XmlComponent): string {
  const written = component.prepForXml({ stack: [] } as unknown as Context);
  return written ? printElement(written) : '';
}

type Context = Parameters<XmlComponent['prepForXml']>[0];

/** An element as docx prints it: its name is its one key; attributes stand under `_attr` in it, or in one of its items. */
function printElement(element: IXmlableObject): string {
  const [[name, value] = ['', undefined]] = Object.entries(element);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const attributes = items.flatMap((item) => (hasAttributes(item) ? Object.entries(item._attr) : []));
  const tag = `${name}${attributes.map(([key, of]) => ` ${key}="${escapeText(of)}"`).join('')}`;
  const isEmpty = !Array.isArray(value) && typeof value === 'object';
  return isEmpty ? `<${tag}/>` : `<${tag}>${items.map(printItem).join('')}</${name}>`;
}

function printItem(item: unknown): string {
  if (typeof item !== 'object' || item === null) return escapeText(item);
  return hasAttributes(item) ? '' : printElement(item as IXmlableObject);
}

function hasAttributes(item: unknown): item is { readonly _attr: object } {
  return typeof item === 'object' && item !== null && '_attr' in item;
}
