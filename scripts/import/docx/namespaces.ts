/** The prefix that the readers know a namespace by; each has two names, of ISO 29500 transitional and strict. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r:'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp:'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.microsoft.com/office/2006/xmlPackage', 'pkg:'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
]);
const known = new Set([...prefixes.values()].filter((prefix) => prefix !== ''));

/** What prefixes, colon included, become where one does not stand for what the readers know it by. */
export type Prefixes = ReadonlyMap<string, string>;

/** The prefixes within an element that declares `attributes`; those outside it where it declares none. */
export function prefixesWithin(
  outer: Prefixes | undefined,
  attributes: Readonly<Record<string, string>>,
): Prefixes | undefined {
  let inner: Map<string, string> | undefined;
  for (const key in attributes) {
    if (!key.startsWith('xmlns')) continue;
    const written = key === 'xmlns' ? '' : key[5] === ':' ? `${key.slice(6)}:` : undefined;
    if (written === undefined) continue;
    const uri = attributes[key] ?? '';
    // A prefix of ours that stands for something else must not be taken for ours.
    const meant = prefixes.get(uri) ?? (known.has(written) ? `other-${written}` : written);
    if ((inner ?? outer)?.get(written) === meant || (meant === written && !(inner ?? outer)?.has(written)))
      continue;
    inner ??= new Map(outer);
    if (meant === written) inner.delete(written);
    else inner.set(written, meant);
  }
  if (!inner) return outer;
  return inner.size > 0 ? inner : undefined;
}

/** An element's name with the prefix that the readers know. */
export function elementName(name: string, within: Prefixes): string {
  const at = name.indexOf(':') + 1;
  const meant = within.get(name.slice(0, at));
  return meant === undefined ? name : meant + name.slice(at);
}

/**
 * An attribute's name with the prefix that the readers know. One without a prefix is of no namespace, but in an
 * element that has none either and is Word's by the default namespace, some programs mean Word's.
 */
export function attributeName(name: string, element: string, within: Prefixes): string {
  const at = name.indexOf(':') + 1;
  if (at === 0 && (element.includes(':') || within.get('') !== 'w:')) return name;
  const meant = within.get(name.slice(0, at));
  return meant === undefined ? name : meant + name.slice(at);
}
