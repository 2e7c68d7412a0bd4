import { expect, test } from 'vitest';
import { bundledFont, fontPackage } from '../../scripts/bundled/index.ts';

test.each([
  ['Tinos_400Regular', /\bTinos_400Regular\.ttf$/u],
  // Faces that the shipped style sheet does not name, of packages that are installed here.
  ['NotoSerifSC_500Medium', /noto-serif-sc\/500Medium\/NotoSerifSC_500Medium\.ttf$/u],
  ['Tinos_400Regular_Italic', /tinos\/400Regular_Italic\/Tinos_400Regular_Italic\.ttf$/u],
])('%s is found among the bundled faces or in its package', (face, place) => {
  const found = bundledFont(face);
  const path = found && 'path' in found ? found.path.replaceAll('\\', '/') : undefined;
  expect(path).toMatch(place);
});

test('a face that is nowhere is told with the package of its family, where that is known', () => {
  expect(bundledFont('Tinos_950Black')).toEqual({ install: '@expo-google-fonts/tinos' });
  expect(bundledFont('FZXBSK')).toBeUndefined();
  expect(fontPackage('constructor_400Regular')).toBeUndefined();
});
