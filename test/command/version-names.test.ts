import { expect, test } from 'vitest';
import { versionNames } from '../../scripts/command/version-names.ts';

test.each([
  ['/tmp/a/一稿.md', 'source/二稿.md', '一稿.md', '二稿.md'],
  ['C:\\文稿\\一稿.docx', '二稿.docx', '一稿.docx', '二稿.docx'],
  ['一稿/附件2.md', '/home/x/二稿/附件2.md', '一稿/附件2.md', '二稿/附件2.md'],
  ['HEAD~1:source/附件2.md', 'source/附件2.md', 'HEAD~1:source/附件2.md', 'source/附件2.md'],
  ['a/附件2.md', 'a/附件2.md', '附件2.md', '附件2.md'],
])('%s and %s', (before, after, ...names) => {
  expect(versionNames(before, after)).toEqual(names);
});
