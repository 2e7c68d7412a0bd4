import type { Style } from '../../style/index.ts';
import { escapeXml } from '../package/index.ts';
import { otherName } from './font-names.ts';

/**
 * word/fontTable.xml: names each Chinese font as one of GB 2312 (character set 86), so that Word puts another Chinese
 * font in the place of one that is not installed, and its other name. ECMA-376-1, 17.8.3.1 has a list of names there,
 * but Word takes all of it for one ([MS-OE376]).
 */
export function fontTable({ fonts }: Style): string {
  const names = new Set([...fonts.values()].map(({ word }) => word.chinese));
  const entries = [...names].map((name) => {
    const other = otherName(name);
    const altName = other === undefined ? '' : `<w:altName w:val="${escapeXml(other)}"/>`;
    return `<w:font w:name="${escapeXml(name)}">${altName}<w:charset w:val="86"/></w:font>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    ...entries,
    '</w:fonts>',
  ].join('');
}
