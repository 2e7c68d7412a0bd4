import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

const pattern =
  /(?:降低|减少|下降|减小|下跌|减轻|缩短|缩减|压缩|压减|削减)了?(?:[约近]|超过|将近)?(?:\d{1,6}(?:\.\d{1,6})?|[一二两三四五六七八九十几数百]{1,3})倍(?![数率镜速距频标])/g;

/** A fall by so many times: nothing can fall by more than itself. */
export const fallByMultiple: EditorRule = {
  id: 'fall-by-multiple',
  check: outsideTitles(pattern, ([text]) => ({ values: { text } })),
  wrong: [
    { text: '能耗降低2倍，办理时间缩短了三倍', finds: ['降低2倍', '缩短了三倍'] },
    { text: '事故数比上年减少1.5倍', finds: ['减少1.5倍'] },
  ],
  right: [
    { text: '产值增长2倍，能耗降低一半，成本减少三分之一' },
    { text: '降低倍数，减少了2倍数的镜头，压缩比提高3倍' },
  ],
};
