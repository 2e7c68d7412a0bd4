import { eachPassage } from '../each-passage.ts';
import type { EditorRule } from '../editor-rule.ts';
import { exampleOf } from '../example.ts';

/** A paragraph, a name or a note that ends in 、 or ，: something may be missing. Items of lists have their own rule. */
export const endsInComma: EditorRule = {
  id: 'ends-in-comma',
  check: eachPassage(/[、，,]$/, function* ({ kind, text, place }, index, { passages }) {
    const [mark] = /[、，,]$/.exec(text) ?? [];
    if (!mark || kind === 'item' || kind === 'label') return;
    // A sentence may go on in the list below it.
    if (kind === 'paragraph' && passages[index + 1]?.kind === 'item') return;
    yield { place: place(text.length - 1, text.length), values: { mark } };
  }),
  wrong: [
    { text: '由省发展改革委、省财政厅、', finds: ['、'] },
    { text: '到2035年建成先行区，', finds: ['，'] },
    { source: exampleOf('# 甲、\n\n### 乙'), finds: ['、'] },
  ],
  right: [{ text: '由省发展改革委、省财政厅负责' }, { text: '到2035年，\n\n- 建成先行区\n- 建成示范区' }],
};
