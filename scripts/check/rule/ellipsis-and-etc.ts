import type { EditorRule } from '../editor-rule.ts';
import { inChinese } from '../matches.ts';

// 等 that begins or ends another word: ……等待, 平等…….
const pattern =
  /(?<!…)…+等(?![待级于到候同效价额值差分量高身式号离速压温边])|(?<![平中高初上下优同相均对劣次头一二三特])等等?…+/gu;

/** …… and 等 both say that more could be named. */
export const ellipsisAndEtc: EditorRule = {
  id: 'ellipsis-and-etc',
  check: inChinese(pattern, ({ 0: text }) => ({ values: { text } })),
  wrong: [
    { text: '推广小麦、玉米、大豆……等作物', finds: ['……等'] },
    { text: '推广小麦、玉米、大豆等……', finds: ['等……'] },
  ],
  right: [{ text: '推广小麦、玉米、大豆等作物' }, { text: '推广小麦、玉米……' }, { text: '我们不能再……等待' }],
};
