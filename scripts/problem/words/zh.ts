import type { RuleId } from '../rules.ts';
import type { Words } from './words.ts';

/** Every rule's words in Chinese. */
export const zh: Readonly<Record<RuleId, Words>> = {
  // yaml
  'yaml-syntax': { message: 'YAML 写法有误：{reason}' },
  'yaml-unknown-key': { message: '没有“{key}”这个键', fix: '{suggestion}' },
  'yaml-missing-key': { message: '缺少“{key}”', expected: '{expected}' },
  'yaml-value': { message: '“{key}”的值“{value}”不合要求', expected: '{expected}' },
  // read
  // model
  // compose
  // style
  // write
  'glyph-missing': {
    message: '没有字体能显示字符“{character}”（{codePoint}）',
    fix: '换用别的字，或用 --font-dir 提供含有此字的字体',
  },
  'format-character': {
    message: '文中有看不见的格式字符 {codePoint}（{name}）',
    fix: '如非有意，请删去；PDF 中不显示此字符',
  },
  // verify
  // command
};
