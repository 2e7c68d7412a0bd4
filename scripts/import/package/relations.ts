import { elementsOf, parseXml, type XmlFault } from '../docx/parse-xml.ts';

/** What a part points to. */
export type Relation = {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict files: `styles`, `header`. */
  readonly kind: string;
  /** As written: an address, or a part relative to the one that points there. */
  readonly target: string;
  /** The name of the part in the package; undefined for what lies outside. */
  readonly part: string | undefined;
};

/** The name of the part that holds what a part points to; '' is the package itself. */
export function relationsPart(part: string): string {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(part) ?? [];
  return `${folder}_rels/${name}.rels`;
}

/** What `part` points to, by the text of its relations part, or why that cannot be read. */
export function readRelations(xml: string | undefined, part: string): readonly Relation[] | XmlFault {
  if (xml === undefined) return [];
  const root = parseXml(xml);
  if ('fault' in root) return root;
  return elementsOf(root).flatMap(({ name, attributes }): Relation[] => {
    if (name !== 'Relationship') return [];
    const { Id: id = '', Target: target = '', Type: type = '', TargetMode: mode } = attributes;
    const to = mode === 'External' ? undefined : partAt(target, part);
    return [{ id, kind: type.slice(type.lastIndexOf('/') + 1), target, part: to }];
  });
}

/** A target as seen from a part; one that begins with a slash counts from the package's root. */
function partAt(target: string, from: string): string | undefined {
  try {
    return decodeURIComponent(new URL(target, `file:///${from}`).pathname.slice(1));
  } catch {
    return undefined;
  }
}
