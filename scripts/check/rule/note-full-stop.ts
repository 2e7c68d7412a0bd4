import { eachPassage } from '../each-passage.ts';
import type { EditorRule } from '../editor-rule.ts';

/** A short note of one phrase that ends in 。; sentences keep it. */
export const noteFullStop: EditorRule = {
  id: 'note-full-stop',
  check: eachPassage(function* ({ kind, text, place }) {
    if (
      kind !== 'note' ||
      !/^(?:(?:表|图)?(?:备?注|说明)\d{0,2}[：:])?[^，,；;。！？：:\n]{1,20}。$/.test(text)
    )
      return;
    yield { place: place(text.length - 1, text.length) };
  }),
  wrong: [
    { source: noteOf('资金单位为万元。'), finds: ['。'] },
    { source: noteOf('注：不含宁波市。'), finds: ['。'] },
  ],
  right: [
    { source: noteOf('资金单位为万元') },
    { source: noteOf('备注：前三项摘自省委文件，其余内容由编者整理而来。') },
    { text: '资金统筹安排。' },
  ],
};

function noteOf(note: string): string {
  return `---\ntitle: 概览\ncolumns:\n  programme: [名称]\n---\n\n# 甲\n\n> ${note}\n`;
}
