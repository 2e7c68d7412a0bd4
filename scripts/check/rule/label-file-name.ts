import { numeral, parseNumeral } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { exampleOf } from '../example.ts';

const inName = new RegExp(`(?:attachment|annex|appendix|附件|附表)[-_ ]?(${numeral})`, 'i');
const inLabel = new RegExp(`^(?:attachment|annex|appendix|附件|附表)\\s*(${numeral})`, 'i');

function numberIn(text: string, pattern: RegExp): number | undefined {
  return parseNumeral(pattern.exec(text)?.[1] ?? '-');
}

/** The number in the label and the one in the file's name are the same where both have one. */
export const labelFileName: EditorRule = {
  id: 'label-file-name',
  *check({ attachment: { file, label } }) {
    if (!label) return;
    const name = file.split(/[\\/]/).at(-1) ?? '';
    const named = numberIn(name, inName);
    const labelled = numberIn(label.text, inLabel);
    if (named === undefined || labelled === undefined || named === labelled) return;
    yield { place: label.place, values: { label: label.text, file: name } };
  },
  wrong: [
    { source: exampleOf('# 甲\n\n### 乙', 'label: 附件2'), file: 'attachment-3.md', finds: ['附件2'] },
    { source: exampleOf('# 甲\n\n### 乙', 'label: 附件二'), file: '附件12.md', finds: ['附件二'] },
  ],
  right: [
    { source: exampleOf('# 甲\n\n### 乙', 'label: 附件2'), file: 'attachment-02.md' },
    { source: exampleOf('# 甲\n\n### 乙', 'label: 附件12-1'), file: '附件十二之一.md' },
    { source: exampleOf('# 甲\n\n### 乙', 'label: 附件2'), file: 'plan-2018.md' },
    { source: exampleOf('# 甲\n\n### 乙', 'label: 附件'), file: 'annex-3.md' },
  ],
};
