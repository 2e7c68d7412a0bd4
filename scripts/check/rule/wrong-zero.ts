import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

const digit = '一二三四五六七八九';
/** Digits one by one, as years and numbers are written, and what is typed for 〇 among them. */
const numbering = `(?<![${digit}零〇○◯OＯo0十百千万亿点\\w])[${digit}](?:[${digit}零〇○◯OＯo0]){1,7}[${digit}零〇○◯OＯo0](?![${digit}零〇十百千万亿○◯]|[OＯo0\\w])`;
/** 一百〇五: a quantity. */
const measuring = `(?<=[十百千万亿])〇(?=[${digit}])`;
const pattern = new RegExp(`${numbering}|${measuring}`, 'g');

export const wrongZero: EditorRule = {
  id: 'wrong-zero',
  check: outsideTitles(pattern, ([text]) => {
    if (text === '〇') return { values: { text, expected: '零' }, fix: '零' };
    const expected = text.replace(/[零○◯OＯo0]/g, '〇');
    return expected === text ? undefined : { values: { text, expected }, fix: expected };
  }),
  wrong: [
    { text: '二零二六年', finds: ['二零二六'], fixed: '二〇二六年' },
    { text: '二○三五年，二O二六年', finds: ['二○三五', '二O二六'], fixed: '二〇三五年，二〇二六年' },
    { text: '一百〇五项', finds: ['〇'], fixed: '一百零五项' },
  ],
  right: [{ text: '二〇二六年，一百零五项，三点零五，零碳' }, { text: '三点一零五，一零部件' }],
};
