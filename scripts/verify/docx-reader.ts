import type { Content } from './content.ts';
import { type DocxTable, openTable } from './docx-table.ts';
import type { Gone } from './revision.ts';

/** The bookmark round a list item in a cell, and round the rest of one that the page before cut off. */
const itemName = /^_yigao_item_/;
const itemRest = /^_yigao_item_\d+_rest$/;

/** Elements of a run that stand for a character. */
const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

/** A paragraph that is being read; it goes on in the next one where its end is gone. */
type OpenParagraph = { text: string; endIsGone: boolean };

/**
 * Gathers the paragraphs and tables of a body from its elements as they open and close, those left out that are gone
 * with tracked changes; a table in a cell is text of that cell.
 */
export function createReader() {
  const content: Content[number][] = [];
  /** A paragraph in a text box stands inside another. */
  const paragraphs: OpenParagraph[] = [];
  const tables: DocxTable[] = [];
  /** By bookmark id: where in its paragraph an item that is open begins. */
  const items = new Map<string, { readonly from: number; readonly isRest: boolean }>();
  /** Text of paragraphs whose end is gone. */
  let carried = '';
  const text = (value: string) => {
    const last = paragraphs.at(-1);
    if (last) last.text += value;
  };
  const add = (value: string) => {
    if (tables[0]) tables[0].text(`${value}\n`);
    else content.push({ type: 'text', text: value });
  };
  /** Where no paragraph follows, the text stands alone. */
  const addCarried = () => {
    if (carried !== '') add(carried);
    carried = '';
  };
  const openParagraph = () => {
    paragraphs.push({ text: carried, endIsGone: false });
    carried = '';
  };
  const closeParagraph = () => {
    const closed = paragraphs.pop();
    if (closed?.endIsGone) carried = closed.text;
    else add(closed?.text ?? '');
  };
  const beginTable = () => {
    addCarried();
    tables.push(openTable());
  };
  const endTable = () => {
    const grid = tables.pop()?.grid();
    if (grid && grid.rows > 0 && tables.length === 0) content.push(grid);
  };
  const bookmark = (name: string, attributes: Record<string, string>) => {
    const id = attributes['w:id'] ?? '';
    const written = paragraphs.at(-1)?.text ?? '';
    if (name === 'w:bookmarkStart') {
      const own = attributes['w:name'] ?? '';
      if (itemName.test(own)) items.set(id, { from: written.length, isRest: itemRest.test(own) });
      if (tables.length === 1) tables[0]?.goesOn(own);
      return;
    }
    const open = items.get(id);
    const item = open && written.slice(open.from);
    // Nothing is left of one whose text is gone.
    if (item) tables[0]?.item(item, open.isRest);
    items.delete(id);
  };
  return {
    content: () => {
      addCarried();
      return content;
    },
    text,
    open(name: string, attributes: Record<string, string>) {
      if (name === 'w:p') openParagraph();
      else if (name === 'w:tbl') beginTable();
      else if (name.startsWith('w:bookmark')) bookmark(name, attributes);
      else if (tables.length === 1 && paragraphs.length === 0) tables[0]?.open(name, attributes['w:val']);
      else text(characters[name] ?? '');
    },
    /** What the element being read, or one it is about, has lost. */
    drop(gone: Gone) {
      const last = paragraphs.at(-1);
      if (gone === 'paragraphEnd' && last) last.endIsGone = true;
      if (tables.length === 1 && (gone === 'row' || gone === 'cell')) tables[0]?.drop(gone);
    },
    close(name: string) {
      if (name === 'w:p') closeParagraph();
      else if (name === 'w:tbl') endTable();
      else if (name === 'w:tc') {
        addCarried();
        if (tables.length === 1) tables[0]?.closeCell();
      }
    },
  };
}
