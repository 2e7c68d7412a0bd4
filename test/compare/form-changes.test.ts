import { expect, test } from 'vitest';
import { listChanges } from '../../scripts/compare/index.ts';
import { read } from './read.ts';

/** What changed in a programme's goal, the kind of the change first. */
function told(before: string, after: string): readonly string[] {
  const [old, now] = [before, after].map((goal) => read(`# 甲\n\n## 目标\n\n${goal}\n\n### 乙`));
  if (!old || !now) throw new Error('both are read');
  return listChanges(old, now).flatMap(({ kind, forms }) => [
    kind,
    ...forms.map((form) => `${form.kind} ${form.text}: ${form.before ?? '-'} → ${form.after ?? '-'}`),
  ]);
}

test.each([
  ['words made strong', '有序推进建设', '**有序**推进建设', ['form', 'strong 有序: - → strong']],
  ['strong no more', '有序**推进**建设', '有序推进建设', ['form', 'strong 推进: strong → -']],
  [
    'strong beside another word',
    '有序推进，加快建设',
    '**有序推进**，全面建设',
    ['changed', 'strong 有序推进: - → strong'],
  ],
  [
    'another word within what was made strong',
    '推进有序建设。',
    '**推进稳步建设**。',
    ['changed', 'strong 推进稳步建设: - → strong'],
  ],
  ['inserted words that are strong', '推进建设。', '推进**全面**建设。', ['changed']],
  [
    'emphasis for strong',
    '**重点**任务',
    '*重点*任务',
    ['form', 'strong 重点: strong → -', 'emphasis 重点: - → emphasis'],
  ],
  [
    'a link that came',
    '详见规划文本',
    '详见[规划](https://a.cn/1)文本',
    ['form', 'link 规划: - → https://a.cn/1'],
  ],
  [
    'a link that went, and a word',
    '详见[规划](https://a.cn/1)文本',
    '参见规划文本',
    ['changed', 'link 规划: https://a.cn/1 → -'],
  ],
  [
    'another address beside a word that came',
    '坚持绿色发展，[详见](https://a.cn/1)规划。',
    '坚持绿色新发展，[详见](https://a.cn/2)规划。',
    ['changed', 'link 详见: https://a.cn/1 → https://a.cn/2'],
  ],
  [
    'another address where the words are others too',
    '见[附件](https://a.cn/1)。',
    '见[附表](https://a.cn/2)。',
    ['changed', 'link 附表: https://a.cn/1 → https://a.cn/2'],
  ],
  [
    'another address, and one word more beside it',
    '见[网](https://a.cn/1)页。',
    '见[网站](https://a.cn/2)页。',
    ['changed', 'link 网站: https://a.cn/1 → https://a.cn/2'],
  ],
  [
    'another address of words of which the last ones are others',
    '见[省政府网站](https://a.cn/1)。',
    '见[省政府公报](https://a.cn/2)。',
    ['changed', 'link 省政府公报: https://a.cn/1 → https://a.cn/2'],
  ],
  [
    'words that came with a link',
    '推进建设。',
    '推进[全面](https://a.cn/1)建设。',
    ['changed', 'link 全面: - → https://a.cn/1'],
  ],
  [
    'words that went with their link',
    '推进[全面](https://a.cn/1)建设。',
    '推进建设。',
    ['changed', 'link 全面: https://a.cn/1 → -'],
  ],
  [
    'words that came into a link',
    '见[省政府网站](https://a.cn/1)。',
    '见[省政府门户网站](https://a.cn/1)。',
    ['changed'],
  ],
  [
    'other words with the same address',
    '见[附件](https://a.cn/1)。',
    '见[规划文本](https://a.cn/1)。',
    ['changed'],
  ],
  [
    'two links for one',
    '实施[城乡](https://a.cn/1)。',
    '实施[水利](https://a.cn/2)，[教育](https://a.cn/3)。',
    [
      'changed',
      'link 城乡: https://a.cn/1 → -',
      'link 水利: - → https://a.cn/2',
      'link 教育: - → https://a.cn/3',
    ],
  ],
  [
    'paragraphs made a list',
    '修路。\n\n造林。',
    '1. 修路。\n2. 造林。',
    ['form', 'list 修路。\n造林。: paragraph → ordered'],
  ],
  [
    'one paragraph of two made a list',
    '修路。\n\n造林。',
    '修路。\n\n- 造林。',
    ['form', 'list 造林。: paragraph → unordered'],
  ],
  [
    'a list of another kind, one item more',
    '1. 修路\n2. 造林',
    '- 修路\n- 架桥\n- 造林',
    ['changed', 'list 修路\n架桥\n造林: ordered → unordered'],
  ],
  [
    'a list of another kind, its last item longer',
    '1. 建设基站\n2. 做强芯片',
    '- 建设基站\n- 做强芯片产业',
    ['changed', 'list 建设基站\n做强芯片产业: ordered → unordered'],
  ],
  [
    'items of another kind, one of them reworded, and a paragraph after them',
    '1. a\n2. b\n3. c',
    '- a\n- b2\n\n段落\n\n1. c\n2. d',
    ['changed', 'list a\nb2: ordered → unordered'],
  ],
  [
    'items of another kind, the first of them reworded',
    '1. b\n2. 造林',
    '- b2\n- 造林',
    ['changed', 'list b2\n造林: ordered → unordered'],
  ],
  [
    'items of another kind, one more of them at the end',
    '1. 修路\n2. 造林',
    '- 修路\n- 造林\n- 架桥',
    ['changed', 'list 修路\n造林\n架桥: ordered → unordered'],
  ],
  [
    'an item of another kind before others that came and stayed',
    '1. 修路\n\n造林',
    '- 修路\n- 架桥\n\n造林',
    ['changed', 'list 修路: ordered → unordered'],
  ],
  [
    'a list made a paragraph of other words',
    '1. 建设5G基站。\n2. 做强芯片。',
    '健全公共服务体系，保障和改善民生。',
    ['changed'],
  ],
  ['an item made a paragraph of other words', '1. 修路。', '造林。', ['changed']],
  [
    'a paragraph’s end made a hard break',
    '修路。\n\n造林。',
    '修路。\\\n造林。',
    ['form', 'break 修路。: - → break'],
  ],
] as const)('%s', (_, before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});

test('a note tells its form, too', () => {
  const [old, now] = ['> 详见规划文本', '> 详见**规划**文件'].map((note) =>
    read(`# 甲\n\n### 乙\n\n${note}`),
  );
  const forms = old && now ? listChanges(old, now).map((change) => change.forms) : [];
  expect(forms).toEqual([[{ kind: 'strong', text: '规划', before: undefined, after: 'strong' }]]);
});
