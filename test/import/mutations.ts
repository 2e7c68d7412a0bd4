import { strToU8, zipSync } from 'fflate';
import { wordFile } from './word-file.ts';

/** An element as written: its attributes are text. */
export type Node = { name: string; attributes: string; children: (Node | string)[] };
/** A change of a package: what is done, to the element of that number, with a value of that number. */
export type Mutation = { readonly kind: MutationKind; readonly at: number; readonly to: number };
/** The parts of a package by name; its body is a tree until it is written. */
export type Package = { readonly body: Node; readonly parts: Record<string, string> };

const odd = ['0', '-1', '1000000000', 'NaN', '', '99', '1.5', ' 2 ', '1e309', '99999999999999999999', '二'];
const oddTexts = [
  '\ufeff',
  '\u200b',
  '\u202e',
  '\ue000',
  '\u{1f600}',
  '\u0301',
  '&#xD;&#xA;',
  '\t',
  '---',
  '| # *',
];
const others = [
  ...oddTexts,
  '&lt;b&gt;',
  '[^1]: ',
  '\u2028',
  '&amp;#0;',
  '1.',
  '\\',
  '```',
  '\ufffd',
  '&#x85;',
];
const names = [
  'x:novelty',
  'w:novelty',
  'w:p',
  'w:r',
  'w:t',
  'w:tc',
  'w:tr',
  'w:tbl',
  'w:sdt',
  'w:sdtContent',
  'w:pPr',
];
const properties: Readonly<Record<string, (value: string) => string>> = {
  'w:p': (value) =>
    `<w:pPr><w:pStyle w:val="${value}"/><w:numPr><w:ilvl w:val="${value}"/><w:numId w:val="1"/></w:numPr></w:pPr>`,
  'w:tc': (value) => `<w:tcPr><w:gridSpan w:val="${value}"/><w:vMerge/></w:tcPr>`,
  'w:tr': (value) =>
    `<w:trPr><w:gridBefore w:val="${value}"/><w:gridAfter w:val="${value}"/><w:tblHeader/></w:trPr>`,
  'w:r': (value) => `<w:rPr><w:rStyle w:val="${value}"/><w:vertAlign w:val="${value}"/></w:rPr>`,
};

const mutations = {
  remove: ({ parent, index }) => parent.children.splice(index, 1),
  double: ({ parent, index, node }) => parent.children.splice(index, 0, copyOf(node)),
  move: ({ parent, index, node, root, value }) => {
    parent.children.splice(index, 1);
    const goal = spotAt(root, value)?.node ?? parent;
    goal.children.splice(value % (goal.children.length + 1), 0, node);
  },
  rename: ({ node, value }) => {
    node.name = pick(names, value);
  },
  unwrap: ({ parent, index, node }) => parent.children.splice(index, 1, ...node.children),
  deepen: ({ parent, index, node, value }) => {
    const depth = value % 2 === 0 ? 30 : 600;
    let inner = node;
    for (let n = 0; n < depth; n++)
      inner = { name: pick(names, value >> 2), attributes: '', children: [inner] };
    parent.children.splice(index, 1, inner);
  },
  attribute: ({ node, value }) => {
    node.attributes = node.attributes.replace(/(w:\w+=)"[^"]*"/, `$1"${pick(odd, value)}"`);
  },
  property: ({ node, value }) => {
    const made = properties[node.name]?.(pick(odd, value));
    if (made !== undefined) node.children.unshift(...parseTree(made).children);
  },
  text: ({ node, value }) => {
    const at = node.children.findIndex((child) => typeof child === 'string');
    const sign = pick(others, value);
    if (at >= 0)
      node.children[at] = value % 2 === 0 ? `${sign}${node.children[at]}` : `${node.children[at]}${sign}`;
  },
  part: ({ parts, value }) => {
    delete parts[pick(Object.keys(parts), value)];
  },
  partValues: ({ parts, value, at }) => {
    const name = pick(Object.keys(parts), at);
    let count = 0;
    parts[name] = (parts[name] ?? '').replace(/w:val="[^"]*"/g, (found) =>
      count++ % 3 === value % 3 ? `w:val="${pick(odd, value + count)}"` : found,
    );
  },
  relation: ({ parts, value }) => {
    const relations = parts[bodyRelations] ?? '';
    const found = relations.match(/<Relationship [^>]*>/g) ?? [];
    if (found.length === 0) return;
    const goals = ['styles.xml', 'nowhere.xml', '../../x.xml', 'document.xml', 'http://a b/', '', 'media/'];
    const one = pick(found, value);
    const changed = value % 3 === 0 ? '' : one.replace(/Target="[^"]*"/, `Target="${pick(goals, value)}"`);
    parts[bodyRelations] = relations.replace(one, changed);
  },
  truncate: ({ parts, value, at }) => {
    const name = pick(Object.keys(parts), at);
    parts[name] = (parts[name] ?? '').slice(0, value % 400);
  },
} satisfies Record<
  string,
  (spot: Spot & { root: Node; parts: Record<string, string>; value: number; at: number }) => unknown
