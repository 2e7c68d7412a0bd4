import type { EditorRule } from '../editor-rule.ts';
import { everywhere } from '../matches.ts';

const pattern =
  /(?<![^\s\p{Script=Han}（，、：；。～—“])(?<![图表注例第款条项章节件第])\.\d+(?![\dA-Za-z.])/gu;

export const decimalWithoutZero: EditorRule = {
  id: 'decimal-without-zero',
  check: everywhere(pattern, ([text]) => ({ values: { text, expected: `0${text}` }, fix: `0${text}` })),
  wrong: [
    { text: '系数为.46', finds: ['.46'], fixed: '系数为0.46' },
    { text: '由.5～.8提高', finds: ['.5', '.8'], fixed: '由0.5～0.8提高' },
  ],
  right: [{ text: '系数为0.46，版本2.0.1，见图.5' }, { text: '文件为.7z格式，见1.2条' }],
};
