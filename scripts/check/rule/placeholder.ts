import type { EditorRule } from '../editor-rule.ts';
import { everywhere } from '../matches.ts';

/** What stands for a number, a name or a date that is still to come: ××县, 20××年, ____. */
const blank =
  '(?<![A-Za-z])(?:20)?[×✕xX]{2,4}(?=[年月日号省市县区镇乡村街路厂局委办厅处科项个家亿万元人名％%〕])|_{3,}|＿{2,}|□{2,}|〇〇{2,}';
/** Words that ask for what is to come, in brackets. */
const remark =
  '[（(【\\[](?:此处|这里|以下)?(?:待定|待补充?|待核实?|待填写?|待确认|请?补充|请?填写|插入?图片?|插入?表格?|TODO|TBD)[^）)】\\]]{0,10}[）)】\\]]|TODO|FIXME';
/** What Word leaves where a field has lost its target. */
const residue =
  '错误[!！] ?(?:未找到引用源|未定义书签|文档中没有指定样式的文字|不能识别的开关参数|链接无效)[。.]?|Error! (?:Reference source|Bookmark) not (?:found|defined)\\.?|\\\\\\* MERGEFORMAT|PAGEREF _Toc\\d+|HYPERLINK "[^"]{0,200}"';
const pattern = new RegExp(`${blank}|${remark}|${residue}`, 'gu');

/** Text that was to be replaced: a blank, a remark of the writer, or what a program has left. */
export const placeholder: EditorRule = {
  id: 'placeholder',
  check: everywhere(pattern, ({ 0: text }) => ({ values: { text } })),
  wrong: [
    { text: '由××县负责，20××年底前完成，投资＿＿亿元', finds: ['××', '20××', '＿＿'] },
    { text: '完成率（待补充），责任单位【待定】', finds: ['（待补充）', '【待定】'] },
    { text: '详见错误！未找到引用源。', finds: ['错误！未找到引用源。'] },
  ],
  right: [
    { text: '由德清县负责，2026年底前完成，规格为4×6米' },
    { text: '推广XX染色体检测，待定岗位（待遇从优），对错误不护短' },
  ],
};
