import { codePointName } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { everywhere } from '../matches.ts';

/** Radicals that text copied from a PDF has in place of characters; NFKC knows the Kangxi radicals alone. */
const pairs =
  '⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻳龟';
const radicals = new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** Kangxi radicals, radicals of the table, compatibility ideographs (twelve of these blocks are unified ones). */
const pattern = new RegExp(
  `[${[...radicals.keys()].join('')}\\u2f00-\\u2fd5\\uf900-\\ufaff\\u{2f800}-\\u{2fa1f}]`,
  'gu',
);

/** Characters that look like an everyday ideograph but are coded as a radical or for round trips. */
export const compatibilityIdeograph: EditorRule = {
  id: 'compatibility-ideograph',
  check: everywhere(pattern, ([text]) => {
    const expected = radicals.get(text) ?? text.normalize('NFKC');
    if (expected === text) return undefined;
    return { values: { text, codePoint: codePointName(text), expected }, fix: expected };
  }),
  wrong: [
    { text: '⼀是⾼质量发展', finds: ['⼀', '⾼'], fixed: '一是高质量发展' },
    { text: '改善⺠生，重\uf97e', finds: ['⺠', '\uf97e'], fixed: '改善民生，重量' },
  ],
  right: [{ text: '一是高质量发展，改善民生' }, { text: '山﨑，㳇，偏旁⺮' }],
};
