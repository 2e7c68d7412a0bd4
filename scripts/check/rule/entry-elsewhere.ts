import { grouped } from '../../language/index.ts';
import type { Attachment, Entry } from '../../model/index.ts';
import type { EditorRule, Passage } from '../editor-rule.ts';
import { exampleOf } from '../example.ts';
import { comparable } from '../field-passages.ts';

/** Shorter names, such as 加强组织领导 or a town's, often stand under several programmes. */
const tellingLength = 8;

/**
 * A task listed under two programmes: with the same content, or, where both have none, with the same long name. What
 * stands under more than two is meant to.
 */
export const entryElsewhere: EditorRule = {
  id: 'entry-elsewhere',
  *check({ attachment, passages }) {
    const shared = sameNames(attachment);
    const contents = shared.length > 0 ? contentsOf(passages) : new Map<Entry, string[]>();
    for (const tasks of shared) {
      const same = grouped(tasks, ({ task }) => (contents.get(task) ?? []).join('\n'));
      for (const [content, [first, second, ...more]] of same) {
        if (!first || !second || more.length > 0 || first.owner === second.owner) continue;
        const { name } = second.task;
        if (content === '' && name.text.length < tellingLength) continue;
        const { line } = first.task.place;
        yield { place: name.place, values: { name: name.text, line, owner: first.owner.name.text } };
      }
    }
  },
  wrong: [
    {
      source: exampleOf('# 甲\n\n### 完善交通网络\n\n修路\n\n# 乙\n\n### 完善交通网络\n\n修路'),
      finds: ['完善交通网络'],
    },
    {
      source: exampleOf('# 甲\n\n### 推动大湾区基础设施互联互通\n\n# 乙\n\n### 推动大湾区基础设施互联互通'),
      finds: ['推动大湾区基础设施互联互通'],
    },
  ],
  right: [
    { source: exampleOf('# 甲\n\n### 加强组织领导\n\n由甲办负责\n\n# 乙\n\n### 加强组织领导\n\n由乙办负责') },
    {
      source: exampleOf(
        ['甲', '乙', '丙'].map((name) => `# ${name}\n\n### 组织领导\n\n成立专班`).join('\n\n'),
      ),
    },
    { source: exampleOf('# 甲\n\n### 城关镇\n\n# 乙\n\n### 城关镇') },
  ],
};

/** The tasks that share a name with another one, by name. */
function sameNames({ programmes }: Attachment): { owner: Entry; task: Entry }[][] {
  const tasks = programmes.flatMap((owner) => owner.children.map((task) => ({ owner, task })));
  return [...grouped(tasks, ({ task }) => comparable(task.name.text)).values()].filter(
    ({ length }) => length > 1,
  );
}

/** What each task's fields say, its steps' as well, columns told apart. */
function contentsOf(passages: readonly Passage[]): Map<Entry, string[]> {
  const contents = new Map<Entry, string[]>();
  let task: Entry | undefined;
  for (const { entry, kind, column = '', text } of passages) {
    if (entry?.level === 'task') task = entry;
    else if (entry?.level !== 'step') task = undefined;
    if (!task || (entry === task && kind === 'name')) continue;
    const said = contents.get(task) ?? [];
    said.push(column, text);
    contents.set(task, said);
  }
  return contents;
}
