import type { Role } from '../document/index.ts';
import { textEms } from '../language/index.ts';
import { type Field, type FieldInline, type NumberForm, printNumber } from '../model/index.ts';
import type { Value } from './mark.ts';
import { plainText } from './milestones.ts';
import type { TextTable, Unit } from './text-table.ts';

/** A field as a template's helpers write it: its texts are entered once, its HTML holds their marks. */
export type FieldView = {
  readonly blocks: readonly FieldBlockView[];
  readonly chinese: boolean;
  /** Ids of its texts: from the first to before the end. */
  readonly first: number;
  readonly end: number;
};

/** A list's items, or a paragraph as a single item of no list. */
type FieldBlockView = { readonly list: 'ol' | 'ul' | undefined; readonly items: readonly ItemView[] };

type ItemView = {
  /** Printed directly before the text; empty where there is none. */
  readonly number: string;
  /** Inline HTML without line ends. */
  readonly html: string;
  /** As read, to tell how it ends. */
  readonly text: string;
};

/** How a field is set: the language and the form of its items' numbers. */
export type FieldSetting = { readonly chinese: boolean; readonly numbers: NumberForm };

/**
 * A field that is not there. Inside an `if`, Handlebars takes null for an object that is there: nothing a
 * template can step into is null.
 */
export const noField: FieldView = { blocks: [], chinese: false, first: 0, end: 0 };

/** Enters a field's texts and prepares its HTML. */
export function viewField(
  field: Field | undefined,
  unit: Unit | undefined,
  table: TextTable,
  { chinese, numbers }: FieldSetting,
): FieldView {
  if (!field) return noField;
  const first = table.texts.length;
  const item = ({ children }: { readonly children: readonly FieldInline[] }, number: string): ItemView => ({
    number,
    html: inlineHtml(children, unit, table),
    text: plainText(children),
  });
  const blocks = field.blocks.map((block): FieldBlockView => {
    if (block.type === 'paragraph') return { list: undefined, items: [item(block, '')] };
    const { ordered, items } = block;
    return {
      list: ordered ? 'ol' : 'ul',
      items: items.map((entry, index) => item(entry, ordered ? printNumber(numbers, index + 1) : '')),
    };
  });
  return { blocks, chinese, first, end: table.texts.length };
}

/** The cell of a name with its number directly before it, or of a number alone. */
export function viewName(number: string, name: Value | undefined, chinese: boolean): FieldView {
  const item = { number, html: String(name ?? ''), text: name?.raw ?? '' };
  const first = name?.id ?? 0;
  return { blocks: [{ list: undefined, items: [item] }], chinese, first, end: name ? first + 1 : 0 };
}

function inlineHtml(nodes: readonly FieldInline[], unit: Unit | undefined, table: TextTable): string {
  return nodes.map((node) => inlineNode(node, unit, table)).join('');
}

function inlineNode(node: FieldInline, unit: Unit | undefined, table: TextTable): string {
  if (node.type === 'text') return node.value && String(table.enter(node.value, node.place, unit));
  if (node.type === 'break') return '<br>';
  const children = inlineHtml(node.children, unit, table);
  if (node.type === 'link') return `<a href="${table.enter(node.url, node.place)}">${children}</a>`;
  return node.type === 'strong' ? `<strong>${children}</strong>` : `<em>${children}</em>`;
}

/** A field as in a table's cell: one line of HTML, a `<p>` for each line of the cell, items marked. */
export function cellHtml(field: FieldView): string {
  return linesOf(field)
    .map((line) => `<p>${line}</p>`)
    .join('');
}

/** A field as in running text: one line of HTML, a list as a list; its blocks have the role's class if given. */
export function proseHtml({ blocks }: FieldView, role: Role | undefined): string {
  const style = role ? ` class="${role}"` : '';
  return blocks
    .map(({ list, items }) => {
      if (!list) return items.map(({ html }) => `<p${style}>${html}</p>`).join('');
      const attribute = (number: string) => (list === 'ol' ? ` data-number="${number}"` : '');
      const rows = items.map(({ number, html }) => `<li${attribute(number)}>${html}</li>`);
      return `<${list}${style}>${rows.join('')}</${list}>`;
    })
    .join('');
}

/** A field as plain text on one line, without strong, emphasis, links and breaks. */
export function fieldText(field: FieldView): string {
  const space = field.chinese ? '' : ' ';
  return linesOf(field)
    .join(space)
    .replace(/<br>/g, space)
    .replace(/<[^>]*>/g, '');
}

/** A longer text, in ems, has a heading of its own. */
const longestBrief = 24;

/** Whether a field is one short value without any form, such as 江苏省 or 2026年12月底: it stands beside its name. */
export function isBrief({ blocks }: FieldView): boolean {
  const [block, ...others] = blocks;
  const [item] = block?.items ?? [];
  if (!block || !item || others.length > 0 || block.list) return false;
  return !/<\w/u.test(item.html) && !/[。！？!?；;]/u.test(item.text) && textEms(item.text) <= longestBrief;
}

/** How many items a field's lists have. */
export function countItems({ blocks }: FieldView): number {
  return blocks.reduce((count, { list, items }) => count + (list ? items.length : 0), 0);
}

/** The lines of a cell: items one per line as soon as one ends a sentence, else run on. */
function linesOf({ blocks, chinese }: FieldView): string[] {
  const end = chinese ? /[。！？]\s*$/ : /[.!?]\s*$/;
  return blocks.flatMap(({ list, items }) =>
    items.some(({ text }) => end.test(text))
      ? items.map((item) => itemHtml(item, list))
      : [runOn(items, list, chinese)],
  );
}

/** A paragraph, or a list's item in a span, so that it is told apart from text that begins with a number. */
function itemHtml({ number, html }: ItemView, list: FieldBlockView['list']): string {
  if (!list) return number + html;
  const attribute = number === '' ? '' : ` data-number="${number}"`;
  return `<span class="item"${attribute}>${number}${html}</span>`;
}

/** Items joined by semicolons, where an item does not bring its own. */
function runOn(items: readonly ItemView[], list: FieldBlockView['list'], chinese: boolean): string {
  return items
    .map((item, index) => {
      const html = itemHtml(item, list);
      if (index === items.length - 1) return html;
      const own = item.text.trimEnd().at(-1);
      const join = own === '；' ? '' : own === ';' ? (chinese ? '' : ' ') : chinese ? '；' : '; ';
      return html + join;
    })
    .join('');
}
