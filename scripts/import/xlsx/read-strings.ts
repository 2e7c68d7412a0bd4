import { richTextReader, type TextRun } from './rich-text.ts';
import { type ScanFault, scanXml } from './scan-xml.ts';

/** The texts that cells point to by number (`sharedStrings.xml`), or why they cannot be read. */
export function readStrings(xml: string): readonly (readonly TextRun[])[] | ScanFault {
  const strings: (readonly TextRun[])[] = [];
  let reader: ReturnType<typeof richTextReader> | undefined;
  const fault = scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'si') reader = richTextReader();
      else reader?.open(name, attributes);
    },
    text: (text) => reader?.text(text),
    close: (name) => {
      if (name === 'si' && reader) {
        strings.push(reader.runs());
        reader = undefined;
      } else reader?.close(name);
    },
  });
  return fault ?? strings;
}
