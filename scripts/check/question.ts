import { han } from '../language/index.ts';

/** How far back a clause is looked at: what asks stands in it. */
const reach = 60;
const asking = new RegExp(
  `什么|甚么|怎|如何|为何|何[以时处在来为]|哪|谁|吗|呢|吧|是否|能否|可否|应否|有无|多少|几[个时年次]|岂|难道|莫非|孰|\\b(?:what|why|how|who|where|when|which|is|are|do|does|can)\\b|([${han}])[不没]\\1`,
  'iu',
);

/** Whether the clause that ends before a place asks something. */
export function asks(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - reach), end);
  return asking.test(before.slice(before.search(/[^。！？；?!\n]*$/u)));
}

const inAddress = /(?:https?:\/\/|www\.)[^\s，。；：、（）]*$/;

/** Whether a place lies in the address of a page. */
export function isInAddress(text: string, index: number): boolean {
  return inAddress.test(text.slice(Math.max(0, index - 200), index));
}

const textOrOpening = new RegExp(`[${han}\\d“‘《〈（，、；：。]`, 'u');
const word = new RegExp(`[${han}\\dA-Za-z%％”’》〉）]`, 'u');
const anyHan = new RegExp(`[${han}]`, 'u');

/**
 * Whether a ? stands for a character that was lost when the text was converted: within a clause that asks nothing, or
 * before one. At a clause's end it may be a question mark.
 */
export function isLostCharacter(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (isInAddress(text, start) || asks(text, start)) return false;
  if (end - start > 1) return anyHan.test(before) || anyHan.test(after);
  if (!word.test(before)) return anyHan.test(after);
  return (
    textOrOpening.test(after) && (anyHan.test(before + after) || (/\d/.test(before) && anyHan.test(text)))
  );
}
