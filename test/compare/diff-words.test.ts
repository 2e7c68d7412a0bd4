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

  test.each([
    // A single character, and marks alone, say nothing.
    ['加快建设的步伐', '推进改革的进程', '[-加快建设的步伐-]{+推进改革的进程+}'],
    [
      '建成港口，培育产业，全面推进生态文明建设',
      '修建机场，发展旅游，全面推进生态文明建设',
      '[-建成港口，培育产业-]{+修建机场，发展旅游+}，全面推进生态文明建设',
    ],
    // A word that is kept between two that are not is a word that is kept.
    ['推动数字产业发展', '加快数字经济发展', '[-推动-]{+加快+}数字[-产业-]{+经济+}发展'],
    ['The big dog jumped.', 'The small dog ran.', 'The [-big-]{+small+} dog [-jumped-]{+ran+}.'],
    // Between two rewritten stretches it is chance.
    [
      '到2022年，湾区经济总量达到6万亿元以上，率先建成开放门户。',
      '到2022年，湾区经济总量进入全国前列，基本建成世界级城市群。',
      '到2022年，湾区经济总量[-达到6万亿元以上，率先建成开放门户-]{+进入全国前列，基本建成世界级城市群+}。',
    ],
    [
      'The bay area will be home to a port by the sea.',
      'The bay area will be known as a centre of world trade.',
      'The bay area will be [-home to a port by the sea-]{+known as a centre of world trade+}.',
    ],
    ['加快推动数字发展', '大力推进数字建设', '[-加快推动数字发展-]{+大力推进数字建设+}'],
  ])('keeps of %s and %s what says something', (before, after, pieces) => {
    expect(told(before, after)).toBe(pieces);
  });

  test.each([
    [
      '加快建设港口，加快建设机场。',
      '加快建设港口，加快建设铁路，加快建设机场。',
      '加快建设港口，{+加快建设铁路，+}加快建设机场。',
    ],
    ['建设港口。建设机场。', '建设机场。', '[-建设港口。-]建设机场。'],
    ['修路、架桥、造林', '修路、造林', '修路、[-架桥、-]造林'],
    [
      'Build ports. Build roads.',
      'Build ports. Build rails. Build roads.',
      'Build ports. {+Build rails. +}Build roads.',
    ],
    ['The big house', 'The big old house', 'The big {+old +}house'],
  ])('tells from %s to %s a whole phrase', (before, after, pieces) => {
    expect(told(before, after)).toBe(pieces);
  });

  test.each([
    ['数字政府\n数字社会', '数字乡村\n数字政府\n数字社会', '{+数字乡村\n+}数字政府\n数字社会'],
    ['数字政府\n数字社会', '数字社会', '[-数字政府\n-]数字社会'],
    ['数字政府', '数字政府\n数字社会', '数字政府{+\n数字社会+}'],
    [
      '建设数字政府\n建设数字社会',
      '建设数字乡村\n建设数字政务\n建设数字社区',
      '{+建设数字乡村\n+}建设数字[-政府-]{+政务+}\n建设数字[-社会-]{+社区+}',
    ],
    // Two lines made of one, and one of two.
    ['统筹城乡发展。推进改革开放。', '统筹城乡发展。\n推进改革开放。', '统筹城乡发展。{+\n+}推进改革开放。'],
    ['统筹城乡\n推进改革\n造林', '统筹城乡，推进改革\n造林', '统筹城乡[-\n-]{+，+}推进改革\n造林'],
  ])('tells from %j to %j whole lines', (before, after, pieces) => {
    expect(told(before, after)).toBe(pieces);
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

test('between a text and some of its lines only whole lines change, each with an end of its own', () => {
  const line = fc.tuple(
    fc.constantFrom('建设', '建设数字', '推进'),
    fc.constantFrom('数字政府', '社会', '乡村，造林。'),
  );
  const lines = fc.uniqueArray(
    line.map((parts) => parts.join('')),
    { minLength: 2 },
  );
  const some = lines.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all, { minLength: 1 })));
  fc.assert(
    fc.property(some, ([all, kept]) => {
      const [longer, shorter] = [all.join('\n'), kept.join('\n')];
      for (const pieces of [diffWords(longer, shorter), diffWords(shorter, longer)]) {
        const own = pieces.filter(({ type }) => type !== 'same');
        const gone = own.flatMap(({ text }) => text.split('\n')).filter((text) => text !== '');
        expect(gone).toEqual(all.filter((one) => !kept.includes(one)));
        for (const { text } of own) expect(/^\n|\n$/u.test(text)).toBe(true);
      }
    }),
  );
});
