import { parseNumeral } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

const name = '[\\u4e00-\\u9fff]{2,4}';
const number = '[两二三四五六七八九十]|\\d{1,2}';
const kinds = '[市县区省镇乡]|个(?:市|县|区|省|镇|乡|方面|领域|城市|国家)';
/** Names from the start of a clause, or behind a word that takes them, to the number that sums them up. */
const pattern = new RegExp(
  `(?<=^|[，。；：（\\n]|[的在以与和及由对]|推进|支持|包括|覆盖|涉及|位于|选择)((?:${name}、){1,12}?(?:${name}?(?:以及|[和及与]))?${name}?)(${number})(?:${kinds})(?![一二两三四五六七八九十\\d]|级)`,
  'g',
);

/** Short names of provinces, which stand in a row without a mark: 江浙、闽粤四省. */
const provinces = /^[京津冀晋蒙辽吉黑沪苏浙江皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕秦甘陇青宁新港澳台]+$/;

/** Names joined by 、 and summed up by another number: 杭州、宁波、温州四市. */
export const namesCount: EditorRule = {
  id: 'names-count',
  check: outsideTitles(pattern, ({ 0: text, 1: list = '', 2: said = '', index, input }) => {
    // Names before the 和 that the list stands behind are of it: 龙港、平阳和苍南、文成四县.
    if (/、[\u4e00-\u9fff]{2,4}(?:以及|[和及与])$/.test(input.slice(Math.max(0, index - 8), index)))
      return undefined;
    if (/等$|[、和及与]$/.test(list)) return undefined;
    const names = list.split(/、|以及|(?<=[^、]{2})[和及与](?=[^、]{2})/);
    const count = names.length;
    const longest = /[域面家]$/.test(text) ? 4 : 3;
    const short = names.every((one, index) => one.length > 1 && one.length <= (index === 0 ? 4 : longest));
    if (!short || parseNumeral(said) === count || names.some((one) => provinces.test(one))) return undefined;
    return { values: { text, count } };
  }),
  wrong: [
    { text: '杭州、宁波、温州四市先行先试', finds: ['杭州、宁波、温州四市'] },
    { text: '覆盖教育、医疗和养老四个领域', finds: ['覆盖教育、医疗和养老四个领域'] },
    { text: '支持德清、长兴、安吉两县', finds: ['支持德清、长兴、安吉两县'] },
  ],
  right: [
    { text: '杭州、宁波、温州三市先行，浙江、安徽等三省协同' },
    { text: '上海、江苏、浙江、安徽三省一市，省、市、县三级' },
    { text: '覆盖龙港、平阳和苍南、文成、泰顺五个县（市）' },
    { text: '江浙、闽粤四省协同，深化改革、扩大开放、支持杭州、宁波两市' },
    { text: '吴兴、南浔两区和德清、长兴、安吉三县，深化改革、服务企业，选择杭州和宁波两市' },
  ],
};
