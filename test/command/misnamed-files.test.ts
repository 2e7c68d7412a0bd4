import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../scripts/commands.ts';
import { printText } from '../../scripts/index.ts';
import { folderWith } from '../fixtures/folder.ts';

const source = '---\ntitle: 概览\ncolumns:\n  programme: [名称, 内容]\n---\n\n# 甲\n\n## 内容\n\n乙。\n';

/** What `check` says where files of these names stand among the templates. */
async function saidOf(files: Readonly<Record<string, string>>) {
  const named = Object.entries(files).map(([name, text]) => [`templates/${name}`, text]);
  const folder = folderWith({ 'x.md': source, ...Object.fromEntries(named) });
  const options = { sources: [join(folder, 'x.md')], templates: join(folder, 'templates') };
  const { problems, texts, exitCode } = await check(options);
  return {
    exitCode,
    found: problems.map(({ rule, severity, place }) => `${severity} ${rule} ${basename(place?.file ?? '')}`),
    zh: printText(problems, texts, 'zh').replaceAll(folder, ''),
    en: printText(problems, texts, 'en').replaceAll(folder, ''),
  };
}

test.each([
  ['check.yml', 'check.yaml'],
  ['checks.yaml', 'check.yaml'],
  ['style.yml', 'style.yaml'],
  ['stlye.yaml', 'style.yaml'],
  ['style.yaml.txt', 'style.yaml'],
  ['Style.yaml', 'style.yaml'],
  ['terms.yml', 'terms.yaml'],
  ['term.yaml', 'terms.yaml'],
  ['overview.hbs', 'overview.md.hbs'],
  ['overview.md', 'overview.md.hbs'],
  ['overview.hbs.md', 'overview.md.hbs'],
  ['overview.md.hbs.txt', 'overview.md.hbs'],
  ['Overview.md.hbs', 'overview.md.hbs'],
  ['briefings.md.hbs', 'briefing.md.hbs'],
  ['breifing.md.hbs', 'briefing.md.hbs'],
  ['comparision.md.hbs', 'comparison.md.hbs'],
  ['style(1).yaml', 'style.yaml'],
  ['style - 副本.yaml', 'style.yaml'],
  ['style - 副本 (2).yaml', 'style.yaml'],
  ['复件 style.yaml', 'style.yaml'],
  ['style - Copy.yaml', 'style.yaml'],
  ['overview（1）.md.hbs', 'overview.md.hbs'],
  ['overview - 副本.md.hbs', 'overview.md.hbs'],
  ['overview.md (1).hbs', 'overview.md.hbs'],
])('%s among the templates is told to be %s', async (name, meant) => {
  const { found, zh, en } = await saidOf({ [name]: '' });
  expect(found).toEqual([`warning template-file-name ${name}`]);
  expect(zh).toContain(`/templates/${name}”没有读入：文件名不对`);
  expect(zh).toContain(`把文件名改为 ${meant}`);
  expect(en).toContain(`/templates/${name}" is not read`);
  expect(en).toContain(`rename it to ${meant}`);
});

test('beside the file that is read, it is told that this one is', async () => {
  const { found, zh, en } = await saidOf({ 'check.yml': '', 'check.yaml': '' });
  expect(found).toEqual(['warning template-file-name check.yml']);
  expect(zh).toContain('没有读入：读入的是同一目录中的 check.yaml');
  expect(zh).toContain('把内容写进 check.yaml');
  expect(en).toContain('is not read: check.yaml beside it is');
});

test('a copy beside what it is one of is nobody’s concern', async () => {
  const files = { 'check.yaml': '', 'check(1).yaml': '', 'check - 副本.yaml': '', '复件 check.yaml': '' };
  expect((await saidOf(files)).found).toEqual([]);
});

test('other files among the templates are nobody’s concern', async () => {
  const names = [
    'README.md',
    '._overview.md.hbs',
    'overview.md.hbs.bak',
    'style2.yaml',
    'style.css',
    'terms.xlsx',
    'check.docx',
    'team.yaml',
    '概览.md',
    '.DS_Store',
  ];
  expect((await saidOf(Object.fromEntries(names.map((name) => [name, ''])))).found).toEqual([]);
});
