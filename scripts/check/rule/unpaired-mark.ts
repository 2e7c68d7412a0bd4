import { around } from '../around.ts';
import { eachPassage } from '../each-passage.ts';
import type { EditorRule, Passage } from '../editor-rule.ts';
import { pairsOf } from '../pairs.ts';

/** An opening mark without its closing one, or the other way about. */
export const unpairedMark: EditorRule = {
  id: 'unpaired-mark',
  check: eachPassage(function* (passage, index, { passages }) {
    const { text, place } = passage;
    for (const at of pairsOf(passage).unpaired) {
      if (at === 0 && text[0] === '“' && goesOn(passage, passages[index + 1])) continue;
      yield { place: place(at, at + 1), values: { mark: text[at] ?? '', text: around(text, at, at + 1) } };
    }
  }),
  wrong: [
    { text: '建设“全国先行区、全球新高地', finds: ['“'] },
    { text: '构建”多规合一“规划体系', finds: ['”', '“'] },
    { text: '90%以上县（市通高铁，按管理办法》执行', finds: ['（', '》'] },
  ],
  right: [
    { text: '建设“全国先行区、全球新高地”，90%以上县（市）通高铁' },
    { text: '任务包括：1）建平台；2）聚人才；a）引进McDonald’s' },
    { text: '“一要统筹规划。\n\n“二要分步实施。”' },
  ],
};

/** A quotation of several paragraphs opens each of them and closes the last. */
function goesOn(passage: Passage, next: Passage | undefined): boolean {
  return next?.text[0] === '“' && next.entry === passage.entry && next.column === passage.column;
}
