import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../fixtures/folder.ts';
import { bare } from '../fixtures/seed.ts';
import { cli, pdfText } from './programs.ts';

const root = join(import.meta.dirname, '../..');
/** Where the Debian package fonts-noto-cjk puts its collections. */
const fontDir = '/usr/share/fonts/opentype/noto';
const face = 'NotoSerifCJK-Regular#NotoSerifCJKsc-Regular';

test('a font of an installed collection, chosen by its PostScript name, is embedded and its text can be read', () => {
  const folder = folderWith();
  const templates = join(folder, 'templates');
  cpSync(join(root, 'templates'), templates, { recursive: true });
  const sheet = readFileSync(join(templates, 'style.yaml'), 'utf8');
  writeFileSync(join(templates, 'style.yaml'), sheet.replaceAll('NotoSerifSC_400Regular', face));
  const build = (...options: string[]) =>
    execFileSync(
      'node',
      [
        cli,
        'build',
        join(root, 'source/four-initiatives.md'),
        '--only',
        'overview',
        '--format',
        'pdf',
        ...options,
      ],
      { stdio: 'pipe' },
    );
  build('--templates', templates, '--font-dir', fontDir, '--out', join(folder, 'own'));
  build('--out', join(folder, 'shipped'));
  const [own = '', shipped = ''] = ['own', 'shipped'].map((out) =>
    join(folder, out, 'four-initiatives/four-initiatives.pdf'),
  );
  const fonts = execFileSync('pdffonts', [own], { encoding: 'utf8' }).split('\n').slice(2).filter(Boolean);
  const serif = fonts.filter((line) => /^[A-Z]{6}\+NotoSerifCJKsc-Regular /u.test(line));
  expect(serif).toHaveLength(1);
  expect(serif[0]).toMatch(/ CID Type 0C +Identity-H +yes yes yes /u);
  expect(fonts.join('\n')).not.toContain('NotoSerifSC-Regular');
  const characters = (file: string) => [...bare(pdfText(file))].sort();
  expect(characters(own)).toEqual(characters(shipped));
});
