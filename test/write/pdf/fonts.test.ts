import { describe, expect, it } from 'vitest';
import type { Document } from '../../../scripts/document/index.ts';
import type { FontFile, WriteContext } from '../../../scripts/write/index.ts';
import { writePdf } from '../../../scripts/write/pdf/index.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { documentOf, paragraph, strong } from '../../fixtures/document.ts';
import { collectionOf, tinos } from '../../fixtures/font-files.ts';

const shipped = shippedContext();

/** The shipped fonts but for some, each opened anew. */
function contextWith(own: Readonly<Record<string, FontFile>>): WriteContext {
  const files = new Map<string, FontFile>(Object.entries(own));
  return {
    ...shipped,
    fonts: (face) => {
      const bundled = shipped.fonts(face);
      const file = files.get(face) ?? (bundled && { ...bundled });
      if (file) files.set(face, file);
      return file;
    },
  };
}

function latin(bytes: Uint8Array, name = 'office'): Readonly<Record<string, FontFile>> {
  return { Tinos_400Regular: { path: 'fonts/office.ttf', name, bytes } };
}

function textOf(text: string): Document {
  return documentOf([paragraph('body', text)]);
}

async function namesIn(document: Document, context: WriteContext): Promise<string[]> {
  const { bytes, problems } = await writePdf(document, context);
  expect(problems).toEqual([]);
  const raw = Buffer.from(bytes).toString('latin1');
  return [...raw.matchAll(/\/FontName \/\w+\+(\S+)/gu)].map(([, name = '']) => name).sort();
}

describe('a PDF’s bytes', () => {
  const radical = textOf('⼀⽇⾦ A\u030a');
  const ideograph = textOf('一日金 Å');

  it('do not depend on what was written before with the same fonts', async () => {
    const used = contextWith({});
    await writePdf(radical, used);
    const { bytes } = await writePdf(ideograph, used);
    expect(Buffer.compare(bytes, (await writePdf(ideograph, contextWith({}))).bytes)).toBe(0);
  });

  it('do not depend on what is written at the same time', async () => {
    const context = contextWith({});
    const both = await Promise.all([writePdf(radical, context), writePdf(ideograph, context)]);
    for (const [index, document] of [radical, ideograph].entries()) {
      const alone = await writePdf(document, contextWith({}));
      expect(Buffer.compare(both[index]?.bytes ?? alone.bytes.subarray(1), alone.bytes)).toBe(0);
    }
  });
});

describe('a font file', () => {
  const regular = tinos('Regular');
  const page = textOf('Word e\u0301 fi AV');

  it.each([
    ['is empty', Buffer.alloc(0)],
    ['is a text', Buffer.from('not a font at all, but a text of some length')],
    ['is cut short', regular.subarray(0, regular.length / 2)],
    ['is cut inside its directory', regular.subarray(0, 100)],
    [
      'has other bytes for its tables',
      Buffer.concat([regular.subarray(0, 400), Buffer.alloc(regular.length - 400, 0xa5)]),
    ],
    ['is a collection of such', collectionOf([regular]).subarray(0, 5000)],
  ])('that %s is one error that names it, and leaves no file', async (_, bytes) => {
    const written = await writePdf(page, contextWith(latin(bytes, 'Tinos-Regular')));
    expect(written.bytes).toHaveLength(0);
    expect(written.problems).toMatchObject([{ rule: 'font-broken', values: { path: 'fonts/office.ttf' } }]);
  });

  it('never throws, whichever of its bytes are wrong', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const bytes = Buffer.from(regular);
      // The directory, the tables before the outlines, the shaping tables at the end: all over the file.
      for (let index = 0; index < 12; index++) bytes[(seed * 7919 + index * 104_729) % bytes.length] = seed;
      bytes[(seed * 31) % 300] = 255 - seed;
      const { problems } = await writePdf(page, contextWith(latin(bytes)));
      expect(['', 'font-broken', 'glyph-missing']).toContain(problems[0]?.rule ?? '');
    }
  });

  it('of a collection gives the font that is named, in any case of letters', async () => {
    const bytes = collectionOf([regular, tinos('Bold')]);
    expect(await namesIn(page, contextWith(latin(bytes, 'tinos-bold')))).toContain('Tinos-Bold');
    expect(await namesIn(page, contextWith(latin(bytes, 'Tinos-Regular')))).toContain('Tinos-Regular');
  });

  it('of a collection without the font that is named is an error that lists those it has', async () => {
    const bytes = collectionOf([regular, tinos('Bold')]);
    const { problems } = await writePdf(page, contextWith(latin(bytes, 'Song')));
    expect(problems).toMatchObject([
      { rule: 'font-unnamed', values: { name: 'Song', names: 'Tinos-Regular Tinos-Bold' } },
    ]);
  });

  it('may have the name of another, and even its checksum: each text stands in its own', async () => {
    const own = {
      ...latin(tinos('Bold')),
      Tinos_700Bold: { path: 'bold.ttf', name: 'bold', bytes: tinos('Bold') },
    };
    const document = documentOf([paragraph('body', 'regular', strong('bold'))]);
    expect(await namesIn(document, contextWith(own))).toEqual([
      'NotoSerifSC-Regular',
      'Tinos-Bold',
      'Tinos-Bold',
    ]);
  });
});
