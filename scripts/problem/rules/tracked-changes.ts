import { type RuleText, rulesOf } from '../rule.ts';

/** What a tracked change is about, as the cases of its words: a text, where it is none of these. */
const subjects = ['', 'row', 'cell', 'paragraph', 'moved', 'merge'] as const;

/** The rules of tracked changes: who did what to which text, and where, with what to say of them on the command line. */
function changeRules<Id extends string>(
  said: Readonly<Record<Id, Readonly<Record<'zh' | 'en', readonly string[]>>>>,
) {
  const zh = (what: string) => ({
    message: `{author} {date} ${what}{at}`,
    fix: '写明 --changes accepted（接受）{ask}',
  });
  const en = (what: string) => ({
    message: `{author} ${what} {date}{at}`,
    fix: 'say --changes accepted{ask}',
  });
  const rules = Object.entries<Readonly<Record<'zh' | 'en', readonly string[]>>>(said).map(([id, words]) => [
    id,
    {
      severity: 'error' as const,
      zh: zh(words.zh[0] ?? ''),
      en: en(words.en[0] ?? ''),
      cases: Object.fromEntries(
        subjects
          .map((subject, index) => [subject, index] as const)
          .filter(([subject, index]) => subject !== '' && (words.zh[index] ?? '') !== '')
          .map(([subject, index]) => [
            subject,
            {
              zh: { message: zh(words.zh[index] ?? '').message },
              en: { message: en(words.en[index] ?? '').message },
            },
          ]),
      ),
    },
  ]);
  return Object.fromEntries(rules) as Record<Id, Omit<RuleText, 'group' | 'kind'>>;
}

/** The rules of the tracked changes of a file that is imported. */
export const trackedChangeRules = rulesOf(
  { group: 'import', kind: 'input' },
  changeRules({
    'import-change-inserted': {
      zh: [
        '插入了“{text}”',
        '插入了一行：“{text}”',
        '插入了一个单元格：“{text}”',
        '在“{text}”后面分了段',
        '把“{text}”移到了这里',
      ],
      en: [
        'inserted "{text}"',
        'inserted a row: "{text}"',
        'inserted a cell: "{text}"',
        'began a new paragraph after "{text}"',
        'moved "{text}" to here',
      ],
    },
    'import-change-deleted': {
      zh: [
        '删去了“{text}”',
        '删去了一行：“{text}”',
        '删去了一个单元格：“{text}”',
        '把“{text}”与下一段并成一段',
        '把“{text}”从这里移走了',
      ],
      en: [
        'deleted "{text}"',
        'deleted a row: "{text}"',
        'deleted a cell: "{text}"',
        'joined "{text}" to the next paragraph',
        'moved "{text}" away from here',
      ],
    },
    'import-change-format': {
      zh: ['改了格式：“{text}”', '', '', '', '', '改了单元格的合并：“{text}”'],
      en: ['changed the format of "{text}"', '', '', '', '', 'changed how cells are merged: "{text}"'],
    },
  }),
);
