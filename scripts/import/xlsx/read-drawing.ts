import { type ScanFault, scanXml } from './scan-xml.ts';

/** What lies over the cells of a sheet, anchored at a cell; row and column count from 0. */
export type Drawn = {
  readonly row: number;
  readonly column: number;
  /** What it says in itself, empty for a picture or a chart. */
  readonly text: string;
  /** What it is called or described as. */
  readonly name: string;
};

/** Reads the text boxes, pictures and charts of a sheet (ECMA-376-1, 20.5). */
export function readDrawing(xml: string): readonly Drawn[] | ScanFault {
  const drawn: Drawn[] = [];
  const path: string[] = [];
  let at = { row: 0, column: 0 };
  let number = '';
  let name = '';
  let lines: string[] = [];
  const isAnchor = (element: string) => /^(?:oneCell|twoCell|absolute)Anchor$/.test(element);
  const fault = scanXml(xml, {
    open: (element, attributes) => {
      path.push(element);
      if (isAnchor(element)) [at, name, lines] = [{ row: 0, column: 0 }, '', []];
      else if (element === 'cNvPr' && name === '') name = attributes.descr || attributes.name || '';
      else if (element === 'p') lines.push('');
      else if (/^(?:row|col)$/.test(element)) number = '';
    },
    text: (part) => {
      const element = path.at(-1);
      if (/^(?:row|col)$/.test(element ?? '')) number += part;
      else if (element === 't') lines.push((lines.pop() ?? '') + part);
    },
    close: (element) => {
      path.pop();
      const isStart = path.at(-1) === 'from';
      if (isStart && element === 'row') at = { ...at, row: Number(number) };
      else if (isStart && element === 'col') at = { ...at, column: Number(number) };
      else if (isAnchor(element)) {
        const text = lines.filter((line) => line.trim() !== '').join('\n');
        if (text !== '' || name !== '') drawn.push({ ...at, text, name });
      }
    },
  });
  return fault ?? drawn;
}
