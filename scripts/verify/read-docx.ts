import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { type Content, withoutEmptyTexts } from './content.ts';
import { type DocxTable, openTable } from './docx-table.ts';

/** The bookmark round a list item in a cell. */
const itemName = /^_yigao_item_/;

const part = 'word/document.xml';

/** What a reader does not see: deleted text, where moved text came from, the fallback of a richer form. */
const unseen = /^(w:del|w:moveFrom|mc:Fallback|w:\w+Change)$/;

/** Elements of a run that stand for a character. */
const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

/** Reads the body of a Word file; a text is the reason why it cannot be read. */
export function readDocx(bytes: Uint8Array): Content | string {
  try {
    const xml = unzipSync(bytes, { filter: ({ name }) => name === part })[part];
    return xml ? readBody(strFromU8(xml)) : `no ${part}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Reads WordprocessingML with the prefix `w`. Throws where it is not well-formed XML. */
function readBody(xml: string): Content {
  const reader = createReader();
  let skipped = 0;
  let inText = false;
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes }) => {
    if (skipped > 0 || unseen.test(name)) skipped++;
    else {
      inText = name === 'w:t';
      reader.open(name, attributes);
    }
  });
  parser.on('text', (text) => {
    if (inText && skipped === 0) reader.text(text);
  });
  parser.on('closetag', ({ name }) => {
    if (skipped > 0) skipped--;
    else reader.close(name);
    inText = false;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return withoutEmptyTexts(reader.content);
}

/** Gathers paragraphs and tables; a table in a cell is text of that cell. */
function createReader() {
  const content: Content[number][] = [];
  /** A paragraph in a text box stands inside another. */
  const paragraphs: string[] = [];
  const tables: DocxTable[] = [];
  /** By bookmark id: where in its paragraph an item that is open begins. */
  const items = new Map<string, number>();
  const text = (value: string) => {
    const last = paragraphs.pop();
    if (last !== undefined) paragraphs.push(last + value);
  };
  const closeParagraph = () => {
    const value = paragraphs.pop() ?? '';
    if (tables[0]) tables[0].text(`${value}\n`);
    else content.push({ type: 'text', text: value });
  };
  const closeTable = () => {
    const table = tables.pop();
    if (table && tables.length === 0) content.push(table.grid());
  };
  const bookmark = (name: string, attributes: Record<string, string>) => {
    const id = attributes['w:id'] ?? '';
    const written = paragraphs.at(-1) ?? '';
    if (name === 'w:bookmarkStart') {
      if (itemName.test(attributes['w:name'] ?? '')) items.set(id, written.length);
    } else if (items.has(id)) {
      tables[0]?.item(written.slice(items.get(id)));
      items.delete(id);
    }
  };
  return {
    content,
    text,
    open(name: string, attributes: Record<string, string>) {
      if (name === 'w:p') paragraphs.push('');
      else if (name === 'w:tbl') tables.push(openTable());
      else if (name.startsWith('w:bookmark')) bookmark(name, attributes);
      else if (tables.length === 1 && paragraphs.length === 0) tables[0]?.open(name, attributes['w:val']);
      else text(characters[name] ?? '');
    },
    close(name: string) {
      if (name === 'w:p') closeParagraph();
      else if (name === 'w:tbl') closeTable();
      else if (tables.length === 1 && name === 'w:tc') tables[0]?.closeCell();
    },
  };
}
