import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The faces that LibreOffice has: those of the system, which stand in for all that our Word files ask for; the bundled
 * ones, under the names asked for; and the system's with a Latin face a quarter wider than the one meant.
 */
export const fontSets = ['the system’s faces', 'the bundled faces', 'a wide Latin face'] as const;
type FontSet = (typeof fontSets)[number];

const bundled = join(import.meta.dirname, '../../node_modules/@expo-google-fonts');
const song = ['方正小标宋简体', '仿宋_GB2312', '仿宋', '楷体_GB2312', '楷体', '宋体'];

const substitutes: Readonly<Record<FontSet, readonly (readonly [asked: string, given: string])[]>> = {
  'the system’s faces': [],
  'the bundled faces': [
    ...song.map((name) => [name, 'Noto Serif SC'] as const),
    ['黑体', 'Noto Sans SC'],
    ['Times New Roman', 'Tinos'],
  ],
  'a wide Latin face': [['Times New Roman', 'DejaVu Sans']],
};

/** A fontconfig file, the path of which is given back. */
export function writeFontSet(set: FontSet, folder: string): string {
  const aliases = substitutes[set].map(
    ([asked, given]) =>
      `<match target="pattern"><test name="family"><string>${asked}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>${given}</string></edit></match>`,
  );
  const own = set === 'the bundled faces' ? [`<dir>${bundled}</dir>`] : [];
  const lines = [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    '<include>/etc/fonts/fonts.conf</include>',
    `<cachedir>${join(folder, 'font-cache')}</cachedir>`,
    ...own,
    ...aliases,
    '</fontconfig>',
  ];
  const file = join(folder, `fonts-${fontSets.indexOf(set)}.conf`);
  writeFileSync(file, lines.join('\n'));
  return file;
}
