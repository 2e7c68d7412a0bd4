import { SaxesParser } from 'saxes';

type Attributes = Readonly<Record<string, string>>;

/** What is told of a part's elements in their order. */
export type PartVisitor = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** Goes through a part. Throws where it is not well-formed XML. */
export function scanPart(xml: string, { open, text, close }: PartVisitor): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes }) => open(name, attributes));
  parser.on('text', (value) => text?.(value));
  parser.on('closetag', ({ name }) => close?.(name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}
