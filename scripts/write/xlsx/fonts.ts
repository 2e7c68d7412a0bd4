import type { Role } from '../../document/index.ts';
import { isEnglish } from '../../language/index.ts';
import type { Style } from '../../style/index.ts';
import { escapeXml } from '../package/index.ts';

/** The character set of GB 2312: by it a program puts another Chinese font in the place of one that is not there. */
const gb2312 = '<charset val="134"/>';

/**
 * The elements of a font in the order Excel writes them: those of the table of fonts, whose name is in `name`, or of a run
 * (`rFont`). Excel knows one name for all characters: in a Chinese document the Chinese face sets Latin letters and
 * digits, too, which each Chinese font has; an English one has the Latin face.
 */
export function fontElements(
  { role, strong, italic }: { readonly role: Role; readonly strong: boolean; readonly italic: boolean },
  { fonts, roles }: Style,
  lang: string,
  name: 'name' | 'rFont',
): string {
  const { font, size, bold } = roles[role];
  const { chinese, latin } = fonts.get(font)?.word ?? { chinese: font, latin: font };
  const isLatin = isEnglish(lang);
  return [
    strong || bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    `<sz val="${size}"/>`,
    `<${name} val="${escapeXml(isLatin ? latin : chinese)}"/>`,
    isLatin ? '' : gb2312,
  ].join('');
}
