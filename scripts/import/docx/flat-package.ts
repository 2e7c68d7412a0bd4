import { SaxesParser } from 'saxes';
import { excerpt, problem, type Result } from '../../problem/index.ts';
import { placeIn } from '../../read/index.ts';
import { forbiddenReference } from './parse-xml.ts';
import { largestPart, packageOf, type WordPackage } from './word-package.ts';

/** The parts of a Word file that is one XML, as Word saves it by the name of “Word XML Document”. */
export function openFlatPackage(xml: string, file: string): Result<WordPackage> {
  const texts = new Map<string, string>();
  let name = '';
  let start: number | undefined;
  const parser = new SaxesParser<{ xmlns: true; position: true }>({ xmlns: true, position: true });
  parser.on('doctype', () => {
    throw new Error('DOCTYPE');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (uri !== flat) return;
    if (local === 'part')
      name =
        Object.values(attributes)
          .find((one) => one.local === 'name')
          ?.value.replace(/^\//, '') ?? '';
    if (local === 'xmlData') start = parser.position;
  });
  parser.on('closetag', ({ uri, local }) => {
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
    const reason = excerpt(error instanceof Error ? error.message : String(error));
    const reference = /character entity/.test(reason) ? forbiddenReference(xml) : undefined;
    if (reference) {
      const place = placeIn(xml, file)(reference.index, reference.index + reference[0].length);
      return {
        value: undefined,
        problems: [problem('import-damaged', place, { part: file, reason: reference[0] })],
      };
    }
    const rule = reason === 'DOCTYPE' ? 'import-doctype' : 'import-damaged';
    return { value: undefined, problems: [problem(rule, { file }, { part: file, reason })] };
  }
  const [large] = [...texts].find(([, text]) => text.length > largestPart) ?? [];
  if (large === undefined) return packageOf(texts, new Map(), file);
  const values = { case: 'bytes', part: large, limit: largestPart / 2 ** 20 };
  return { value: undefined, problems: [problem('import-too-large', { file }, values)] };
}

const flat = 'http://schemas.microsoft.com/office/2006/xmlPackage';
