import { version } from '../bundled/index.ts';
import { type Comparison, composeComparison, readTemplate } from '../compose/index.ts';
import type { Document } from '../document/index.ts';
import { findFonts, formatTable, type Workspace, withCuts } from '../pipeline/index.ts';
import { hasErrors, type Problem, type Result } from '../problem/index.ts';
import { narrowColumns, placeOfFace, typeArea } from '../style/index.ts';
import type { Format } from '../write/index.ts';
import type { Side } from './compare-sides.ts';
import { checkFontDir, fontFiles } from './fonts.ts';
import type { Compared } from './report.ts';
import { wordComparison } from './word-comparison.ts';

/** What a table of changes is written as, and as which file; `fontDir` is the office's own fonts. */
type Wanted = { readonly format: Format; readonly file: string; readonly fontDir: string | undefined };

/** What changed between two versions as a table (修改对照表), read back before it is given. */
export async function makeTable(
  compared: Compared,
  { attachment }: Side,
  { format, file, fontDir }: Wanted,
  workspace: Workspace,
  problems: Problem[],
): Promise<Uint8Array | undefined> {
  const { value: document, problems: found } = composed(wordComparison(compared, attachment), workspace);
  const style = styleOf(workspace);
  const needsFonts = format === 'pdf' || (format === 'docx' && style.word.pages === 'cut');
  const { fonts, problems: missing } = findFonts(needsFonts ? style : undefined, fontFiles(fontDir), (face) =>
    placeOfFace(workspace.styleSheet, face),
  );
  const narrow = document ? narrowIn(document, style, workspace) : [];
  for (const one of found) problems.push(one);
  for (const one of narrow) problems.push(one);
  for (const one of checkFontDir(fontDir)) problems.push(one);
  for (const one of missing) problems.push(one);
  if (!document || hasErrors(problems)) return undefined;
  const { writer, readBack } = formatTable[format];
  const write = await writer();
  const context = { style, fonts, version: version() };
  const written = await write(document, await withCuts(document, format, context));
  for (const one of written.problems) problems.push(one);
  for (const one of readBack(written, document, file)) problems.push(one);
  return hasErrors(problems) ? undefined : written.bytes;
}

function composed(comparison: Comparison, { comparison: { bytes, file } }: Workspace): Result<Document> {
  const { value, problems } = readTemplate(bytes, file, 'comparison', comparison.attachment);
  const made = value && composeComparison(value, comparison);
  return { value: made?.value, problems: [...problems, ...(made?.problems ?? [])] };
}

/** Its columns have widths of their own, for the attachment's may have the same names. */
function styleOf({ style }: Workspace): Workspace['style'] {
  const { widths } = style.pages.comparison;
  return widths ? { ...style, table: { ...style.table, widths } } : style;
}

function narrowIn(
  { children, page }: Document,
  style: Workspace['style'],
  { styleSheet }: Workspace,
): Problem[] {
  const { width } = typeArea(style.pages[page]);
  const placeOf: typeof styleSheet.placeOf = ([of = '', ...path], what) =>
    styleSheet.placeOf(of === 'table' ? ['pages', page, ...path] : [of, ...path], what);
  return children.flatMap((block) =>
    block.type === 'table' ? narrowColumns(block, width, style, placeOf) : [],
  );
}
