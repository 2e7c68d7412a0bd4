import { expect, it } from 'vitest';
import { pageRoles } from '../../../scripts/document/index.ts';
import { writeDocx } from '../../../scripts/write/docx/index.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { documentOfAll } from './document-of-all.ts';
import { descendants, type Element, elements, openPackage, parsePart } from './open-package.ts';

/** The order ECMA-376 (transitional) sets for the children of each element; Word refuses some other orders. */
const orders: Readonly<Record<string, string>> = {
  'w:tbl': 'tblPr tblGrid tr',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  'w:tblBorders': 'top left bottom right insideH insideV',
  'w:tblCellMar': 'top left bottom right',
  'w:tr': 'trPr tc',
  'w:tc': 'tcPr p',
  'w:tcPr': 'tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN adjustRightInd snapToGrid spacing ind contextualSpacing jc textDirection textAlignment outlineLvl rPr',
  'w:rPr':
    'rStyle rFonts b bCs i iCs strike noProof snapToGrid vanish color spacing w kern position sz szCs highlight u shd vertAlign em lang',
  'w:style': 'name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr',
  'w:sectPr':
    'headerReference footerReference type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols vAlign titlePg textDirection docGrid',
  'w:settings':
    'displayBackgroundShape defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps evenAndOddHeaders characterSpacingControl compat',
  'w:styles': 'docDefaults latentStyles style',
  'w:docDefaults': 'rPrDefault pPrDefault',
  'w:font': 'altName panose1 charset family notTrueType pitch sig',
};

it.each(pageRoles)(
  'every element of the %s page has its children in the order of the standard',
  async (page) => {
    const { bytes } = await writeDocx(documentOfAll({ page }), shippedContext());
    const parts = openPackage(bytes);
    const found = [...parts.keys()]
      .filter((path) => path.startsWith('word/') && path.endsWith('.xml'))
      .flatMap((path) => descendants(parsePart(parts, path)));
    const ordered = found.filter(({ name }) => orders[name] !== undefined);
    expect(ordered.filter((element) => !isOrdered(element))).toEqual([]);
    expect(new Set(ordered.map(({ name }) => name))).toEqual(new Set(Object.keys(orders)));
  },
);

function isOrdered(element: Element): boolean {
  const order = (orders[element.name] ?? '').split(' ').map((name) => `w:${name}`);
  const places = elements(element).map(({ name }) => order.indexOf(name));
  return places.every((place, index) => place >= (places[index - 1] ?? 0));
}
