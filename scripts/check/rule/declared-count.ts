import { notInNumber, numeral, parseNumeral } from '../../language/index.ts';
import { levels } from '../../model/index.ts';
import type { EditorRule, Finding, Passage, Subject } from '../editor-rule.ts';
import { entriesOf } from '../entries.ts';
import { exampleOf } from '../example.ts';

const counted = `${notInNumber}(${numeral})(?:大|项|个|条)([^，。；：、“”（）()…]{0,12})`;
/** A number and what it counts, anywhere in a title: “四大建设”. */
const inTitle = new RegExp(counted, 'g');
/** The same where it fills the brackets behind a name: （六大建设行动）. */
const behindName = new RegExp(`(?<=[（(](?:共|实施|包括)?)${counted}(?=[）)]$)`);
/** What is counted beside the programmes or tasks, whatever stands behind it: 五个领域建设. */
const other = /^(?:领域|方面|区域|地区|部门|单位|阶段|年度|季度|[省市县区乡镇村月批])/;
/** What tasks are called in general, whatever their own names end in. */
const general = /^$|(?:任务|行动|工程|专项|计划)$/;

/**
 * A number in the title, or in brackets behind a name, other than that of the programmes or tasks it counts. What it
 * counts is told by how their names end; a number of anything else, such as 三个圈, is not looked at.
 */
export const declaredCount: EditorRule = {
  id: 'declared-count',
  *check(subject) {
    if (!subject.chinese) return;
    for (const passage of subject.passages) {
      if (passage.kind === 'title') yield* checkTitle(passage, subject);
      else if (passage.kind === 'name') yield* checkName(passage);
    }
  },
  wrong: [
    {
      source: exampleOf('# 大湾区（三大建设行动）\n\n### 产业行动\n\n### 交通行动'),
      finds: ['三大建设行动'],
    },
    {
      source: exampleOf('# 大花园（共12项任务）\n\n### 严守生态安全\n\n### 严格产业准入'),
      finds: ['12项任务'],
    },
    {
      source: exampleOf(
        '# 大湾区建设（试点）\n\n### 甲\n\n# 大花园建设\n\n### 乙',
        'title: “四大建设”任务概览',
      ),
      finds: ['四大建设'],
    },
    {
      source: exampleOf('# 甲\n\n### 产业行动\n\n### 交通行动', 'title: 十大行动计划概览'),
      finds: ['十大行动'],
    },
  ],
  right: [
    { source: exampleOf('# 大湾区（两大建设行动）\n\n### 产业行动\n\n### 交通行动\n\n### 保障措施') },
    { source: exampleOf('# 大通道（三个圈）\n\n### 开放通道\n\n### 湾区通道') },
    {
      source: exampleOf(
        '# 大通道（2个1小时交通圈）\n\n### 四大枢纽工程\n\n### 四港融合工程\n\n### 美丽通道工程',
      ),
    },
    { source: exampleOf('# 甲\n\n### 四大枢纽建设工程\n\n### 四港融合建设工程') },
    { source: exampleOf('# 大湾区建设\n\n### 甲\n\n# 大花园建设\n\n### 乙', 'title: “三大攻坚战”任务概览') },
    {
      source: exampleOf(
        '# 大湾区建设\n\n### 甲\n\n# 大花园建设\n\n### 乙',
        'title: “十四五”五个领域建设概览',
      ),
    },
  ],
};

function* checkTitle({ text, place }: Passage, { attachment }: Subject): Iterable<Finding> {
  for (const { 0: found, 1: number = '', 2: noun = '', index } of text.matchAll(inTitle)) {
    const kinds = levels.flatMap((level) => {
      const names = entriesOf(attachment, level).map(({ name }) => withoutBrackets(name.text));
      return kindIn(noun, names) ?? [];
    });
    const [kind] = kinds;
    const declared = parseNumeral(number) ?? 0;
    if (!kind || kinds.some(({ sizes }) => sizes.includes(declared))) continue;
    const end = index + found.length - noun.length + kind.end;
    yield { place: place(index, end), values: { text: text.slice(index, end), count: kind.sizes[0] } };
  }
}

function* checkName({ text, place, entry }: Passage): Iterable<Finding> {
  const match = /[）)]$/.test(text) && behindName.exec(text);
  if (!match || !entry || entry.children.length === 0) return;
  const [found, number = '', noun = ''] = match;
  const names = entry.children.map(({ name }) => withoutBrackets(name.text));
  const like = noun === '' ? 0 : endingIn(noun.slice(-2), names);
  const alike = like * 2 >= names.length;
  const declared = parseNumeral(number);
  if (declared === like || declared === names.length || !(alike || general.test(noun))) return;
  const values = { text: found, count: alike ? like : names.length };
  yield { place: place(match.index, match.index + found.length), values };
}

/** Where in a noun the word ends that half of the names or more end in; how many do, and how many names there are. */
function kindIn(
  noun: string,
  names: readonly string[],
): { end: number; sizes: [number, number] } | undefined {
  if (other.test(noun)) return undefined;
  for (let end = 2; end <= noun.length; end += 1) {
    const like = endingIn(noun.slice(end - 2, end), names);
    if (like > 0 && like * 2 >= names.length) return { end, sizes: [like, names.length] };
  }
  return undefined;
}

function endingIn(word: string, names: readonly string[]): number {
  return names.filter((name) => name.endsWith(word)).length;
}

function withoutBrackets(name: string): string {
  return name.replace(/[（(][^（）()]*[）)]$/, '');
}
