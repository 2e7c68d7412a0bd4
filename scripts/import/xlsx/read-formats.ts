import { fontReader, plainLook, type TextLook } from './rich-text.ts';
import { type ScanFault, scanXml } from './scan-xml.ts';
import { builtInFormat } from './shown-value.ts';

/** How a cell shows what it holds: the code of its number format and the look of its font. */
export type CellFormat = { readonly code: string; readonly look: TextLook };

const plain: CellFormat = { code: 'General', look: plainLook };

/** Gives the format of a cell by its `s`, from `styles.xml`; a number that is not there is a plain cell's. */
export function readFormats(xml: string): ((style: number) => CellFormat) | ScanFault {
  const codes = new Map<number, string>();
  const looks: TextLook[] = [];
  const formats: { readonly id: number; readonly font: number }[] = [];
  let font: ReturnType<typeof fontReader> | undefined;
  let within = '';
  const fault = scanXml(xml, {
    open: (name, attributes) => {
      if (/^(?:fonts|cellXfs|numFmts)$/.test(name)) within = name;
      else if (within === 'fonts' && name === 'font') font = fontReader();
      else if (font) font.open(name, attributes);
      else if (within === 'numFmts' && name === 'numFmt')
        codes.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General');
      else if (within === 'cellXfs' && name === 'xf')
        formats.push({ id: Number(attributes.numFmtId ?? 0), font: Number(attributes.fontId ?? 0) });
    },
    text: () => {},
    close: (name) => {
      if (name === within) within = '';
      else if (name === 'font' && font) {
        looks.push(font.look());
        font = undefined;
      }
    },
  });
  if (fault) return fault;
  const made = formats.map(
    ({ id, font }): CellFormat => ({
      code: codes.get(id) ?? builtInFormat(id),
      look: looks[font] ?? plainLook,
    }),
  );
  return (style) => made[style] ?? plain;
}
