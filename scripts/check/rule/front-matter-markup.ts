import type { EditorRule } from '../editor-rule.ts';
import { exampleOf } from '../example.ts';
import { everywhere } from '../matches.ts';

/** Tags, references, stars in pairs, and a line feed as programmers write it: `R&D`, `C:\new` and 5*3 are text. */
const pattern =
  /<\/?(?:br|b|i|u|p|strong|em|sub|sup|span|font)\b[^<>]*>|(?<![A-Za-z:\\])\\n(?![a-z])|\*\*(?=[^*\s])[^*]*\*\*|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/gi;
const kinds = new Set(['label', 'title', 'issuer', 'column']);

/** Markup in the front matter, whose values are text, but for a break in the title: it would be printed as it is typed. */
export const frontMatterMarkup: EditorRule = {
  id: 'front-matter-markup',
  check: everywhere(pattern, ([text], { kind }) => {
    if (!kinds.has(kind)) return undefined;
    return {
      values: {
        text: text.length > 20 ? `${text.slice(0, 2)}…` : text,
        case: text.startsWith('&') ? 'character' : /^(?:<br|\\n)/i.test(text) ? 'break' : '',
      },
    };
  }),
  wrong: [
    { source: exampleOf('# 甲\n\n### 乙', 'label: 附件<br>2\ntitle: 概览'), finds: ['<br>'] },
    { source: exampleOf('# 甲\n\n### 乙', 'title: 浙江省大花园\\n任务概览'), finds: ['\\n'] },
    { source: exampleOf('# 甲\n\n### 乙', 'title: 浙江省**大花园**概览'), finds: ['**大花园**'] },
    { source: exampleOf('# 甲\n\n### 乙', 'title: 重点工作&amp;计划表'), finds: ['&amp;'] },
  ],
  right: [
    { source: exampleOf('# 甲\n\n### 乙', 'title: 浙江省R&D经费任务概览') },
    { source: exampleOf('# 甲\n\n### 乙', 'title: 浙江省大花园<br>任务概览') },
    { source: exampleOf('# 甲\n\n### 乙\n\n到2035年\\\n**建成**', 'title: 概览') },
  ],
};
