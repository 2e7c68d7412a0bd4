import type { IXmlableObject, TableRow } from 'docx';
import { docx } from './docx.ts';

/** The rows of a document's tables as XML, in their order. */
export type PrintedRows = string[];

const attribute = 'w:printed';

/**
 * A row printed at once, and what stands for it up to `withRows`: docx keeps all that it is made of, and two trees of
 * that, until the whole document is written, 700 MB of 10,000 rows.
 */
export function printRow(row: TableRow, rows: PrintedRows): TableRow {
  const written = row.prepForXml({ stack: [] } as unknown as Context);
  const at = rows.push(written ? printElement(written) : '') - 1;
  return Object.assign(new docx.TableRow({ children: [] }), {
    prepForXml: () => ({ 'w:tr': { _attr: { [attribute]: at } } }),
  });
}

type Context = Parameters<TableRow['prepForXml']>[0];

/** The XML of a document with its rows in their places. */
export function withRows(xml: string, rows: PrintedRows): string {
  return xml.replace(new RegExp(`<w:tr ${attribute}="(\\d+)"/>`, 'g'), (_, at) => rows[Number(at)] ?? '');
}

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

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

function escapeText(value: unknown): string {
  return String(value).replace(/[&"'<>\0-\x08\x0b\x0c\x0e-\x1f]/g, (character) => escapes[character] ?? '');
}
