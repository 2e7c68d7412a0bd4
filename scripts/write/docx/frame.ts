import { strToU8 } from 'fflate';
import type { Document } from '../../document/index.ts';
import { hyphenatedRoles, type Style } from '../../style/index.ts';
import { docx } from './docx.ts';
import type { Section } from './file-section.ts';
import { fontTable } from './font-table.ts';
import type { IndentedStyles } from './indented-styles.ts';
import { withLineSettings } from './line-settings.ts';
import { addLinks, type Links } from './links.ts';
import { partsOf } from './package.ts';
import { sectionOf } from './section.ts';
import { withSettings } from './settings.ts';
import { hasSlot, paragraphSlot } from './slots.ts';
import type { NamedStyle } from './style-ids.ts';
import { separatorStyle, stylesOf } from './styles.ts';

/**
 * The parts of a package by path, but for what a document says: a part with a slot for that is text, any other bytes. Its
 * properties are an empty document's.
 */
export type Frame = ReadonlyMap<string, string | Uint8Array>;

/** All that a frame is made of; whatever is added here counts when frames are kept. */
type FrameOptions = {
  readonly lang: Document['lang'];
  /** The style of what no role's is: the fonts of all of it. */
  readonly style: Style;
  /** With the slots of their paragraphs and tables. */
  readonly sections: readonly (Section & { readonly bodySlot: string })[];
  readonly styles: readonly NamedStyle[];
  readonly indented: IndentedStyles;
  readonly addresses: Links['addresses'];
};

/** The frames last asked for, by all that they are made of: sheets of one attachment have a few between them. */
const kept = new Map<string, Frame>();
const mostKept = 32;

/** The frame of documents alike. docx takes several milliseconds to make one. */
export function frameOf(options: FrameOptions): Frame {
  // Of a booklet there is one.
  if (options.sections.length > 1) return makeFrame(options);
  const key = JSON.stringify(options, (_, value) => (value instanceof Map ? [...value] : value));
  const frame = kept.get(key) ?? makeFrame(options);
  kept.delete(key);
  kept.set(key, frame);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size > mostKept) kept.delete(oldest);
  return frame;
}

function makeFrame({ lang, style, sections, styles, indented, addresses }: FrameOptions): Frame {
  const hyphenated = hyphenatedRoles(lang);
  const file = new docx.Document({
    sections: sections.map((section, index) => ({
      ...sectionOf(section),
      children: [paragraphSlot(section.bodySlot), ...(index < sections.length - 1 ? [sectionEnd()] : [])],
    })),
    styles: stylesOf(style, lang, styles, indented),
    evenAndOddHeaderAndFooters: true,
    ...(hyphenated.size > 0 ? { hyphenation } : {}),
  });
  addLinks(file, addresses);
  const parts = partsOf(file, {
    'word/fontTable.xml': fontTable(style),
    'word/settings.xml': withSettings,
    'word/styles.xml': (xml) => withLineSettings(xml, hyphenated),
  });
  return new Map([...parts].map(([path, xml]) => [path, hasSlot(xml) ? xml : strToU8(xml)]));
}

/** The paragraph that a section ends with: a point high, it needs no page of its own. */
function sectionEnd() {
  return new docx.Paragraph({ style: separatorStyle });
}

/** Word's own zone, in twips; no more than two hyphens stand one below the other. */
const hyphenation = {
  autoHyphenation: true,
  consecutiveHyphenLimit: 2,
  hyphenationZone: 360,
  doNotHyphenateCaps: true,
};
