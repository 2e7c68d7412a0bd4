/** What may stand in an element: elements of these names, and text or not. */
type Content = { readonly elements: readonly string[]; readonly text: boolean };

const inlines = ['strong', 'em', 'a', 'br'];
const inline: Content = { elements: inlines, text: true };
/** Items stand in a cell's paragraphs. */
const lines: Content = { elements: [...inlines, 'span'], text: true };
const blocks = ['p', 'h1', 'h2', 'h3', 'h4', 'ol', 'ul', 'table'];

/** The elements a document has room for, and what each may hold. `#block` and `#inline` are a piece's top. */
const contents = new Map<string, Content>(
  Object.entries({
    '#block': { elements: blocks, text: false },
    '#inline': inline,
    p: lines,
    h1: inline,
    h2: inline,
    h3: inline,
    h4: inline,
    ol: { elements: ['li'], text: false },
    ul: { elements: ['li'], text: false },
    li: inline,
    table: { elements: ['thead', 'tbody', 'tr'], text: false },
    thead: { elements: ['tr'], text: false },
    tbody: { elements: ['tr'], text: false },
    tr: { elements: ['th', 'td'], text: false },
    th: { elements: [...inlines, 'span', 'p', 'ol', 'ul'], text: true },
    td: { elements: [...inlines, 'span', 'p', 'ol', 'ul'], text: true },
    span: inline,
    strong: inline,
    em: inline,
    a: { elements: ['strong', 'em', 'br'], text: true },
  }),
);

const attributes = new Map<string, readonly string[]>(
  Object.entries({
    table: ['class'],
    p: ['class'],
    h1: ['class'],
    h2: ['class'],
    h3: ['class'],
    h4: ['class'],
    ol: ['class', 'start'],
    ul: ['class'],
    li: ['data-number'],
    th: ['class', 'rowspan', 'colspan'],
    td: ['class', 'rowspan', 'colspan'],
    a: ['href'],
    span: ['class', 'data-number'],
  }),
);

/** Whether the document has room for elements of this name at all. */
export function isKnownElement(name: string): boolean {
  return name === 'br' || (contents.has(name) && !name.startsWith('#'));
}

/** Whether an element may stand directly in another. */
export function mayHold(parent: string, name: string): boolean {
  return contents.get(parent)?.elements.includes(name) ?? false;
}

/** Whether text may stand directly in an element. */
export function mayHoldText(parent: string): boolean {
  return contents.get(parent)?.text ?? false;
}

/** The attributes an element may have. */
export function attributesOf(name: string): readonly string[] {
  return attributes.get(name) ?? [];
}

/** Elements that HTML never closes; all but `br` are none the document has room for. */
const voidElements = new Set([
  'br',
  'hr',
  'img',
  'input',
  'col',
  'wbr',
  'meta',
  'link',
  'area',
  'base',
  'embed',
]);

/** Whether an element has no content and no end tag. */
export function isVoid(name: string): boolean {
  return voidElements.has(name);
}
