import { contentHash, type Document } from '../../document/index.ts';

/** What a PDF says about itself, in its Info dictionary and again in its XMP metadata. */
export type Properties = {
  readonly title: string;
  readonly creator: string;
  /** What wrote the file: pdfkit, through pdfmake, and `packObjects` over both. */
  readonly producer: string;
  readonly keywords: string;
  readonly date: Date;
};

/** An undated document is as old as a ZIP file can say. */
const undated = '1980-01-01';

export function propertiesOf(document: Document, version: string): Properties {
  return {
    title: cleaned(document.title),
    creator: `yigao ${version}`,
    producer: `yigao ${version} (pdfmake, pdfkit)`,
    keywords: `sha256:${contentHash(document)}`,
    date: new Date(`${document.date ?? undated}T00:00:00Z`),
  };
}

/** Without what no XML can hold: controls become spaces, anything else that is no character U+FFFD. */
function cleaned(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}

/** The properties as XMP (ISO 16684-1), in the form PDF/A asks for (ISO 19005-2, 6.6.2.3). */
export function printXmp({ title, creator, producer, keywords, date }: Properties): string {
  const time = `${date.toISOString().slice(0, 19)}Z`;
  const xml = [
    '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    `<xmp:CreateDate>${time}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${time}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool>`,
    '</rdf:Description>',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
    '</rdf:Description>',
    '<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    `<pdf:Producer>${escaped(producer)}</pdf:Producer>`,
    `<pdf:Keywords>${escaped(keywords)}</pdf:Keywords>`,
    '</rdf:Description>',
  ];
  return xml.join('\n');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]/gu, (mark) => entities[mark] ?? mark);
}
