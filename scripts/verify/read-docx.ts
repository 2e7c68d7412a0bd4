import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { type Content, withoutEmptyTexts } from './content.ts';
import { createReader } from './docx-reader.ts';
import { goneBy, type Settling } from './revision.ts';

const part = 'word/document.xml';

/** Text, and text in what is deleted. */
const isText = /^w:(?:t|delText)$/;

/** What a reader does not see: the fallback of a richer form, how a thing looked before. */
const unseen = /^(mc:Fallback|w:\w+Change)$/;

/** Reads the body of a Word file, its tracked changes settled; a text is the reason why it cannot be read. */
export function readDocx(bytes: Uint8Array, settling: Settling): Content | string {
  try {
    const xml = unzipSync(bytes, { filter: ({ name }) => name === part })[part];
    return xml ? readBody(textOf(xml), settling) : `no ${part}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** So many bytes are made text at once: the whole of a large part is some 100 MB of it. */
const stretch = 1 << 18;

/** The text of UTF-8, piece by piece. */
function* textOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  for (let start = 0; start < bytes.length; start += stretch)
    yield decoder.decode(bytes.subarray(start, start + stretch), { stream: true });
  yield decoder.decode();
}

/** Reads WordprocessingML with the prefix `w`. Throws where it is not well-formed XML. */
function readBody(xml: Iterable<string>, settling: Settling): Content {
  const reader = createReader();
  /** The names of the elements that are open, and how many of them are outside what is passed over. */
  const path: string[] = [];
  let seen = Number.POSITIVE_INFINITY;
  let inText = false;
  /** A field that gives the number of a page, as Word counts it: no text of the document's. */
  let pageField: 'asked' | 'shown' | undefined;
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    if (path.length > seen) return;
    const gone = unseen.test(name) ? 'content' : goneBy(path, settling);
    if (gone === 'content') seen = path.length - 1;
    if (gone === 'row' || gone === 'cell') seen = path.length - 3;
    if (gone) reader.drop(gone);
    else reader.open(name, attributes);
    if (name === 'w:fldChar') {
      const type = attributes['w:fldCharType'];
      pageField = pageField === 'asked' && type === 'separate' ? 'shown' : undefined;
    }
    inText = pageField !== 'shown' && isText.test(name) && path.includes('w:del') === (name === 'w:delText');
  });
  parser.on('text', (text) => {
    if (path.at(-1) === 'w:instrText' && /^\s*PAGEREF\s/.test(text)) pageField = 'asked';
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
  for (const piece of xml) parser.write(piece);
  parser.close();
  return withoutEmptyTexts(reader.content());
}
