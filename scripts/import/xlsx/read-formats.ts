import { fontReader, plainLook, type TextLook } from './rich-text.ts';
import { type ScanFault, scanXml } from './scan-xml.ts';
import { builtInFormat } from './shown-value.ts';

/** How a cell shows what it holds. */
export type CellFormat = {
  /** Of its number format. */
  readonly code: string;
  /** Of its font. */
  readonly look: TextLook;
  readonly centred: boolean;
  /** The name of the cell style it is set in, as a person finds it in Excel. */
  readonly styleName: string | undefined;
};

type WrittenFormat = { readonly id: number; readonly font: number; readonly style: number; centred: boolean };

const plain: CellFormat = { code: 'General', look: plainLook, centred: false, styleName: undefined };

/**
 * Gives the format of a cell by its `s`, from `styles.xml` (ECMA-376-1, 18.8); a number that is not there is a plain
 * cell's.
 */
export function readFormats(xml: string): ((style: number) => CellFormat) | ScanFault {
  const codes = new Map<number, string>();
  const looks: TextLook[] = [];
  const formats: WrittenFormat[] = [];
  const styleNames = new Map<number, string>();
  let font: ReturnType<typeof fontReader> | undefined;
  let within = '';
  const fault = scanXml(xml, {
    open: (name, attributes) => {
      if (/^(?:fonts|cellXfs|numFmts)$/.test(name)) within = name;
      else if (within === 'fonts' && name === 'font') font = fontReader();
      else if (font) font.open(name, attributes);
      else if (within === 'numFmts' && name === 'numFmt')
        codes.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General');
      else if (within === 'cellXfs' && name === 'xf') formats.push(writtenFormat(attributes));
      else if (within === 'cellXfs' && name === 'alignment') {
        const format = formats.at(-1);
        if (format) format.centred = /^center/.test(attributes.horizontal ?? '');
      } else if (name === 'cellStyle') styleNames.set(Number(attributes.xfId), attributes.name ?? '');
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
    ({ id, font, centred, style }): CellFormat => ({
      code: codes.get(id) ?? builtInFormat(id),
      look: looks[font] ?? plainLook,
      centred,
      styleName: styleNames.get(style),
    }),
  );
  return (style) => made[style] ?? plain;
}

function writtenFormat({ numFmtId, fontId, xfId }: Readonly<Record<string, string>>): WrittenFormat {
  return { id: Number(numFmtId ?? 0), font: Number(fontId ?? 0), style: Number(xfId ?? 0), centred: false };
}
