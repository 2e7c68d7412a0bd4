import { han } from '../../language/index.ts';
import { eachPassage } from '../each-passage.ts';
import type { EditorRule } from '../editor-rule.ts';
import { type Pair, pairsOf } from '../pairs.ts';

const pattern = new RegExp(`(?<=[${han}])[\\[【（(［]((?:19|20)\\d{2})[\\]】）)］](?=第?\\d{1,5}号)`, 'gu');

/** The year in a document's number in other brackets than 〔〕; a quoted one is left as it was printed. */
export const documentNumberBrackets: EditorRule = {
  id: 'document-number-brackets',
  check: eachPassage(/号/, function* (passage) {
    for (const { 0: text, 1: year, index } of passage.text.matchAll(pattern)) {
      const write = `〔${year}〕`;
      const place = passage.place(index, index + text.length);
      const quoted = pairsOf(passage).pairs.some(
        (pair) => isQuotation(pair) && pair.open < index && index < pair.close,
      );
      yield { place, values: { text, write }, ...(quoted ? {} : { fix: write }) };
    }
  }),
  wrong: [
    { text: '根据国发[2011]3号文件', finds: ['[2011]'], fixed: '根据国发〔2011〕3号文件' },
    { text: '根据浙政办发（2018）12号文件', finds: ['（2018）'], fixed: '根据浙政办发〔2018〕12号文件' },
    { text: '原文为“国办发[1987]9号”', finds: ['[1987]'] },
  ],
  right: [{ text: '根据国发〔2011〕3号文件' }, { text: '见《规划纲要》（2018）' }],
};

function isQuotation({ family }: Pair): boolean {
  return family === '“”' || family === '《》';
}
