import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { type Content, withoutEmptyTexts } from './content.ts';
import { type DocxTable, openTable } from './docx-table.ts';
import { type Gone, goneBy, type Settling } from './revision.ts';

/** The bookmark round a list item in a cell. */
const itemName = /^_yigao_item_/;

const part = 'word/document.xml';

/** What a reader does not see: the fallback of a richer form, how a thing looked before. */
const unseen = /^(mc:Fallback|w:\w+Change)$/;

/** Elements of a run that stand for a character. */
const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

/** Reads the body of a Word file, its tracked changes settled; a text is the reason why it cannot be read. */
export function readDocx(bytes: Uint8Array, settling: Settling): Content | string {
  try {
    const xml = unzipSync(bytes, { filter: ({ name }) => name === part })[part];
    return xml ? readBody(strFromU8(xml), settling) : `no ${part}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Reads WordprocessingML with the prefix `w`. Throws where it is not well-formed XML. */
function readBody(xml: string, settling: Settling): Content {
  const reader = createReader();
  /** The names of the elements that are open, and how many of them are outside what is passed over. */
  const path: string[] = [];
  let seen = Number.POSITIVE_INFINITY;
  let inText = false;
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    if (path.length > seen) return;
    const gone = unseen.test(name) ? 'content' : goneBy(path, settling);
    if (gone === 'content') seen = path.length - 1;
    if (gone === 'row' || gone === 'cell') seen = path.length - 3;
    if (gone) reader.drop(gone);
    else reader.open(name, attributes);
    inText = name === (path.includes('w:del') ? 'w:delText' : 'w:t');
  });
  parser.on('text', (text) => {
    if (inText && path.length <= seen) reader.text(text);
  });
  parser.on('closetag', ({ name }) => {
    if (path.length <= seen) reader.close(name);
    path.pop();
    if (path.length <= seen) seen = Number.POSITIVE_INFINITY;
    inText = false;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return withoutEmptyTexts(reader.content());
}

/** A paragraph that is being read; it goes on in the next one where its end is gone. */
type OpenParagraph = { text: string; endIsGone: boolean };

/** Gathers paragraphs and tables; a table in a cell is text of that cell. */
function createReader() {
  const content: Content[number][] = [];
  /** A paragraph in a text box stands inside another. */
  const paragraphs: OpenParagraph[] = [];
  const tables: DocxTable[] = [];
  /** By bookmark id: where in its paragraph an item that is open begins. */
  const items = new Map<string, number>();
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
  const openInner = () => {
    addCarried();
    tables.push(openTable());
  };
  const closeTable = () => {
    const grid = tables.pop()?.grid();
    if (grid && grid.rows > 0 && tables.length === 0) content.push(grid);
  };
  const bookmark = (name: string, attributes: Record<string, string>) => {
    const id = attributes['w:id'] ?? '';
    const written = paragraphs.at(-1)?.text ?? '';
    if (name === 'w:bookmarkStart') {
      if (itemName.test(attributes['w:name'] ?? '')) items.set(id, written.length);
    } else if (items.has(id)) {
      const item = written.slice(items.get(id));
      // Nothing is left of one whose text is gone.
      if (item !== '') tables[0]?.item(item);
      items.delete(id);
    }
  };
  return {
    content: () => {
      addCarried();
      return content;
    },
    text,
    open(name: string, attributes: Record<string, string>) {
      if (name === 'w:p') openParagraph();
      else if (name === 'w:tbl') openInner();
      else if (name.startsWith('w:bookmark')) bookmark(name, attributes);
      else if (tables.length === 1 && paragraphs.length === 0) tables[0]?.open(name, attributes['w:val']);
      else text(characters[name] ?? '');
    },
    drop(gone: Gone) {
      const last = paragraphs.at(-1);
      if (gone === 'paragraphEnd' && last) last.endIsGone = true;
      if (tables.length === 1 && (gone === 'row' || gone === 'cell')) tables[0]?.drop(gone);
    },
    close(name: string) {
      if (name === 'w:p') closeParagraph();
      else if (name === 'w:tbl') closeTable();
      else if (name === 'w:tc') {
        addCarried();
        if (tables.length === 1) tables[0]?.closeCell();
      }
    },
  };
}
