import { SaxesParser } from 'saxes';
import { deepest, xmlFault } from '../docx/parse-xml.ts';

/** What is told of each element of a part in its order; names are without their prefixes, which any program may choose. */
export type Visitor = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
};

/** Why a part cannot be read to its end; `at` is an offset in it. */
export type ScanFault = ReturnType<typeof xmlFault>;

/**
 * Goes through a part once without keeping it: a sheet has a million elements. A document type, which could declare
 * entities, is refused, and so are elements too deep in each other.
 */
export function scanXml(xml: string, { open, text, close }: Visitor): ScanFault | undefined {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new Error('doctype');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > deepest) throw new Error('deep');
    open(localName(name), attributes);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => {
    depth--;
    close(localName(name));
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(xml).close();
    return undefined;
  } catch (error) {
    return xmlFault(xml, error instanceof Error ? error.message : String(error), parser.position);
  }
}

/** A switch of a part (`xsd:boolean`); `missing` is what it is where it is not written. */
export function isOn(value: string | undefined, missing = false): boolean {
  return value === undefined ? missing : value === '1' || value === 'true';
}

/** The id of the relation that an element points to: `r:id`, whatever the prefix. */
export function relationId(attributes: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
