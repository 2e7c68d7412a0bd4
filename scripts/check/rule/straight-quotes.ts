import { han } from '../../language/index.ts';
import { eachPassage } from '../each-passage.ts';
import type { EditorRule, Finding, Passage } from '../editor-rule.ts';
import { pairsOf } from '../pairs.ts';

const chinese = new RegExp(`[${han}]`, 'u');

/** Straight quotation marks in Chinese text: paired in order, so that an odd one leaves all without a fix. */
export const straightQuotes: EditorRule = {
  id: 'straight-quotes',
  check: eachPassage(/["']/, function* (passage) {
    if (!chinese.test(passage.text)) return;
    yield* doubleIn(passage);
    yield* singleIn(passage);
  }),
  wrong: [
    { text: '实施"四大建设"', finds: ['"', '"'], fixed: '实施“四大建设”' },
    { text: '推动海港、陆港"双港融合发展', finds: ['"'] },
    {
      text: "推进'双碳'行动和“千村'示范'工程”",
      finds: ["'", "'", "'", "'"],
      fixed: '推进“双碳”行动和“千村‘示范’工程”',
    },
  ],
  right: [
    { text: '实施“四大建设”' },
    { text: '配备12"和15"显示屏' },
    { text: "引进McDonald's和Women's Day的品牌，东经120°12'" },
  ],
};

function* doubleIn({ text, place }: Passage): Generator<Finding> {
  const marks = Array.from(text.matchAll(/"/g), ({ index }) => index);
  // Inches and seconds stand right after a figure and open nothing.
  if (marks.every((at) => /\d/.test(text[at - 1] ?? ''))) return;
  const even = marks.length % 2 === 0;
  for (const [order, at] of marks.entries()) {
    const write = order % 2 === 0 ? '“' : '”';
    yield {
      place: place(at, at + 1),
      ...(even ? { values: { write }, fix: write } : { values: { write: '' } }),
    };
  }
}

/** Single ones round Chinese text: they may be apostrophes, minutes or feet elsewhere. */
function* singleIn(passage: Passage): Generator<Finding> {
  for (const { 0: quoted, index } of passage.text.matchAll(/(?<![A-Za-z\d'])'[^'\n]{1,40}'(?![A-Za-z'])/g)) {
    if (!chinese.test(quoted)) continue;
    const end = index + quoted.length - 1;
    const isInner = pairsOf(passage).pairs.some(
      ({ family, open, close }) => family === '“”' && open < index && end < close,
    );
    const [opening = '', closing = ''] = isInner ? '‘’' : '“”';
    yield { place: passage.place(index, index + 1), values: { write: opening }, fix: opening };
    yield { place: passage.place(end, end + 1), values: { write: closing }, fix: closing };
  }
}
