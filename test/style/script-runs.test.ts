import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scriptRuns } from '../../scripts/style/index.ts';

/** Latin runs in brackets. */
function marked(text: string, english = false): string {
  return scriptRuns(text, english)
    .map((run) => (run.latin ? `[${run.text}]` : run.text))
    .join('');
}

describe('runs of one script', () => {
  it.each([
    ['到2022年', '到[2022]年'],
    ['“互联网+”科创', '“互联网[+]”科创'],
    ['2018—2022年', '[2018]—[2022]年'],
    ['it’s 好', '[it’s ]好'],
    ['‘好’', '‘好’'],
    ['《A》', '《[A]》'],
    ['破折号——省略号……·', '破折号——省略号……·'],
    ['e\u0301字\u0323', '[e\u0301]字\u0323'],
    ['a\u200bb\u00a0c', '[a\u200bb\u00a0c]'],
    ['𠮷1', '𠮷[1]'],
    ['Ａ１％℃', 'Ａ１％℃'],
    ['', ''],
  ])('of %s are %s', (text, runs) => {
    expect(marked(text)).toBe(runs);
  });

  it.each([
    ['the “open data” work — so-called… ‘x’', '[the “open data” work — so-called… ‘x’]'],
    ['“国务院” and “data”', '“国务院”[ and “data”]'],
    ['阿·卜 · b', '阿·卜[ · b]'],
  ])('in an English document of %s are %s', (text, runs) => {
    expect(marked(text, true)).toBe(runs);
  });

  it('joined are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          scriptRuns(text)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
