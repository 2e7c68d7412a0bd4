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
 * entities, is refused, and so are elements too deep in each other. What a part says once more for programs that
 * understand less (`mc:Fallback`; ECMA-376-3, 7.6) is passed over.
 */
export function scanXml(xml: string, { open, text, close }: Visitor): ScanFault | undefined {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = 0;
  /** How deep the alternative begins that is passed over. */
  let passed = Number.POSITIVE_INFINITY;
  const told = (part: string) => {
    if (depth < passed) text(part);
  };
  parser.on('doctype', () => {
    throw new Error('doctype');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > deepest) throw new Error('deep');
    const local = localName(name);
    if (depth < passed && local === 'Fallback') passed = depth;
    if (depth < passed) open(local, attributes);
  });
  parser.on('text', told);
  parser.on('cdata', told);
  parser.on('closetag', ({ name }) => {
    if (depth < passed) close(localName(name));
    else if (depth === passed) passed = Number.POSITIVE_INFINITY;
    depth--;
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
