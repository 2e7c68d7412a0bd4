import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'fontkit';
import pdfmake from 'pdfmake';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Canvas } from '../../../scripts/write/pdf/canvas.ts';
import {
  addBookmark,
  addLink,
  embedFont,
  fontkit,
  ownGlyphs,
  replaceXmp,
  setAttributes,
  tablesOf,
} from '../../../scripts/write/pdf/internals.ts';
import { tinos } from '../../fixtures/font-files.ts';

const bytes = tinos('Regular');

function open() {
  const font = fontkit.create(bytes);
  if (font.type !== 'TTF') throw new Error(`Unexpected ${font.type}`);
  return font;
}

describe('of the installed pdfkit', () => {
  let canvas: Canvas;
  let finish: () => Promise<string>;

  beforeEach(async () => {
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy(() => false);
    ({ canvas, finish } = await begin());
  });

  async function begin() {
    const pdf = pdfmake.createPdf({ content: [], version: '1.7', tagged: true, compress: false });
    return {
      canvas: await pdf.getStream(),
      finish: async () => (await pdf.getBuffer()).toString('latin1'),
    };
  }

  it('the document takes the XMP it is given in place of its own, and nothing else of the kind', async () => {
    expect(canvas).toHaveProperty('_addInfo', expect.any(Function));
    replaceXmp(canvas, '<a>own</a>');
    const raw = await finish();
    expect(raw).toContain('<a>own</a>');
    expect(raw).not.toContain('xmp:CreatorTool');
  });

  it('an element of the structure has a dictionary that takes attributes', async () => {
    const node = canvas.struct('TD');
    setAttributes(node, { O: 'Table', RowSpan: 2 });
    canvas.addStructure(node);
    expect(await finish()).toMatch(/\/S \/TD\n\/A <<\n\/O \/Table\n\/RowSpan 2\n>>/u);
  });

  it('an element’s kind is written first, as pack-objects.ts knows it by', async () => {
    canvas.addStructure(canvas.struct('TD'));
    expect(await finish()).toMatch(/\n\d+ 0 obj\n<<\n\/S \/TD\n/u);
  });

  it('a link is made part of an element, with what is said of it', async () => {
    const node = canvas.struct('Link');
    canvas.addStructure(node);
    addLink(canvas, node, { left: 10, right: 30, top: 40, bottom: 60 }, 'https://a.cn/');
    node.end();
    const { height } = canvas.page;
    const raw = await finish();
    expect(raw).toContain(
      `/Rect [10 ${Number((height - 60).toFixed(4))} 30 ${Number((height - 40).toFixed(4))}]`,
    );
    expect(raw).toMatch(/\/Contents \(https:\/\/a\.cn\/\)[^>]*\/StructParent \d+/u);
    expect(raw).toMatch(/\/Type \/OBJR\n\/Obj \d+ 0 R\n\/Pg \d+ 0 R/u);
  });

  it('a bookmark leads to a height on the page, from the left edge', async () => {
    addBookmark(canvas.outline, 'title', 100, canvas);
    const top = Number((canvas.page.height - 100).toFixed(4));
    expect(await finish()).toMatch(new RegExp(`/Dest \\[\\d+ 0 R /XYZ 0 ${top} 0\\]`, 'u'));
  });

  it('an embedded font takes glyphs one by one, each with what it stands for, and shapes a text', async () => {
    const lent = ownGlyphs(open());
    const font = embedFont(canvas, lent);
    const glyph = lent.glyphForCodePoint(0x41);
    const advanceWidth = (glyph.advanceWidth * 1000) / lent.unitsPerEm;
    expect([font.include(glyph, [0x41]), font.include(glyph, [0x41])]).toEqual([1, 1]);
    expect(font.include(glyph, [0x391, 0x301])).toBe(2);
    const at = { advanceWidth, xAdvance: advanceWidth, xOffset: 0, yOffset: 0 };
    expect(font.shape('AV', { kern: false })).toMatchObject([
      ['0001', '0003'],
      [at, { xOffset: 0 }],
    ]);
    font.addToPage();
    const raw = await finish();
    expect(raw).toMatch(new RegExp(`/Font <<\\n/${font.id} \\d+ 0 R\\n>>`, 'u'));
    expect(raw).toMatch(/\/W \[0 \[\d+(?:\.\d+)? (722\.\d+) \1 722\.\d+\]\]/u);
    expect(raw).toContain('[<0000> <0041> <0391 0301> <0056>]');
  });

  it('glyphs that were read for one file go into the next as fontkit itself reads them', async () => {
    const codePoints = [0xe9, 0x41];
    const fresh = open() as Font & {
      createSubset(): { includeGlyph(id: number): number; encode(): Uint8Array };
    };
    const subset = fresh.createSubset();
    for (const codePoint of codePoints) subset.includeGlyph(fresh.glyphForCodePoint(codePoint).id);
    const wanted = Buffer.from(subset.encode()).toString('latin1');
    const font = open();
    for (let file = 0; file < 2; file++) {
      const pdf = await begin();
      const own = ownGlyphs(font);
      const embedded = embedFont(pdf.canvas, own);
      embedded.addToPage();
      for (const codePoint of codePoints) embedded.include(own.glyphForCodePoint(codePoint), [codePoint]);
      expect((await pdf.finish()).includes(wanted)).toBe(true);
    }
  });

  it('two fonts of one name are kept apart', () => {
    const font = open();
    expect(embedFont(canvas, ownGlyphs(font)).id).not.toBe(embedFont(canvas, ownGlyphs(font)).id);
  });
});

describe('of the installed fontkit', () => {
  it('the instance is the one that pdfkit opens fonts with', () => {
    const required = createRequire(createRequire(import.meta.url).resolve('pdfmake'));
    expect(createRequire(required.resolve('pdfkit'))('fontkit')).toBe(fontkit);
  });

  it('a font keeps its glyphs and its tables where those of its own are put', () => {
    const font = open();
    expect([font.unitsPerEm, font.glyphForCodePoint(0x41).id]).toEqual([2048, 36]);
    expect(font).toHaveProperty('_glyphs', expect.any(Object));
    expect(font).toHaveProperty('_tables.head.checkSumAdjustment', expect.any(Number));
    const own = ownGlyphs(font);
    expect(own.glyphForCodePoint(0x41)).not.toBe(font.glyphForCodePoint(0x41));
    expect(own.glyphForCodePoint(0x41)).toBe(own.glyphForCodePoint(0x41));
  });

  it('a font tells where its tables stand, and its table of names of glyphs', () => {
    const { tables, post } = tablesOf(open());
    expect(tables).toMatchObject({ head: { offset: expect.any(Number), length: 54 } });
    expect(post).toMatchObject({ underlinePosition: expect.any(Number) });
  });
});

it('no other file reaches for a member that is not public, nor past the types of these packages', () => {
  const folder = join(import.meta.dirname, '../../../scripts/write/pdf');
  const files = readdirSync(folder).filter((file) => file !== 'internals.ts');
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const code = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '');
    expect(code, file).not.toMatch(/\b_\w|as unknown|createRequire|ts-expect-error|\bdictionary\b/u);
  }
});
