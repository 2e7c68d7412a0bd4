import type { EditorRule } from '../editor-rule.ts';
import { everywhere } from '../matches.ts';

/** Full-width digits, and the point, comma or per cent sign that goes with digits. */
const pattern = /(?:[０-９]|(?<=[0-9０-９])[．](?=[0-9０-９])|(?<=[0-9０-９])％)+/g;

export const fullWidthDigit: EditorRule = {
  id: 'full-width-digit',
  check: everywhere(pattern, ([text]) => {
    const expected = text.normalize('NFKC');
    return { values: { text, expected }, fix: expected };
  }),
  wrong: [
    { text: '建成１２个平台', finds: ['１２'], fixed: '建成12个平台' },
    { text: '增长３．５％和6．5％', finds: ['３．５％', '．', '％'], fixed: '增长3.5%和6.5%' },
  ],
  right: [{ text: '建成12个平台，增长3.5%' }, { text: '甲．乙，①②，Ⅲ级' }],
};
