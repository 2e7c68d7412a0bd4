import { contentHash, type Document } from '../../document/index.ts';
import { escapeXml } from './escape-xml.ts';

/** docProps/core.xml. Its times are the source's date, for a build has none of its own; without one, 1980-01-01. */
export function coreProperties({ title, lang, date }: Document): string {
  const time = `${date ?? '1980-01-01'}T00:00:00Z`;
  const timestamp = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(time)}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:language>${escapeXml(lang)}</dc:language>`,
    timestamp('created'),
    timestamp('modified'),
    '</cp:coreProperties>',
  ].join('');
}

/** docProps/custom.xml: what a file is known by when it comes back. */
export function customProperties(document: Document, version: string): string {
  const values: readonly (readonly [name: string, value: string])[] = [
    ['yigao.version', version],
    ['yigao.content', `sha256:${contentHash(document)}`],
    // What it does not hold has not been deleted by anybody.
    ...(document.extract ? [['yigao.extract', 'true'] as const] : []),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<Properties',
    ' xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"',
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">',
    ...values.map(([name, value], index) => customProperty(name, value, index + firstId)),
    '</Properties>',
  ].join('');
}

/** The least id that a custom property may have, and the format they all have ([MS-OLEPS], 2.21). */
const firstId = 2;
const customFormat = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

function customProperty(name: string, value: string, id: number): string {
  const attributes = `fmtid="${customFormat}" pid="${id}" name="${name}"`;
  return `<property ${attributes}><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`;
}
