import { continuedName } from '../../model/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { siblingsOf } from '../entries.ts';
import { exampleOf } from '../example.ts';
import { comparable } from '../field-passages.ts';

/** A task of one programme, or a step of one task, that is listed twice. Programmes of one name are an error of reading. */
export const entryDuplicate: EditorRule = {
  id: 'entry-duplicate',
  *check({ attachment }) {
    for (const entries of siblingsOf(attachment).slice(1)) {
      const lines = new Map<string, number>();
      for (const { name } of entries) {
        const text = comparable(name.text);
        const line = lines.get(text) ?? lines.get(comparable(continuedName(name.text) ?? ''));
        if (line === undefined) lines.set(text, name.place.line);
        else if (text !== '') yield { place: name.place, values: { name: name.text, line } };
      }
    }
  },
  wrong: [
    {
      source: exampleOf('# 甲\n\n### 完善交通网络\n\n一\n\n### 发展绿色产业\n\n二\n\n### 完善交通网络\n\n三'),
      finds: ['完善交通网络'],
    },
    {
      source: exampleOf('# 甲\n\n### 乙\n\n##### 修路\n\n##### 修路'),
      finds: ['修路'],
    },
    {
      source: exampleOf('# 甲\n\n### 完善交通网络\n\n一\n\n### 完善交通网络（续）\n\n二'),
      finds: ['完善交通网络（续）'],
    },
  ],
  right: [
    { source: exampleOf('# 甲\n\n### 加强组织领导\n\n一\n\n# 乙\n\n### 加强组织领导\n\n二') },
    { source: exampleOf('# 甲\n\n### 完善交通网络（一期）\n\n一\n\n### 完善交通网络（二期）\n\n二') },
  ],
};
