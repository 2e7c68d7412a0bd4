import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../scripts/bundle.ts';
import { facesOf, readStyle } from '../scripts/style/index.ts';
import { folderWith } from './fixtures/folder.ts';

const root = join(import.meta.dirname, '..');

test('the package brings the faces of the shipped style sheet and no others, each family with its licence', () => {
  const folder = folderWith({ 'fonts/Old_400Regular.ttf': '' });
  bundle(folder);
  const { value } = readStyle(readFileSync(join(root, 'templates/style.yaml')), 'style.yaml');
  const faces = value ? facesOf(value) : [];
  const families = new Set(faces.map((face) => face.split('_')[0]));
  const files = [...faces.map((face) => `${face}.ttf`), ...[...families].map((one) => `${one}-LICENSE.txt`)];
  expect(readdirSync(join(folder, 'fonts')).sort()).toEqual(files.sort());
  for (const family of families)
    expect(readFileSync(join(folder, `fonts/${family}-LICENSE.txt`), 'utf8')).toContain(
      'SIL OPEN FONT LICENSE Version 1.1',
    );
});

test('the package brings docx, which loads where no package is installed', () => {
  const folder = folderWith();
  bundle(folder);
  const require = createRequire(join(folder, 'write/docx/docx.js'));
  expect(require.resolve('docx/shapes')).toBe(join(folder, 'node_modules/docx/dist/shapes.cjs'));
  expect(Object.keys(require('docx'))).toContain('Paragraph');
  expect(Object.keys(require('docx/shapes'))).not.toEqual([]);
  expect(readFileSync(join(folder, 'node_modules/docx/LICENSE'), 'utf8')).toContain('MIT');
});
