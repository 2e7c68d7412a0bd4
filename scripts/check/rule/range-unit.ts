import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';
import { sharedUnit } from '../shared-unit.ts';

const number = '\\d{1,9}(?:\\.\\d{1,9})?';
const pattern = new RegExp(`(?<![\\d.A-Za-z])(${number})([～—])(${number})(${sharedUnit})`, 'gu');

/** A range whose first number lacks the %, 万 or 亿 of the second: 15～30% says fifteen. */
export const rangeUnit: EditorRule = {
  id: 'range-unit',
  check: outsideTitles(pattern, ({ 0: text, 1: low = '', 2: mark = '', 3: high = '', 4: unit = '' }) =>
    Number(low) < Number(high) ? { values: { text, write: low + unit + mark + high + unit } } : undefined,
  ),
  wrong: [
    { text: '提高15～30%', finds: ['15～30%'] },
    { text: '投资13～17万元', finds: ['13～17万元'] },
  ],
  right: [{ text: '提高15%～30%，投资13万元～17万元' }, { text: '每件100～150kg，每户500～1000公斤' }],
};
