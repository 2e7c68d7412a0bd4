import { eachPassage } from '../each-passage.ts';
import type { EditorRule } from '../editor-rule.ts';

const official = /^关于|(?:决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要)$/;

/** Marks of a sentence in a title; in the title of an official document 、 as well. */
export const titlePunctuation: EditorRule = {
  id: 'title-punctuation',
  check: eachPassage(/[，。；：！？、]/, function* ({ kind, text, place }) {
    if (kind !== 'title') return;
    const isOfficial = official.test(text);
    for (const { 0: mark, index } of text.matchAll(/[，。；：！？、]/g))
      if (mark !== '、' || isOfficial) yield { place: place(index, index + 1), values: { mark } };
  }),
  wrong: [
    { source: titled('关于推进建设、强化管理的通知'), finds: ['、'] },
    { source: titled('大湾区建设任务，举措概览。'), finds: ['，', '。'] },
  ],
  right: [
    { source: titled('浙江省“四大建设”建设目标、主要任务、主要举措概览') },
    { source: titled('关于印发《管理办法》的通知') },
  ],
};

function titled(title: string): string {
  return `---\ntitle: ${title}\ncolumns:\n  programme: [名称]\n---\n\n# 甲\n`;
}
