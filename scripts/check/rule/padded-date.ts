import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

const pattern = /(?<!\d)(?:\d{4}年)?(?:0[1-9]月(?:\d{1,2}日)?|1?\d月0[1-9]日)/g;

export const paddedDate: EditorRule = {
  id: 'padded-date',
  check: outsideTitles(pattern, ([text]) => {
    const expected = text.replace(/(?<!\d)0(?=\d)/g, '');
    return { values: { text, expected }, fix: expected };
  }),
  wrong: [
    { text: '自2026年09月01日起施行', finds: ['2026年09月01日'], fixed: '自2026年9月1日起施行' },
    { text: '12月05日至06月止', finds: ['12月05日', '06月'], fixed: '12月5日至6月止' },
  ],
  right: [{ text: '自2026年9月1日起施行，12月10日止' }, { text: '2026-09-01，10月20日，0.5月' }],
};
