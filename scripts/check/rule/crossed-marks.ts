import { around } from '../around.ts';
import type { EditorRule } from '../editor-rule.ts';
import { pairsOf, passagesAskew } from '../pairs.ts';

/** A closing mark whose opening mark stands in another pair that is closed already. */
export const crossedMarks: EditorRule = {
  id: 'crossed-marks',
  *check({ chinese, passages }) {
    if (!chinese) return;
    for (const [, passage] of passagesAskew(passages)) {
      const { text, place } = passage;
      for (const at of pairsOf(passage).crossed)
        yield { place: place(at, at + 1), values: { mark: text[at] ?? '', text: around(text, at, at + 1) } };
    }
  },
  wrong: [
    { text: '建设“先行区（示范区”试点）', finds: ['）'] },
    { text: '执行《管理办法（试行》修订稿）', finds: ['）'] },
  ],
  right: [{ text: '建设“先行区（示范区）试点”' }, { text: '执行《管理办法（试行）》（修订稿）' }],
};
