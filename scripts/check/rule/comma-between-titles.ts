import { eachPassage } from '../each-passage.ts';
import type { EditorRule } from '../editor-rule.ts';
import { type Pair, pairsOf } from '../pairs.ts';

/** ， between titles of one list, whose last is joined by 和: 根据《甲》，《乙》和《丙》. */
const listed =
  /，(?<=(?:根据|依据|依照|按照|落实|贯彻|执行|遵守|修订|印发)《[^《》]{1,40}》，)(?=《[^《》]{1,40}》(?:和|及|以及|与)《)/g;

/** 、 between neighbouring titles or quotations; a series with a bare item or a remark in it may keep its marks. */
export const commaBetweenTitles: EditorRule = {
  id: 'comma-between-titles',
  check: eachPassage(/[》〉”’]、[《〈“‘]|》，《/, function* (passage) {
    const { text, place } = passage;
    for (const { index } of text.matchAll(listed))
      yield { place: place(index, index + 1), values: { text: text.slice(index - 1, index + 2) }, fix: '' };
    for (const series of seriesOf(text, pairsOf(passage).pairs)) {
      const [first] = series;
      const last = series.at(-1);
      if (!first || !last || text[first.open - 1] === '、' || goesOn(text, last.close + 1)) continue;
      for (const { close } of series.slice(0, -1))
        yield { place: place(close + 1, close + 2), values: { text: text.slice(close, close + 3) }, fix: '' };
    }
  }),
  wrong: [
    {
      text: '修订《总体方案》、《实施细则》和《管理办法》',
      finds: ['、'],
      fixed: '修订《总体方案》《实施细则》和《管理办法》',
    },
    {
      text: '根据《安全生产法》，《消防法》和《森林法》',
      finds: ['，'],
      fixed: '根据《安全生产法》《消防法》和《森林法》',
    },
    {
      text: '推进“山海协作”、“千村示范”、“最多跑一次”',
      finds: ['、', '、'],
      fixed: '推进“山海协作”“千村示范”“最多跑一次”',
    },
  ],
  right: [
    { text: '修订《总体方案》《实施细则》和《管理办法》' },
    { text: '订阅《人民日报》（海外版）、《光明日报》' },
    { text: '发展“互联网+”、“智能+”、数字文旅等新业态' },
    { text: '推广“互联网+”医疗、“互联网+”教育' },
  ],
};

/** Runs of two or more pairs of one family with nothing but 、 between them. */
function seriesOf(text: string, pairs: readonly Pair[]): Pair[][] {
  const byOpening = new Map(pairs.map((pair) => [pair.open, pair]));
  const taken = new Set<Pair>();
  return pairs.flatMap((first) => {
    if (taken.has(first) || !/[《〈“‘]/.test(text[first.open] ?? '')) return [];
    const series = [first];
    for (let last = first; text[last.close + 1] === '、'; ) {
      const next = byOpening.get(last.close + 2);
      if (next?.family !== first.family) break;
      series.push(next);
      taken.add(next);
      last = next;
    }
    return series.length > 1 ? [series] : [];
  });
}

/** Whether a series has a further item: after 、, or after a remark in brackets and 、. */
function goesOn(text: string, at: number): boolean {
  return /^(?:（[^（）]{0,40}）)?、/.test(text.slice(at, at + 44));
}
