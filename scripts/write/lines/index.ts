export { breakClass } from './break-class.ts';
export { breakLines } from './break-lines.ts';
export { clustersOf } from './clusters.ts';
export { fillingWidth } from './filling-width.ts';
export { hyphenation } from './hyphenation.ts';
export { type LineShape, lineShape } from './line-shape.ts';
export { isLatin, type Measured } from './line-text.ts';
export { blankSide, blankWidth } from './mark-blank.ts';
export { partsWord } from './parts-word.ts';
