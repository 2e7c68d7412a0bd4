import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../scripts/commands.ts';
import { printText } from '../../scripts/index.ts';
import { folderWith } from '../fixtures/folder.ts';

const front = 'label: 附件1\ntitle: 概览\ncolumns:\n  programme: [名称, 内容]\n  task: [任务, 举措]\n';
const source = `---\n${front}---\n\n# 甲\n\n## 内容\n\n乙。\n\n### 丙\n\n丁。\n`;
const shipped = readFileSync(join(import.meta.dirname, '../../templates/briefing.md.hbs'), 'utf8');
const provenance = '<p class="provenance">摘自{{labelName}}';

/** What `check` says where a briefing's last line begins with other words: place, rule and the text at the place. */
async function saidOf(words: string, text = source) {
  expect(shipped).toContain(provenance);
  const template = shipped.replace(provenance, `<p class="provenance">${words}`);
  const folder = folderWith({ 'x.md': text, 'templates/briefing.md.hbs': template });
  const options = { sources: [join(folder, 'x.md')], templates: join(folder, 'templates') };
  const { problems, texts } = await check(options);
  return {
    found: problems.map(({ rule, severity, place }) => {
      const line = texts.get(place?.file ?? '')?.split('\n')[(place?.line ?? 0) - 1] ?? '';
      const at = line.slice((place?.column ?? 0) - 1, (place?.endColumn ?? 0) - 1);
      return `${basename(place?.file ?? '')}:${place?.line} ${severity} ${rule} ${at}`;
    }),
    zh: printText(problems, texts, 'zh'),
    en: printText(problems, texts, 'en'),
  };
}

test.each([
  ['摘自附件,见{{title}}', ',', '“摘自附件,见……'],
  ['摘自{{label}}:《{{title}}》', ':', '“摘自…:《…》'],
  ['{{label}};{{title}}', ';', '“…;…'],
  ['见<strong>附件</strong>!另见', '!', '“见附件!另见'],
  ['{{title}}.</p>\n\n<p>', '.', '“….”中用了半角的“.”'],
])('the half-width mark in %s is told at its place', async (words, mark, zh) => {
  const { found, ...said } = await saidOf(words);
  expect(found).toEqual([`briefing.md.hbs:105 warning half-width-mark ${mark}`]);
  expect(said.zh).toContain(zh);
  expect(said.zh).toContain(`中用了半角的“${mark}”`);
  expect(said.en).toContain(`half-width "${mark}" in Chinese text`);
});

test('half-width brackets are told, each where a value stands between them', async () => {
  const plain = await saidOf('摘自《{{title}}》(附件)');
  expect(plain.found).toEqual(['briefing.md.hbs:105 warning half-width-brackets (附件)']);
  expect(plain.zh).toContain('中文中用了半角括号：“(附件)”');
  expect(plain.en).toContain('"(附件)"');
  expect((await saidOf('摘自《{{title}}》({{label}})')).found).toEqual([
    'briefing.md.hbs:105 warning half-width-brackets (',
    'briefing.md.hbs:105 warning half-width-brackets )',
  ]);
});

test.each([
  provenance.slice(22),
  '摘自&#12298;{{title}}&#12299;',
  '见<a href="https://example.com/?a=1,2">网址</a>，第{{startPage}},{{startPage}}页',
  '{{startPage}}:{{startPage}}，1,234项',
  'See (RFC 8200), p. 3: {{startPage}}',
  '{{!-- 甲,乙 --}}<!-- 甲,乙 -->摘自',
  '甲&nbsp;乙',
])('%s is let alone', async (words) => {
  expect((await saidOf(words)).found).toEqual([]);
});

test('nothing is said of a source in English, or where the office does not look for it', async () => {
  const english = source.replace('label:', 'lang: en\nlabel:');
  expect((await saidOf('摘自附件,见{{title}}', english)).found).toEqual([]);
  const waived = source.replace('label:', 'ignore:\n  half-width-mark: 照原文\nlabel:');
  expect((await saidOf('摘自附件,见{{title}}', waived)).found).not.toContain(
    'briefing.md.hbs:105 warning half-width-mark ,',
  );
});
