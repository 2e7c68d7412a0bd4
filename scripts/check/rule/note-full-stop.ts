import { eachPassage } from '../each-passage.ts';
import type { EditorRule } from '../editor-rule.ts';

const head = '(?:(?:表|图)?(?:备?注|说明)\\d{0,2}[：:])?';
/** What a note says without a sentence: a unit, what is counted in or left out, a word or two. */
const phrase =
  '(?:[^，,；;。！？：:\\n]{0,6}单位(?:[为：:])?[^，,；;。！？：:\\n]{1,8}|(?:均?不|未|均|已)?(?:含|包括|计入)[^，,；;。！？：:\\n]{1,12}|[^，,；;。！？：:\\n]{1,4})';
const pattern = new RegExp(`^${head}${phrase}。$`, 'u');

/** A note of one phrase that ends in 。; sentences keep it. */
export const noteFullStop: EditorRule = {
  id: 'note-full-stop',
  check: eachPassage(/。$/, function* ({ kind, text, place }) {
    if (kind === 'note' && pattern.test(text)) yield { place: place(text.length - 1, text.length) };
  }),
  wrong: [
    { source: noteOf('资金单位为万元。'), finds: ['。'] },
    { source: noteOf('注：不含宁波市。'), finds: ['。'] },
  ],
  right: [
    { source: noteOf('资金单位为万元') },
    { source: noteOf('各项指标以省统计局公布的数据为准。') },
    { source: noteOf('责任单位排在第一的为牵头单位。') },
    { source: noteOf('备注：前三项摘自省委文件，其余内容由编者整理而来。') },
    { text: '资金统筹安排。' },
  ],
};

function noteOf(note: string): string {
  return `---\ntitle: 概览\ncolumns:\n  programme: [名称]\n---\n\n# 甲\n\n> ${note}\n`;
}
