import type { ContentText } from 'pdfmake/interfaces.js';
import { plainShaping } from './face.ts';
import type { Run } from './set-paragraph.ts';

/** Text that no font kerns: ideographs and the marks between them. */
const unkerned =
  /^[\u3000-\u3029\u3400-\u4dbf\u4e00-\u9fff\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f“”‘’…]+$/u;

/** pdfmake's types know a list of features to turn on; pdfkit also takes those to turn off. */
const fontFeatures = plainShaping as unknown as NonNullable<ContentText['fontFeatures']>;

/**
 * A run for pdfmake to draw at `x` points from the page's left edge, `baseline` points from its top. Each
 * further setting costs pdfmake time for every one of some ten thousand runs: only what differs is given.
 */
export function textNode(run: Run, size: number, x: number, baseline: number): ContentText {
  const { text, face, spacing, url } = run;
  const node: ContentText = {
    text,
    font: face.name,
    fontSize: size,
    characterSpacing: spacing,
    absolutePosition: { x: x + run.x, y: baseline - face.ascent * size },
    noWrap: true,
  };
  if (/^\s/u.test(text)) node.preserveLeadingSpaces = true;
  // Without features pdfkit keeps what it measured; it is told to leave kerning only where there is any.
  if (!unkerned.test(text) && face.kerns(text)) node.fontFeatures = fontFeatures;
  if (url !== undefined) node.link = url;
  return node;
}
