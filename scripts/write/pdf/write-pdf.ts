import { hasErrors, type Problem, problem } from '../../problem/index.ts';
import type { FontFile, FontSource, Writer } from '../writer.ts';
import { openFace } from './face.ts';
import { flow } from './flow.ts';
import { pageNumber } from './page-number.ts';
import { printPdf } from './print-pdf.ts';
import { propertiesOf } from './properties.ts';
import { tagDocument } from './structure.ts';
import { createTypesetter } from './typesetter.ts';

/**
 * Writes a Document as PDF: set in lines, cut into pages, drawn. A font file that cannot be used and a character
 * that no face has are errors, a format character a warning; with an error `bytes` is empty.
 */
export const writePdf: Writer = async (document, { style, fonts, version, sourceHash }) => {
  const files = new Set<FontFile>();
  const typesetter = createTypesetter(style, noted(fonts, files));
  const setting = { style, typesetter };
  const page = style.pages[document.page];
  const structure = tagDocument(document);
  const contents = flow(structure.blocks, page, setting);
  const numbered = contents.map((content, index) => ({
    content,
    number: pageNumber(document.startPage + index, page, setting),
  }));
  const faults = fontFaults(files);
  const problems = faults.length > 0 ? faults : typesetter.problems();
  const pages = contents.map(({ blocks, cells }) => ({ blocks, cells }));
  if (hasErrors(problems)) return { bytes: new Uint8Array(), problems, pages };
  const bytes = await printPdf({
    pages: numbered,
    structure: structure.root,
    size: page,
    border: style.table.border,
    properties: propertiesOf(document, version, sourceHash),
    lang: document.lang,
  });
  return { bytes, problems, pages };
};

/** The same fonts, each file that is asked for noted. */
function noted(fonts: FontSource, files: Set<FontFile>): FontSource {
  return (face) => {
    const file = fonts(face);
    files.add(file);
    return file;
  };
}

function fontFaults(files: ReadonlySet<FontFile>): Problem[] {
  return [...files].flatMap((file) => {
    const fault = openFace(file).fault();
    if (!fault) return [];
    return [
      problem(fault.rule, undefined, { path: file.path, name: file.name, names: fault.names.join(' ') }),
    ];
  });
}
