import { eachPassage } from '../each-passage.ts';
import type { EditorRule } from '../editor-rule.ts';

/** Two parts of a series, each with its number, that ； divides. */
const next =
  /；(?=[二三四五六七八九十][是要]|（[二三四五六七八九十2-9]）|第[二三四五六七八九十][，是]|[②-⑩])/g;
const begin =
  /(?:[一二三四五六七八九][是要]|（[一二三四五六七八九1-9]）|第[一二三四五六七八九][，是]|[①-⑩])/g;

/** ； between parts of a series that hold whole sentences: the greater break must not have the lesser mark. */
export const semicolonOverStop: EditorRule = {
  id: 'semicolon-over-stop',
  check: eachPassage(/；/, function* ({ text, place }) {
    if (!text.includes('。')) return;
    for (const { index } of text.matchAll(next)) {
      const before = text.slice(Math.max(0, index - 400), index);
      const starts = Array.from(before.matchAll(begin), (start) => start.index);
      const start = starts.at(-1);
      if (start === undefined || !before.slice(start).includes('。')) continue;
      yield { place: place(index, index + 1) };
    }
  }),
  wrong: [
    { text: '一是统筹规划。分级编制。落实到县；二是分步实施', finds: ['；'] },
    { text: '（1）建平台。建三个园区；（2）聚人才', finds: ['；'] },
  ],
  right: [
    { text: '一是统筹规划，落实到县；二是分步实施' },
    { text: '目标已定。一是统筹规划；二是分步实施。' },
  ],
};