>;

type MutationKind = keyof typeof mutations;
type Spot = { readonly parent: Node; readonly index: number; readonly node: Node };
/** The kinds of changes. */
export const mutationKinds = Object.keys(mutations) as MutationKind[];

const bodyRelations = 'word/_rels/document.xml.rels';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A well-formed package of a body and other parts, with styles, numbering and relations. */
export function packageWith(body: string, others: Readonly<Record<string, string>>): Package {
  const parts: Record<string, string> = { ...others };
  parts['word/styles.xml'] =
    '<w:styles NS><w:style w:styleId="1"><w:name w:val="Title"/><w:basedOn w:val="2"/></w:style><w:style w:styleId="2"><w:basedOn w:val="1"/></w:style></w:styles>';
  parts['word/numbering.xml'] =
    '<w:numbering NS><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="99"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1.%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="2"/></w:lvlOverride></w:num></w:numbering>';
  const named = Object.keys(parts).map((name, index) => {
    const kind = name.replace(/^word\/(?:\w+\/)?|\d*\.xml$/g, '');
    return `<Relationship Id="rId${index}" Type="${office}/${kind}" Target="${name.slice(5)}"/>`;
  });
  parts[bodyRelations] = `<Relationships>${named.join('')}</Relationships>`;
  parts['_rels/.rels'] =
    `<Relationships><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`;
  return { body: parseTree(body), parts };
}

/** Changes a package; what does not apply to it leaves it as it is. */
export function mutate({ body, parts }: Package, { kind, at, to }: Mutation): void {
  const spot = spotAt(body, at);
  if (spot && Object.keys(parts).length > 0) mutations[kind]({ ...spot, root: body, parts, value: to, at });
}

/** The bytes of a package; its body is cut where `cut` is less than 1. */
export function packed({ body, parts }: Package, cut = 1): Uint8Array {
  const written = body.children.map(print).join('');
  const file = wordFile(written, parts);
  if (cut >= 1) return file;
  return zipSync({ 'word/document.xml': strToU8(`<w:document>${written.slice(0, written.length * cut)}`) });
}

/** All that a reader of the tree sees, written by itself: nothing that is deleted, a fallback or a field's code. */
export function shownIn({ name, attributes, children }: Node): string {
  if (/^(?:w:del|w:moveFrom|mc:Fallback)$/.test(name)) return '';
  const controls = children.flatMap((child) => (typeof child === 'string' ? [] : [child]));
  if (
    name === 'w:sdt' &&
    controls.some((child) =>
      child.children.some((one) => typeof one !== 'string' && one.name === 'w:showingPlcHdr'),
    )
  )
    return '';
  const own = /^(?:[wma]:t|c:v)$/.test(name)
    ? children.filter((child) => typeof child === 'string').join('')
    : '';
  const drawn = name === 'v:textpath' ? attributes : '';
  const [form] = controls.filter((child) => child.name === 'mc:Choice');
  const seen = controls.filter(
    (child) => name !== 'mc:AlternateContent' || !/^mc:/.test(child.name) || child === form,
  );
  return `${own}${drawn}\n${seen.map(shownIn).join('')}`;
}

function spotAt(root: Node, at: number): Spot | undefined {
  const spots: Spot[] = [];
  const walk = (parent: Node) => {
    parent.children.forEach((node, index) => {
      if (typeof node === 'string') return;
      spots.push({ parent, index, node });
      walk(node);
    });
  };
  walk(root);
  return spots[at % Math.max(spots.length, 1)];
}

function parseTree(xml: string): Node {
  const root: Node = { name: '', attributes: '', children: [] };
  const open = [root];
  for (const [, close, name = '', attributes = '', empty, text] of xml.matchAll(
    /<(\/)?([\w:]+)((?:\s[^>]*?)?)(\/)?>|([^<]+)/g,
  )) {
    if (text !== undefined) open.at(-1)?.children.push(text);
    else if (close) open.pop();
    else {
      const node: Node = { name, attributes, children: [] };
      open.at(-1)?.children.push(node);
      if (!empty) open.push(node);
    }
  }
  return root;
}

function print(node: Node | string): string {
  if (typeof node === 'string') return node;
  const space = node.name.startsWith('x:') && !node.attributes.includes('xmlns:x') ? ' xmlns:x="urn:x"' : '';
  return `<${node.name}${node.attributes}${space}>${node.children.map(print).join('')}</${node.name}>`;
}

function copyOf(node: Node): Node {
  return structuredClone(node);
}

function pick<T>(values: readonly T[], at: number): T {
  const found = values[at % values.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}
