import { expect, test } from 'vitest';
import { listChanges } from '../../scripts/compare/index.ts';
import type { Entry } from '../../scripts/model/index.ts';
import { fieldOf, place } from '../arbitrary/choice.ts';
import { type Edit, editedBy } from '../arbitrary/edits.ts';
import { read } from './read.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const kinds: readonly Edit['kind'][] = ['field', 'rename', 'remove', 'insert', 'move', 'form', 'empty'];

/** 400 programmes of six tasks, each text another. */
function programmes(): readonly Entry[] {
  const task = (key: string): Entry => ({
    level: 'task',
    name: { text: `第${key}号重点建设行动`, place },
    fields: new Map([
      ['举措', fieldOf(`推进${key}号工程，培育${key}号产业集群，完善${key}号公共服务平台。`)],
    ]),
    children: [],
    place,
  });
  return numbers(400).map((p) => ({
    level: 'programme',
    name: { text: `第${p}号计划`, place },
    fields: new Map([['目标', fieldOf(`到2035年建成第${p}个现代化示范区，增加值占比达到${p}%以上。`)]]),
    children: numbers(6).map((t) => task(`${p}之${t}`)),
    place,
  }));
}

test('fifty edits of 2400 rows are fifty changes or so', () => {
  const before = { ...read('# 甲\n\n### 乙'), programmes: programmes() };
  const edits = numbers(50).map((n): Edit => {
    const text = `${n}号人才引进与科技创新专项`;
    return { kind: kinds[n % kinds.length] ?? 'field', at: n * 53, to: n * 31, text };
  });
  const after = editedBy(before, edits);
  const changes = listChanges(before, after);
  expect(changes.length).toBeGreaterThan(40);
  expect(changes.length).toBeLessThanOrEqual(60);
});

test('a task renamed and reworded is known among three hundred made of the same few words', () => {
  const words = [...'推进数字经济产业升级改造港口水利教育医疗文化旅游生态建设服务平台'];
  const text = (seed: number) =>
    numbers(60)
      .map((at) => words[(seed * at * at + 7 * seed + at) % words.length])
      .join('');
  const source = (name: string, changed: (text: string) => string) => {
    const tasks = numbers(300).map((n) =>
      n === 120 ? `### ${name}\n\n${changed(text(n))}。` : `### 第${n}项\n\n${text(n)}。`,
    );
    return read(`# 甲\n\n${tasks.join('\n\n')}`);
  };
  const changes = listChanges(
    source('旧名', (all) => all),
    source('新称', (all) => `全面${all.slice(4)}`),
  );
  expect(changes.map(({ kind }) => kind)).toEqual(['renamed', 'changed']);
});
