import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands, defaultOptions, printReport } from '../../scripts/command/index.ts';
import { folderWith } from '../fixtures/folder.ts';
import { collectionOf, tinos } from '../fixtures/font-files.ts';
import { plainSource } from '../fixtures/large-source.ts';

const sheet = readFileSync(new URL('../../templates/style.yaml', import.meta.url), 'utf8');

/** Builds the overview's PDF with a style sheet whose Latin face is `face`, and with font files of the office's own. */
async function buildWith(face: string, files: Readonly<Record<string, Uint8Array>>) {
  const style = sheet.replaceAll('Tinos_400Regular', face);
  const folder = folderWith({ 'x.md': plainSource(1, 1, 1), 'templates/style.yaml': style });
  mkdirSync(join(folder, 'fonts'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, 'fonts', name), bytes);
  const report = await commands.build({
    ...defaultOptions,
    sources: [join(folder, 'x.md')],
    out: join(folder, 'out'),
    templates: join(folder, 'templates'),
    fontDir: join(folder, 'fonts'),
    formats: ['pdf'],
    only: 'overview',
  });
  const pdf = () => readFileSync(join(folder, 'out/x/x.pdf'), 'latin1');
  return { report, pdf };
}

describe('a font of the office’s own', () => {
  test.each([
    ['office', 'office.ttf', tinos('Bold')],
    ['方正小标宋简体', '方正小标宋简体.TTF', tinos('Bold')],
    ['office#Tinos-Bold', 'office.ttc', collectionOf([tinos('Regular'), tinos('Bold')])],
    ['tinos-bold', 'tinos-bold.ttc', collectionOf([tinos('Regular'), tinos('Bold')])],
  ])('%s is taken from %s', async (face, file, bytes) => {
    const { report, pdf } = await buildWith(face, { [file]: bytes });
    expect(report.problems).toEqual([]);
    expect(pdf()).toContain('+Tinos-Bold');
    expect(pdf()).not.toContain('+Tinos-Regular');
  });

  test.each([
    ['office', 'office.ttf', Buffer.from('no font'), 'font-broken', 'office.ttf'],
    [
      'office',
      'office.ttc',
      collectionOf([tinos('Regular'), tinos('Bold')]),
      'font-unnamed',
      'Tinos-Regular Tinos-Bold',
    ],
    ['office#Song', 'office.ttc', collectionOf([tinos('Regular')]), 'font-unnamed', 'Tinos-Regular'],
    ['office', 'office.woff', tinos('Regular'), 'font-missing', 'office'],
  ])(
    '%s in %s that cannot be used ends with exit code 2 and is named',
    async (face, file, bytes, rule, named) => {
      const { report } = await buildWith(face, { [file]: bytes, 'other.otf': new Uint8Array() });
      expect(report.exitCode).toBe(2);
      expect(report.files).toEqual([]);
      expect(report.fonts).toBeUndefined();
      expect(report.problems.map((one) => one.rule)).toEqual([rule]);
      for (const language of ['zh', 'en'] as const) {
        expect(printReport(report, { form: 'text', quiet: true, language }).err).toContain(named);
      }
    },
  );
});

describe('the report of a build', () => {
  test('tells for each role which face stands for the fonts that Word is asked for', async () => {
    const { report } = await buildWith('office', { 'office.ttf': tinos('Regular') });
    const { fonts } = JSON.parse(printReport(report, { form: 'json', quiet: false, language: 'zh' }).out);
    const uses = (role: string) => fonts.filter((use: { role: string }) => use.role === role);
    expect(uses('title')).toEqual([
      { role: 'title', wanted: '方正小标宋简体', face: 'NotoSerifSC_700Bold' },
      { role: 'title', wanted: 'Times New Roman', face: 'Tinos_700Bold' },
    ]);
    expect(uses('tableText')).toEqual([
      { role: 'tableText', wanted: '仿宋_GB2312', face: 'NotoSerifSC_400Regular' },
      { role: 'tableText', wanted: 'Times New Roman', face: 'office' },
    ]);
    expect(uses('pageNumber')).toEqual([
      { role: 'pageNumber', wanted: '宋体', face: 'NotoSerifSC_400Regular' },
    ]);
  });

  test('says to people in one line what is not bundled, and all where it is asked for', async () => {
    const { report } = await buildWith('office', { 'office.ttf': tinos('Regular') });
    const printed = (how: { quiet: boolean; verbose?: boolean }) =>
      printReport(report, { form: 'text', language: 'zh', ...how }).err;
    const usesIn = (text: string) => text.split('\n').filter((each) => each.includes('→'));
    expect(usesIn(printed({ quiet: false }))).toEqual(['PDF 所用字体：Times New Roman→office']);
    const [line = '', ...others] = usesIn(printed({ quiet: false, verbose: true }));
    expect(others).toEqual([]);
    expect(line).toContain('方正小标宋简体→NotoSerifSC_700Bold');
    expect(line.match(/仿宋_GB2312→/gu)).toHaveLength(1);
    expect(printed({ quiet: true })).toBe('');
  });

  test('says nothing of fonts where no PDF was made', async () => {
    const folder = folderWith({ 'x.md': plainSource(1, 1, 1) });
    const report = await commands.build({
      ...defaultOptions,
      sources: [join(folder, 'x.md')],
      out: join(folder, 'out'),
      formats: ['md'],
    });
    expect(report.exitCode).toBe(0);
    expect(report.fonts).toBeUndefined();
  });
});
