import { fullWidthMarks, han } from '../../language/index.ts';
import { around } from '../around.ts';
import type { EditorRule } from '../editor-rule.ts';
import { isForeignName } from '../foreign-names.ts';
import { inChinese } from '../matches.ts';
import { asks, isInAddress, isLostCharacter } from '../question.ts';

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '.': '。',
  '｡': '。',
};

const beside = `[${han}${fullWidthMarks}“”‘’…]`;
// Before the mark Chinese and after it anything but another half-width mark, or the other way about; a full stop
// only at the end, because inside a text it may be a decimal point or stand between two names.
const pattern = new RegExp(
  `[,:;?!](?:(?<=${beside}.)(?![^(\\p{L}\\p{N}\\s${fullWidthMarks}“”‘’…]) *|(?<=[\\p{L}\\p{N}%)].) *(?=${beside}))|\\.(?<=[${han}].)(?=$|\\n)|｡|\\.(?<=[${han}]{2}.)(?=[${han}]{2})`,
  'gu',
);

/** `,` `:` `;` `?` `!` in Chinese text, with the space that web writing puts behind them. */
export const halfWidthMark: EditorRule = {
  id: 'half-width-mark',
  check: inChinese(pattern, ({ 0: found, index }, { kind, text }) => {
    const mark = found.trim();
    const end = index + found.length;
    // The colon that ends a label is the concern of label-colon.
    if (kind === 'label' && end === text.length) return undefined;
    if (isInAddress(text, index)) return undefined;
    // A ? within a clause is the concern of lost-character.
    if (mark === '?' && isLostCharacter(text, index, index + 1)) return undefined;
    // The end of a reference such as &amp; that was taken for text.
    if (mark === ';' && /&(?:#\w+|[a-z]+)$/i.test(text.slice(Math.max(0, index - 12), index)))
      return undefined;
    const write = wide[mark] ?? mark;
    if (mark === '.' && end < text.length && text[end] !== '\n') return betweenChinese(text, index);
    // At the end of a clause that asks nothing it may stand for a character that was lost.
    const isSure = mark !== '?' || asks(text, index);
    return { values: { text: around(text, index, end), mark, write }, ...(isSure ? { fix: write } : {}) };
  }),
  wrong: [
    { text: '统筹资金,项目;形成合力!', finds: [',', ';', '!'], fixed: '统筹资金，项目；形成合力！' },
    {
      text: '到2035年, 增长50%,达到国际水平.',
      finds: [', ', ',', '.'],
      fixed: '到2035年，增长50%，达到国际水平。',
    },
    { text: '加快建设.统筹推进', finds: ['.'] },
    { text: '完成任务｡统筹推进', finds: ['｡'], fixed: '完成任务。统筹推进' },
    { text: '怎么办?能不能办好?', finds: ['?', '?'], fixed: '怎么办？能不能办好？' },
    { text: '关键要靠改革?', finds: ['?'] },
    { text: '责任单位:省发展改革委', finds: [':'], fixed: '责任单位：省发展改革委' },
  ],
  right: [
    { text: '统筹资金，项目；形成合力！' },
    { text: '比例为1:3，共1,234项，网址为https://example.com/a?名=甲' },
    { text: '引进Smith, Johnson & Co.的技术' },
  ],
};

/** A point between Chinese characters: a full stop, unless it parts a foreign name or follows a number that orders. */
function betweenChinese(text: string, index: number) {
  const isNumber = /(?:^|\n)[一二三四五六七八九十]{1,3}$/.test(text.slice(Math.max(0, index - 4), index));
  if (isNumber || isForeignName(text, index)) return undefined;
  return { values: { text: around(text, index, index + 1), mark: '.', write: '。' } };
}
