import { scanPart } from './scan-part.ts';

/** The texts that cells name by their numbers, each as it is shown. */
export function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let inText = false;
  scanPart(xml, {
    open: (name) => {
      if (name === 'si') strings.push('');
      inText = name === 't';
    },
    text: (text) => {
      if (inText) strings.push((strings.pop() ?? '') + decode(text));
    },
    close: () => {
      inText = false;
    },
  });
  return strings;
}

/** Excel shows `_x0041_` as the character of that number. */
function decode(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, digits: string) =>
    String.fromCodePoint(Number(`0x${digits}`)),
  );
}
