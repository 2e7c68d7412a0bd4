import { isTraditional } from '../../language/index.ts';
import { eachPassage } from '../each-passage.ts';
import type { EditorRule } from '../editor-rule.ts';
import { exampleOf } from '../example.ts';
import { withoutTitles } from '../matches.ts';
import { anyTraditional, simplified } from '../traditional-characters.ts';

/** A traditional character in simplified Chinese; titles in 《》 are quoted as they are. */
export const traditionalCharacter: EditorRule = {
  id: 'traditional-character',
  check: eachPassage(anyTraditional, function* ({ text, place }, _, { attachment }) {
    if (isTraditional(attachment.lang)) return;
    const shown = withoutTitles(text);
    for (let index = 0; index < shown.length; index++) {
      const code = simplified[shown.charCodeAt(index)];
      if (!code) continue;
      const [traditional, plain] = [shown.charAt(index), String.fromCharCode(code)];
      yield { place: place(index, index + 1), values: { text: traditional, expected: plain }, fix: plain };
    }
  }),
  wrong: [
    { text: '推進大灣區建設', finds: ['進', '灣', '區', '設'], fixed: '推进大湾区建设' },
    { text: '发展體育产业', finds: ['體'], fixed: '发展体育产业' },
  ],
  right: [
    { text: '推进大湾区建设，著名作家，乾隆年间，於姓' },
    { text: '出版《臺灣通史》' },
    { source: exampleOf('# 甲\n\n### 乙\n\n推進大灣區建設', 'lang: zh-Hant') },
  ],
};
