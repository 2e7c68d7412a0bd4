import { type Document, roles } from '../../document/index.ts';
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
import { createKnownTexts, type KnownTexts } from './known-texts.ts';
import type { Setting } from './setting.ts';
import { type Structure, tagDocument } from './structure.ts';
import { createTypesetter } from './typesetter.ts';

/** A document on its pages, not yet drawn. */
export type Layout = Flow & {
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
  // Where no size is chosen there is one layout, and nothing to be remembered for another.
  const tries = given.pages[document.page].fit ? triesOf(document, given, fonts) : undefined;
  const setting = loose
    ? looseSetting(given, document, fonts, tries)
    : {
        style: given,
        given,
        typesetter: createTypesetter(given, fonts, {
          english: isEnglish(document.lang),
          bound: document.page === 'booklet',
        }),
        hyphenated: hyphenatedRoles(document.lang),
        known: tries?.pressed,
        loose: given.word.pages === 'cut' ? looseSetting(given, document, fonts, tries) : undefined,
      };
  const structure = tries?.structure ?? tagDocument(document);
  const laidOut = flow(structure.blocks, given.pages[document.page], setting);
  return { ...laidOut, structure, setting, faults: () => fontFaults(setting.typesetter.files()) };
}

function looseSetting(
  given: Style,
  { lang }: Document,
  fonts: FontSource,
  tries: Tries | undefined,
): Setting {
  const style = unpressed(given);
  const typesetter = createTypesetter(style, fonts, { loose: true, english: isEnglish(lang) });
  return { style, given, typesetter, hyphenated: new Set(), known: tries?.loose };
}

/** What the layouts of a document share that are tried in styles of one style sheet. */
type Tries = {
  readonly fonts: FontSource;
  readonly faces: Style['fonts'];
  readonly structure: Structure;
  readonly pressed: KnownTexts;
  readonly loose: KnownTexts;
};

/** Of the document that was laid out last: they come one after another. */
let lastTries = new WeakMap<Document, Tries>();

function triesOf(document: Document, { fonts: faces }: Style, fonts: FontSource): Tries {
  const last = lastTries.get(document);
  if (last?.fonts === fonts && last.faces === faces) return last;
  const structure = tagDocument(document);
  const tries = { fonts, faces, structure, pressed: createKnownTexts(), loose: createKnownTexts() };
  lastTries = new WeakMap([[document, tries]]);
  return tries;
}

/** The style with no line pressed together to reach the right edge. */
function unpressed(style: Style): Style {
  const justified = roles.filter((role) => style.roles[role].align === 'justify');
  return withRoles(style, justified, (own) => ({ ...own, align: 'left' }));
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
