import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStyle } from '../../scripts/style/index.ts';

const sheet = readFileSync(new URL('../../templates/style.yaml', import.meta.url), 'utf8');
const [line = ''] = /^ {4}fit: .*\n/mu.exec(sheet) ?? [];

/** The shipped style sheet with another `fit`, or with none, read. */
function read(fit: string | undefined) {
  const text = sheet.replace(line, fit === undefined ? '' : `    fit: ${fit}\n`);
  return readStyle(new TextEncoder().encode(text), 'style.yaml');
}

describe('fit of a briefing', () => {
  test('is one side from 五号 to 三号 where nothing is said', () => {
    for (const fit of [undefined, '{}', '{ sides: 1, smallest: 五号, largest: 三号 }'])
      expect(read(fit).value?.pages.briefing.fit).toEqual({ sides: 1, sizes: [16, 15, 14, 12, 10.5] });
  });

  test('may be other sides and a narrower range, down to a single size', () => {
    expect(read('{ sides: 2, largest: 小四 }').value?.pages.briefing.fit).toEqual({
      sides: 2,
      sizes: [12, 10.5],
    });
    expect(read('{ smallest: 四号, largest: 四号 }').value?.pages.briefing.fit?.sizes).toEqual([14]);
  });

  test.each([
    ['{ smallest: 小五 }', 'pages.briefing.fit.smallest', '三号 / 小三 / 四号 / 小四 / 五号'],
    ['{ largest: 二号 }', 'pages.briefing.fit.largest', '三号 / 小三 / 四号 / 小四 / 五号'],
    ['{ largest: 12pt }', 'pages.briefing.fit.largest', '三号 / 小三 / 四号 / 小四 / 五号'],
    ['{ smallest: 四号, largest: 小四 }', 'pages.briefing.fit.smallest', '小四 / 五号'],
    ['{ smallest: 小四, largest: 五号 }', 'pages.briefing.fit.smallest', '五号'],
    ['{ sides: 0 }', 'pages.briefing.fit.sides', '1 / 2'],
    ['{ sides: 一 }', 'pages.briefing.fit.sides', '1 / 2'],
  ])('%s is told at its key, with what may stand there', (fit, key, expected) => {
    const { value, problems } = read(fit);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ rule: 'yaml-value', values: { key, expected } }]);
    expect(problems[0]?.place?.line).toBe(sheet.slice(0, sheet.indexOf(line)).split('\n').length);
  });

  test('is nothing an overview has', () => {
    const text = sheet.replace('    margin: { top: 28mm', '    fit: { sides: 1 }\n$&');
    const { problems } = readStyle(new TextEncoder().encode(text), 'style.yaml');
    expect(problems).toMatchObject([{ rule: 'yaml-unknown-key', values: { key: 'fit' } }]);
  });
});
