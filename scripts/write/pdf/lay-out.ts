import { type Document, type Role, roles } from '../../document/index.ts';
import { isEnglish } from '../../language/index.ts';
import { type Problem, problem } from '../../problem/index.ts';
import { hyphenatedRoles, type Style, withRoles } from '../../style/index.ts';
import {
  type FontFile,
  type FontSource,
  type PageCounter,
  type PageCutter,
  refuseRedline,
  type WriteContext,
} from '../writer.ts';
import { cutTable } from './cut-table.ts';
import { openFace } from './face.ts';
import { type Flow, flow } from './flow.ts';
import type { Setting } from './setting.ts';
import { type Structure, tagDocument } from './structure.ts';
import { createTypesetter } from './typesetter.ts';

/** A document on its pages, not yet drawn. */
type Layout = Flow & {
  readonly structure: Structure;
  readonly setting: Setting;
  /** Font files that cannot be used: without them nothing is where it should be. */
  readonly faults: () => readonly Problem[];
};

/** The last layout in each style: what has been counted is drawn next, and need not be laid out again. */
const counted = new WeakMap<Style, { readonly document: Document; readonly layout: Layout }>();

/** Sets a document in lines and cuts it into pages. */
export function layOut(document: Document, context: LayoutContext): Layout {
  const known = counted.get(context.style);
  return known?.document === document ? known.layout : setPages(document, context, false);
}

/** How far a document reaches as a PDF. */
export const countPages: PageCounter = (document, context, loose) => {
  const layout = setPages(document, context, loose);
  if (!loose) counted.set(context.style, { document, layout });
  return { sides: layout.pages.length, free: layout.free };
};

/** How a document's tables are cut into the PDF's pages. */
export const cutPages: PageCutter = (document, context) =>
  layOut(document, context).tables.map(({ table, parts }) => cutTable(table, parts));

type LayoutContext = Pick<WriteContext, 'style' | 'fonts'>;

function setPages(document: Document, { style: given, fonts }: LayoutContext, loose: boolean): Layout {
  refuseRedline(document);
  const files = new Set<FontFile>();
  const style = loose ? unpressed(given) : given;
  const setting = {
    style,
    given,
    typesetter: createTypesetter(style, noted(fonts, files), { loose, english: isEnglish(document.lang) }),
    hyphenated: loose ? new Set<Role>() : hyphenatedRoles(document.lang),
    loose:
      given.word.pages === 'cut' && !loose ? looseSetting(given, document, noted(fonts, files)) : undefined,
  };
  const structure = tagDocument(document);
  const laidOut = flow(structure.blocks, style.pages[document.page], setting);
  return { ...laidOut, structure, setting, faults: () => fontFaults(files) };
}

function looseSetting(given: Style, { lang }: Document, fonts: FontSource): Setting {
  const style = unpressed(given);
  const typesetter = createTypesetter(style, fonts, { loose: true, english: isEnglish(lang) });
  return { style, given, typesetter, hyphenated: new Set() };
}

/** The style with no line pressed together to reach the right edge. */
function unpressed(style: Style): Style {
  const justified = roles.filter((role) => style.roles[role].align === 'justify');
  return withRoles(style, justified, (own) => ({ ...own, align: 'left' }));
}

/** The same fonts, each file that is asked for noted. */
function noted(fonts: FontSource, files: Set<FontFile>): FontSource {
  return (face) => {
    const file = fonts(face);
    if (file) files.add(file);
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
