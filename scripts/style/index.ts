export { checkStyle } from './check-style.ts';
export { checkTables } from './check-tables.ts';
export { columnWidths } from './column-widths.ts';
export { hyphenatedRoles } from './english.ts';
export { facesOf } from './faces-of.ts';
export { withFigureColumns } from './figure-columns.ts';
export { type Extent, type ExtentOf, fitStyle, sidesIn, type Taken } from './fit-style.ts';
export { fitTables } from './fit-tables.ts';
export { headDistance } from './head-distance.ts';
export { sum } from './length.ts';
export { narrowColumns } from './narrow-columns.ts';
export { openLines } from './open-lines.ts';
export { placeOfFace } from './place-of-face.ts';
export { readPlacedStyle, readStyle } from './read-style.ts';
export { scriptRuns } from './script-runs.ts';
export * from './style.ts';
export { styleFor } from './style-for.ts';
export { styleSchema } from './style-schema.ts';
export { timelineDot, timelineStyle } from './timeline.ts';
export { typeArea } from './type-area.ts';
export { withRoles } from './with-roles.ts';
export {
  bookmarkOf,
  type CarriedOn,
  restBookmarkOf,
  textPrint,
  type WordMark,
  type WordRest,
  type WordSpot,
  wordMarkOf,
  wordRestOf,
} from './word-mark.ts';
