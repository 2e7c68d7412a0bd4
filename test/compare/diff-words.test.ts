import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Piece } from '../../scripts/compare/change.ts';
import { diffWords } from '../../scripts/compare/diff-words.ts';
import { marked } from './marked.ts';

function without(type: Piece['type'], pieces: readonly Piece[]): string {
  return pieces
    .filter((piece) => piece.type !== type)
    .map(({ text }) => text)
    .join('');
}

function told(before: string, after: string): string {
  return marked(diffWords(before, after));
}

describe('what changed in a text', () => {
  test('is told by words and not by characters', () => {
    expect(told('到2020年基本建成', '到2022年基本建成')).toBe('到[-2020-]{+2022+}年基本建成');
  });

  test('takes a single character between two changes into them', () => {
    expect(told('加快建设的步伐', '推进改革的进程')).toBe('[-加快建设的步伐-]{+推进改革的进程+}');
  });

  test('keeps a line’s end common', () => {
    expect(told('甲乙\n丙丁', '戊己\n庚辛')).toBe('[-甲乙-]{+戊己+}\n[-丙丁-]{+庚辛+}');
  });

  test('is nothing between equal texts', () => {
    expect(diffWords('同一段文字', '同一段文字')).toEqual([{ type: 'same', text: '同一段文字' }]);
    expect(diffWords('', '')).toEqual([]);
  });

  test('is one deletion and one insertion between two texts that share only their ends', () => {
    const different = (seed: number) =>
      Array.from({ length: 4000 }, (_, index) =>
        String.fromCodePoint(0x4e00 + ((index * seed) % 20000)),
      ).join('');
    const pieces = diffWords(`开头。${different(7)}。结尾`, `开头。${different(11)}。结尾`);
    expect(pieces.filter(({ type }) => type !== 'same').length).toBeLessThan(3000);
    expect(pieces[0]).toMatchObject({ type: 'same' });
    expect(pieces.at(-1)).toMatchObject({ type: 'same' });
  });
});

test('the pieces give both texts back, deletions first, no two neighbours alike', () => {
  const text = fc
    .array(fc.constantFrom('到2020年', '基本', '建成', '大湾区', '，', '。', '\n', '的', '甲', '😀', ' a '), {
      maxLength: 12,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = diffWords(before, after);
      expect(without('inserted', pieces)).toBe(before);
      expect(without('deleted', pieces)).toBe(after);
      pieces.forEach(({ type }, index) => {
        expect(type).not.toBe(pieces[index - 1]?.type);
        if (type === 'deleted') expect(pieces[index - 1]?.type).not.toBe('inserted');
      });
      expect(pieces.every(({ type }) => type === 'same')).toBe(before === after);
    }),
  );
});
