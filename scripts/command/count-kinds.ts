import type { Change } from '../compare/index.ts';
import type { Language } from '../problem/index.ts';

type Kind = Change['kind'];

/** What changes of a kind are called where they are counted, in the order in which they are told. */
const names: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  zh: {
    changed: '文字修改',
    inserted: '新增',
    deleted: '删除',
    moved: '移动',
    renamed: '改名',
    form: '格式修改',
  },
  en: {
    changed: 'reworded',
    inserted: 'added',
    deleted: 'deleted',
    moved: 'moved',
    renamed: 'renamed',
    form: 'form',
  },
};

/** How many changes there are of each kind, for the kinds there are. */
export function countKinds(changes: readonly Pick<Change, 'kind'>[], language: Language) {
  return (Object.entries(names[language]) as [Kind, string][]).flatMap(([kind, name]) => {
    const number = changes.filter((change) => change.kind === kind).length;
    return number === 0 ? [] : [{ kind, name, number }];
  });
}
