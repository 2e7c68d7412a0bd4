import { type Problem, problem, quoted } from '../../problem/index.ts';
import { decodeFile } from '../decode-file.ts';
import { formatOf, textFormatOf } from '../format-of.ts';
import { htmlText } from '../html/html-text.ts';
import { mhtmlPages } from '../html/mhtml-as-html.ts';
import { descendants, type XmlElement } from './parse-xml.ts';
import type { WordPackage } from './word-package.ts';

/**
 * Reports the documents that a body takes in whole (`w:altChunk`; ECMA-376, 17.17.2), which Word makes part of it when
 * it opens the file: the text of a page or a text, the format of what is neither.
 */
export function reportChunks(body: XmlElement, opened: WordPackage, file: string): Problem[] {
  return [...descendants(body)].flatMap(({ name, attributes }) => {
    if (name !== 'w:altChunk') return [];
    const { part, bytes } = opened.chunkOf(attributes['r:id'] ?? '');
    if (!bytes) return [problem('import-chunk', { file }, { case: 'missing', part })];
    const text = textOfChunk(bytes, part);
    if (typeof text !== 'string')
      return [problem('import-chunk', { file }, { case: 'other', part, format: text.format })];
    return text.trim() === '' ? [] : [problem('import-chunk', { file }, { text: quoted(text) })];
  });
}

/** The text of a page or a text, or what else it is. */
function textOfChunk(bytes: Uint8Array, part: string): string | { readonly format: string } {
  const format = formatOf(bytes, part);
  const isRead = format === 'text' || format === 'mhtml';
  if (!isRead) return { format: typeof format === 'string' ? (names[format] ?? part) : format.format };
  const pages = format === 'mhtml' ? mhtmlPages(bytes, part).value : undefined;
  if (pages) return pages.map(htmlText).join(' ');
  const text = decodeFile(bytes, part).value;
  if (text === undefined) return { format: part };
  const written = textFormatOf(text, part);
  if (typeof written !== 'string') return written;
  if (written === 'flat') return { format: 'Word XML' };
  return written === 'html' ? htmlText(text) : text;
}

const names: Readonly<Partial<Record<string, string>>> = {
  office: '.docx',
  old: '.doc',
  wps: '.wps',
  locked: '.doc',
};
