import { isOn, type Visitor } from './scan-xml.ts';

/** How a stretch of text in a cell is set, as far as it says something. */
export type TextLook = {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly struck: boolean;
  /** Superscript or subscript. */
  readonly raised: 'superscript' | 'subscript' | undefined;
};

/**
 * A stretch of a cell's text; without a look of its own it has its cell's. Line ends are `\n`. One that shows how the
 * words before are read aloud is `aloud`, and no part of the text.
 */
export type TextRun = { readonly text: string; readonly look: TextLook | undefined; readonly aloud?: true };

export const plainLook: TextLook = { strong: false, emphasis: false, struck: false, raised: undefined };

/** Reads the elements of a font into a look; give it every element between the font's own. */
export function fontReader(): { readonly look: () => TextLook; readonly open: Visitor['open'] } {
  let look: TextLook = plainLook;
  return {
    look: () => look,
    open: (name, { val }) => {
      if (name === 'b') look = { ...look, strong: isOn(val, true) };
      else if (name === 'i') look = { ...look, emphasis: isOn(val, true) };
      else if (name === 'strike') look = { ...look, struck: isOn(val, true) };
      else if (name === 'vertAlign' && (val === 'superscript' || val === 'subscript'))
        look = { ...look, raised: val };
    },
  };
}

/**
 * Reads texts that may have looks within (`si`, `is`, a comment's `text`; ECMA-376-1, 18.4): give it every element and
 * text between the element's own.
 */
export function richTextReader(): Visitor & { readonly runs: () => readonly TextRun[] } {
  const runs: TextRun[] = [];
  let font: ReturnType<typeof fontReader> | undefined;
  let look: TextLook | undefined;
  let reads = false;
  let isAloud = false;
  let text = '';
  return {
    runs: () => runs,
    open: (name, attributes) => {
      if (name === 'rPh') isAloud = true;
      else if (name === 'r') look = undefined;
      else if (name === 'rPr') font = fontReader();
      else if (font) font.open(name, attributes);
      else if (name === 't') [reads, text] = [true, ''];
    },
    text: (part) => {
      if (reads) text += part;
    },
    close: (name) => {
      if (name === 'rPh') isAloud = false;
      else if (name === 'rPr' && font) [look, font] = [font.look(), undefined];
      else if (name === 't' && reads) {
        reads = false;
        if (text !== '') runs.push({ text: unescaped(text), look, ...(isAloud ? { aloud: isAloud } : {}) });
      }
    },
  };
}

/** Excel writes as `_x000D_` what may not stand in XML, and such a stretch that is meant as `_x005F_x000D_`. */
export function unescaped(text: string): string {
  const whole = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
  return whole.replace(/\r\n?/g, '\n');
}
