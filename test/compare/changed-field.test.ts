import { expect, test } from 'vitest';
import { type Change, changedField, diffWords, fieldText } from '../../scripts/compare/index.ts';
import type { FieldInline } from '../../scripts/model/index.ts';
import { place } from '../arbitrary/choice.ts';

/** A side of a change as lines, what is strong in brackets. */
function shown(kind: Change['kind'], before: string, after: string, version: 'before' | 'after') {
  const pieces = kind === 'moved' ? [] : diffWords(before, after);
  const text = version === 'before' ? before : after;
  const field = changedField({ kind, pieces }, version, { text, place });
  expect(fieldText(field)).toBe(text);
  return field.blocks.map((block) => (block.type === 'paragraph' ? block.children.map(print).join('') : '?'));
}

function print(node: FieldInline): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? `[${node.children.map(print).join('')}]` : '?';
}

test('what the other version has not is strong on either side, line by line', () => {
  const [old, now] = ['到2022年，建成湾区。\n修路。\n造林。', '到2025年，建成湾区。\n修桥、铺路。\n造林。'];
  expect(shown('changed', old, now, 'before')).toEqual(['到[2022]年，建成湾区。', '[修路]。', '造林。']);
  expect(shown('changed', old, now, 'after')).toEqual(['到[2025]年，建成湾区。', '[修桥、铺路]。', '造林。']);
});

test('a line that came is strong, and makes no strong line end', () => {
  expect(shown('changed', '甲。', '甲。\n乙。', 'before')).toEqual(['甲。']);
  expect(shown('changed', '甲。', '甲。\n乙。', 'after')).toEqual(['甲。', '[乙。]']);
});

test.each([
  ['inserted', '', '园区\n目标：建成。', 'after', ['园区', '目标：建成。']],
  ['deleted', '园区\n目标：建成。', '', 'before', ['园区', '目标：建成。']],
  ['moved', '园区', '园区', 'after', ['园区']],
  ['form', '甲\n乙', '甲\n乙', 'before', ['甲', '乙']],
  ['changed', '', '甲', 'before', []],
] as const)('what was %s has nothing strong', (kind, before, after, version, lines) => {
  expect(shown(kind, before, after, version)).toEqual(lines);
});

test('of a long text only the lines round what changed are shown, the same ones on either side', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `第${index + 1}段。`);
  const [before, after] = [lines.join('\n'), lines.join('\n').replace('第10段', '第10大段')];
  const textOf = (version: 'before' | 'after') =>
    fieldText(
      changedField({ kind: 'changed', pieces: diffWords(before, after) }, version, { text: '', place }),
    );
  expect(textOf('before')).toBe('……\n第9段。\n第10段。\n第11段。\n……');
  expect(textOf('after')).toBe('……\n第9段。\n第10大段。\n第11段。\n……');
});
