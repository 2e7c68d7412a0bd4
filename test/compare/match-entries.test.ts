import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchEntries } from '../../scripts/compare/match-entries.ts';
import type { Attachment } from '../../scripts/model/index.ts';
import { attachmentArbitrary } from '../arbitrary/attachment.ts';
import { entries, read } from './read.ts';

const long = '建设世界级先进制造业集群，加快传统产业优化升级，推进数字经济发展';

/** The matching as old name → new name, with what moved. */
function told(before: Attachment, after: Attachment) {
  const { newOf, moved } = matchEntries(before, after);
  return {
    pairs: Object.fromEntries(Array.from(newOf, ([old, now]) => [old.name.text, now.name.text])),
    moved: Array.from(moved, ({ name }) => name.text),
  };
}

describe('entries of two versions', () => {
  test('match by name under one owner, whatever their text', () => {
    const before = read('# 甲\n\n### 乙\n\n旧的举措\n\n### 丙\n\n同样');
    const after = read('# 甲\n\n### 乙\n\n全然不同之言\n\n### 丙\n\n同样');
    expect(told(before, after)).toEqual({ pairs: { 甲: '甲', 乙: '乙', 丙: '丙' }, moved: [] });
  });

  test('match by likeness of text where the name is another', () => {
    const before = read(`# 甲\n\n### 产业行动\n\n${long}\n\n### 丙\n\n同样`);
    const after = read(`# 甲\n\n### 制造行动\n\n${long}。\n\n### 丙\n\n同样`);
    expect(told(before, after).pairs).toEqual({ 甲: '甲', 产业行动: '制造行动', 丙: '丙' });
  });

  test('of one name match those that say the same, then in their order', () => {
    const before = read('# 甲\n\n### 乙\n\n子\n\n### 乙\n\n丑\n\n### 乙\n\n寅');
    const after = read('# 甲\n\n### 乙\n\n寅\n\n### 乙\n\n卯');
    const { oldOf } = matchEntries(before, after);
    const [first, second] = after.programmes[0]?.children ?? [];
    const [one, , three] = before.programmes[0]?.children ?? [];
    expect([first && oldOf.get(first), second && oldOf.get(second)]).toEqual([three, one]);
  });

  test('that have nothing in common are not matched', () => {
    const before = read('# 甲\n\n### 水利\n\n修建堤坝');
    const after = read('# 甲\n\n### 教育\n\n开办学校');
    expect(told(before, after).pairs).toEqual({ 甲: '甲' });
  });

  test('moved where others of their owner overtook them, or where they have another owner', () => {
    const before = read(
      `# 甲\n\n### 一事\n\n子\n\n### 二事\n\n丑\n\n### 三事\n\n${long}\n\n# 丁\n\n### 四事\n\n卯`,
    );
    const after = read(
      `# 甲\n\n### 二事\n\n丑\n\n### 一事\n\n子\n\n# 丁\n\n### 四事\n\n卯\n\n### 三事\n\n${long}`,
    );
    const { pairs, moved } = told(before, after);
    expect(pairs).toMatchObject({ 一事: '一事', 二事: '二事', 三事: '三事' });
    expect(moved).toContain('三事');
    expect(moved.filter((name) => name === '一事' || name === '二事')).toHaveLength(1);
  });

  test('are told apart by full width and white space only as much as a reader would', () => {
    expect(
      told(read('# 甲\n\n### 第１项 行动\n\n子'), read('# 甲\n\n### 第1项行动\n\n丑')).pairs,
    ).toHaveProperty('第１项 行动', '第1项行动');
  });
});

test('an attachment matches itself whole, nothing moved', () => {
  fc.assert(
    fc.property(attachmentArbitrary(), (attachment) => {
      const { newOf, oldOf, moved } = matchEntries(attachment, attachment);
      for (const entry of entries(attachment)) expect(newOf.get(entry)).toBe(entry);
      expect(oldOf.size).toBe(newOf.size);
      expect(moved.size).toBe(0);
    }),
    { numRuns: 50 },
  );
});

test('a matching is one to one and within a level', () => {
  fc.assert(
    fc.property(attachmentArbitrary(), attachmentArbitrary(), (before, after) => {
      const { newOf, oldOf } = matchEntries(before, after);
      expect(new Set(newOf.values()).size).toBe(newOf.size);
      for (const [old, now] of newOf) {
        expect(oldOf.get(now)).toBe(old);
        expect(now.level).toBe(old.level);
      }
    }),
    { numRuns: 50 },
  );
});
