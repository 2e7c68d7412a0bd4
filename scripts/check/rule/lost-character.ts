import { around } from '../around.ts';
import { eachPassage } from '../each-passage.ts';
import type { EditorRule } from '../editor-rule.ts';
import { isLostCharacter } from '../question.ts';

/** � or ? where a character was lost when the text was converted: what it was only the writer knows. */
export const lostCharacter: EditorRule = {
  id: 'lost-character',
  check: eachPassage(/[?\ufffd]/, function* ({ text, place }) {
    for (const { 0: mark, index } of text.matchAll(/\ufffd+|\?+/g)) {
      const end = index + mark.length;
      if (mark.startsWith('?') && !isLostCharacter(text, index, end)) continue;
      yield { place: place(index, end), values: { mark, text: around(text, index, end) } };
    }
  }),
  wrong: [
    { text: '加快推?建设，做好保障?，落实??项目', finds: ['?', '?', '??'] },
    { text: '推\ufffd建设，增长5?8%，?实责任', finds: ['\ufffd', '?', '?'] },
    { text: '任命阿不都?买买提为局长', finds: ['?'] },
  ],
  right: [{ text: '怎么办？落实责任。' }, { text: '网址为https://example.com/a?名=甲，见f(x)=a?b:c' }],
};
