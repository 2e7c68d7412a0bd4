import { fullWidthMarks, han } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { inChinese } from '../matches.ts';

/** Between numbers the stroke is that of a range: see range-hyphen. */
const inRange = /\d[年月日时点%％℃万亿]?$/;
const beside = `[${han}${fullWidthMarks}“”‘’]`;
const pattern = new RegExp(
  `—{3,}|[―─]{2,}|[–－]{2,}|(?<=${beside})-{2,}(?=${beside})|(?<=^|[\\n。；：，！？])—(?=[${han}])`,
  'gu',
);

/** A dash is two —, neither more nor other strokes; ranges and routes take one. */
export const dashLength: EditorRule = {
  id: 'dash-length',
  // At a line's start it is the mark of an item, and which mark that is the writer decides.
  check: inChinese(pattern, ({ 0: text, index }, { text: all }) => {
    const before = all.slice(Math.max(0, index - 60), index);
    if (inRange.test(before) && /^\d/.test(all.slice(index + text.length, index + text.length + 1)))
      return undefined;
    return { values: { text, write: '——' }, ...(/(?:^|\n)\s*$/.test(before) ? {} : { fix: '——' }) };
  }),
  wrong: [
    { text: '建设大湾区--全国先行区', finds: ['--'], fixed: '建设大湾区——全国先行区' },
    {
      text: '总目标：—到2022年建成先行区───示范区',
      finds: ['—', '───'],
      fixed: '总目标：——到2022年建成先行区——示范区',
    },
  ],
  right: [{ text: '建设大湾区——全国先行区' }, { text: '在2018—2022年建设杭州—宁波通道' }],
};
