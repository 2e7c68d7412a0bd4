import { eachPassage } from '../each-passage.ts';
import type { EditorRule } from '../editor-rule.ts';

/** What a series stands in: 、 joins its items, another mark begins or ends it. */
const clause = /[^，。；：（）()\n]+/g;
/** Shorter items, such as 上 and 下, may be said twice. */
const shortest = 3;

/** An item that stands twice in one series: 省财政厅、省教育厅、省财政厅. */
export const listedTwice: EditorRule = {
  id: 'listed-twice',
  check: eachPassage(/、[^、]+、/, function* ({ text, place }) {
    for (const { 0: series, index } of text.matchAll(clause)) {
      if (!series.includes('、')) continue;
      const before = new Set<string>();
      let at = index;
      for (const item of series.split('、')) {
        if (item.length >= shortest && before.has(item))
          yield { place: place(at, at + item.length), values: { text: item } };
        before.add(item);
        at += item.length + 1;
      }
    }
  }),
  wrong: [
    { text: '责任单位：省财政厅、省教育厅、省财政厅', finds: ['省财政厅'] },
    { text: '适用第三条、第四条、第四条', finds: ['第四条'] },
  ],
  right: [
    { text: '责任单位：省财政厅、省教育厅、省民政厅' },
    { text: '甲组：省财政厅、省教育厅；乙组：省财政厅、省民政厅' },
  ],
};
