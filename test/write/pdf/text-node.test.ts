import { describe, expect, it } from 'vitest';
import { openFace } from '../../../scripts/write/pdf/face.ts';
import { textNode } from '../../../scripts/write/pdf/text-node.ts';
import { shippedContext } from '../../fixtures/context.ts';

const { fonts } = shippedContext();

function run(text: string, face: string, x = 0) {
  return { text, x, face: openFace(fonts(face)), spacing: 0, url: undefined };
}

describe('a text for pdfmake', () => {
  const marks = Array.from('国、。〈〉《》「」『』【】〔〕！（），：；？“”‘’…');
  const pairs = marks.flatMap((first) => marks.map((second) => first + second)).join('');

  it.each(['NotoSerifSC_400Regular', 'NotoSerifSC_700Bold', 'NotoSansSC_500Medium', 'NotoSansSC_700Bold'])(
    'of Chinese marks is as wide as they are together in %s, though nothing turns kerning off',
    (face) => {
      expect(openFace(fonts(face)).kerns(pairs)).toBe(false);
      expect(textNode(run(pairs, face), 10, 0, 0).fontFeatures).toBeUndefined();
    },
  );

  it('turns kerning off where the face has any', () => {
    expect(textNode(run('AVATAR', 'Tinos_400Regular'), 10, 0, 0).fontFeatures).toMatchObject({ kern: false });
    expect(textNode(run('2022', 'Tinos_400Regular'), 10, 0, 0).fontFeatures).toBeUndefined();
  });

  it('stands with its baseline where it is told, spaces at its beginning counted', () => {
    const face = openFace(fonts('Tinos_400Regular'));
    const node = textNode(run(' a', 'Tinos_400Regular', 7), 10, 100, 200);
    expect(node.absolutePosition).toEqual({ x: 107, y: 200 - face.ascent * 10 });
    expect(node.preserveLeadingSpaces).toBe(true);
  });
});
