import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefingNames } from '../../scripts/pipeline/briefing-names.ts';

describe('names of briefing files', () => {
  test.each([
    ['大湾区建设', '1-大湾区建设'],
    ['../../x', '1-.._.._x'],
    ['a/b', '1-a_b'],
    ['CON', '1-CON_'],
    ['con.txt', '1-con_.txt'],
    ['LPT1', '1-LPT1_'],
    ['console', '1-console'],
    ['a<b>:"|?*\\c', '1-a_b_______c'],
    ['尾.', '1-尾_'],
    ['甲\u202E乙\u200B丙', '1-甲_乙_丙'],
    ['é', '1-é'],
  ])('%j becomes %j', (name, expected) => {
    expect(briefingNames([name])).toEqual([expected]);
  });

  test('long names are cut at 80 bytes between whole characters', () => {
    expect(briefingNames(['建'.repeat(300)])).toEqual([`1-${'建'.repeat(26)}`]);
    expect(briefingNames([`${'a'.repeat(79)}𠮷`])).toEqual([`1-${'a'.repeat(79)}`]);
    expect(briefingNames([`${'a'.repeat(79)}e\u0301`])).toEqual([`1-${'a'.repeat(79)}`]);
  });

  test('names that are equal but for case or Unicode form are told apart by their number', () => {
    expect(briefingNames(['Plan', 'PLAN', 'é', 'e\u0301'])).toEqual(['1-Plan', '2-PLAN', '3-é', '4-é']);
  });

  test('every name is legal on Windows, macOS and Linux, stays in its folder and is distinct', () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
        const files = briefingNames(names);
        expect(new Set(files.map((file) => file.normalize('NFC').toLowerCase())).size).toBe(names.length);
        for (const file of files) {
          expect(file).toMatch(/^\d+-[^<>:"/\\|?*\u0000-\u001f\u007f]+$/u);
          expect(file).not.toMatch(/[. ]$/u);
          expect(file).not.toMatch(/^\d+-(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu);
          expect(Buffer.byteLength(file.replace(/^\d+-/u, ''))).toBeLessThanOrEqual(81);
        }
      }),
      { numRuns: 500 },
    );
  });
});
