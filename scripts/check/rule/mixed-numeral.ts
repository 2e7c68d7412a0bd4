import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

/** 千 and 百 of units stay: 千瓦, 千米, 百帕; so does a count after the number of a table or an annex. */
const pattern =
  /(?<![\d.第件表图项条款号“"(（-])\d{1,3}(?:\.\d+)?(?:十(?=[万亿个多余])|百(?![帕分强])|千(?![瓦米克伏帕卡焦赫安兆字比乏升牛欧吨里]))[万亿]?|(?<![第双初高几数一二三四五六七八九十百千\d])[一二三四五六七八九]?[十百千]\d{1,2}(?=[个项家名人条台户座件种余多])|(?<![\d.])\d{1,2}[十百]\d(?=[个项家名人条台户座件种])|第(?:[一二三四五六七八九]?十\d|\d十[一二三四五六七八九]?)(?=[次届条项章个名位])/g;

export const mixedNumeral: EditorRule = {
  id: 'mixed-numeral',
  check: outsideTitles(pattern, ([text]) => ({ values: { text } })),
  wrong: [
    { text: '新增4千人', finds: ['4千'] },
    { text: '建成：十2个园区，三百5户', finds: ['十2', '三百5'] },
    { text: '建成十2个园区和3十5个站，召开第2十次、第十2次会议', finds: ['十2', '3十5', '第2十', '第十2'] },
    { text: '投资3百万元，共1百零8项', finds: ['3百万', '1百'] },
  ],
  right: [
    { text: '新增4000人，投资300万元，装机20千瓦，3千米' },
    { text: '四千人，2亿元，上升2百分点，附件1百强名单，第二十2号' },
  ],
};
