import { SaxesParser } from 'saxes';
import { problem, type Result } from '../../problem/index.ts';
import { placeIn } from '../../read/index.ts';
import { largestPart } from '../package/open-package.ts';
import { mainPart } from '../package/package-parts.ts';
import { partFault } from './fault-spot.ts';
import { deepest, xmlFault } from './parse-xml.ts';
import { type WordPackage, wordPackageOf } from './word-package.ts';

/** The parts of a Word file that is one XML, as Word saves it by the name of “Word XML Document”. */
export function openFlatPackage(xml: string, file: string): Result<WordPackage> {
  const texts = new Map<string, string>();
  let name = '';
  let start: number | undefined;
  const parser = new SaxesParser<{ xmlns: true; position: true }>({ xmlns: true, position: true });
  parser.on('doctype', () => {
    throw new Error('doctype');
  });
  let depth = 0;
  parser.on('opentag', ({ uri, local, attributes }) => {
    // The parser looks for what a prefix means in each element that is open.
    if (++depth > deepest) throw new Error('deep');
    if (uri !== flat) return;
    if (local === 'part')
      name =
        Object.values(attributes)
          .find((one) => one.local === 'name')
          ?.value.replace(/^\//, '') ?? '';
    if (local === 'xmlData') start = parser.position;
  });
  parser.on('closetag', ({ uri, local }) => {
    depth--;
    if (uri !== flat || local !== 'xmlData' || start === undefined) return;
    texts.set(name, xml.slice(start, xml.lastIndexOf('</', parser.position - 1)));
    start = undefined;
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    const fault = xmlFault(xml, error instanceof Error ? error.message : String(error), parser.position);
    const told = partFault({ ...fault, open: [], limit: deepest }, xml, file, file, file);
    const place = placeIn(xml, file)(fault.at, fault.at + (fault.found?.length ?? 0));
    return { value: undefined, problems: [{ ...told, place }] };
  }
  const [large] = [...texts].find(([, text]) => text.length > largestPart) ?? [];
  if (large === undefined)
    return wordPackageOf({ main: mainPart(texts, 'docx'), texts, chunks: new Map(), undecoded: [] }, file);
  const values = { case: 'bytes', part: large, limit: largestPart / 2 ** 20 };
  return { value: undefined, problems: [problem('import-too-large', { file }, values)] };
}

const flat = 'http://schemas.microsoft.com/office/2006/xmlPackage';
