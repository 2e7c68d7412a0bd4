import { describe, expect, it } from 'vitest';
import { clustersOf } from '../../../scripts/write/lines/clusters.ts';
import { formatCharactersIn, visibleText } from '../../../scripts/write/pdf/format-characters.ts';

describe('clusters', () => {
  it.each([
    ['大湾区', ['大', '湾', '区']],
    ['𠮷a', ['𠮷', 'a']],
    ['e\u0301x', ['e\u0301', 'x']],
    ['👨‍👩‍👧家', ['👨‍👩‍👧', '家']],
    ['🇨🇳🇨🇳', ['🇨🇳', '🇨🇳']],
    ['一——二———三', ['一', '——', '二', '——', '—', '三']],
    ['', []],
  ])('of %s', (text, clusters) => {
    expect(clustersOf(text)).toEqual(clusters);
  });
});

describe('format characters', () => {
  it('are found with their names and places', () => {
    expect(formatCharactersIn('甲\u200b乙\u202e\ufe0f')).toEqual([
      { index: 1, codePoint: 0x200b, name: 'ZERO WIDTH SPACE' },
      { index: 3, codePoint: 0x202e, name: 'RIGHT-TO-LEFT OVERRIDE' },
      { index: 4, codePoint: 0xfe0f, name: 'VARIATION SELECTOR' },
    ]);
  });

  it('are not seen, and all else is', () => {
    expect(visibleText('\ufeff甲\u00ad乙\u2060 \u3000e\u0301')).toBe('甲乙 \u3000e\u0301');
  });
});
