import { expect, test } from 'vitest';
import { findFonts } from '../../scripts/pipeline/index.ts';
import { printText } from '../../scripts/problem/index.ts';
import { facesOf } from '../../scripts/style/index.ts';
import { shippedContext } from '../fixtures/context.ts';

const { style } = shippedContext();

test.each([
  ['zh', undefined, '改法: 用 --font-dir 指明放着 Tinos_700Bold.ttf（或 .otf、.ttc）的目录'],
  ['en', undefined, 'fix: name the folder of Tinos_700Bold.ttf (or .otf, .ttc) with --font-dir'],
  ['zh', { install: '@expo-google-fonts/tinos' }, '运行 npm install @expo-google-fonts/tinos，'],
  ['en', { install: '@expo-google-fonts/tinos' }, 'run npm install @expo-google-fonts/tinos where yigao is'],
] as const)('a face that is not there is told with what to do, in %s (%j)', (language, where, fix) => {
  const { problems } = findFonts(style, () => where);
  expect(problems.map(({ values }) => values.face)).toEqual(facesOf(style));
  const said = problems.filter(({ values }) => values.face === 'Tinos_700Bold');
  expect(printText(said, new Map(), language)).toContain(fix);
});
