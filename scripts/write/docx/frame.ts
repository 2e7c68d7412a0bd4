import { strToU8 } from 'fflate';
import type { Document } from '../../document/index.ts';
import { hyphenatedRoles, type Style } from '../../style/index.ts';
import { docx } from './docx.ts';
import { fontTable } from './font-table.ts';
import type { IndentedStyles } from './indented-styles.ts';
import { withLineSettings } from './line-settings.ts';
import { addLinks, type Links } from './links.ts';
import { partsOf } from './package.ts';
import { sectionOf } from './section.ts';
import { withSettings } from './settings.ts';
import { hasSlot, paragraphSlot } from './slots.ts';
import { stylesOf } from './styles.ts';

/** Where document.xml has its paragraphs and tables. */
export const bodySlot = 'body';

/**
 * The parts of a package by path, but for what a document says: a part with a slot for that is text, any other bytes. Its
 * properties are an empty document's.
 */
export type Frame = ReadonlyMap<string, string | Uint8Array>;

/** All that a frame is made of; whatever is added here counts when frames are kept. */
type FrameOptions = Pick<Document, 'page' | 'startPage' | 'lang'> & {
  readonly style: Style;
  readonly hasHead: boolean;
  readonly indented: IndentedStyles;
  readonly addresses: Links['addresses'];
};

/** The frames last asked for, by all that they are made of: sheets of one attachment have a few between them. */
const kept = new Map<string, Frame>();
const mostKept = 32;

/** The frame of documents alike. docx takes several milliseconds to make one. */
export function frameOf(options: FrameOptions): Frame {
  const key = JSON.stringify(options, (_, value) => (value instanceof Map ? [...value] : value));
  const frame = kept.get(key) ?? makeFrame(options);
  kept.delete(key);
  kept.set(key, frame);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size > mostKept) kept.delete(oldest);
  return frame;
}

function makeFrame({ style, page, startPage, hasHead, lang, indented, addresses }: FrameOptions): Frame {
  const hyphenated = hyphenatedRoles(lang);
  const section = sectionOf(style, style.pages[page], startPage, hasHead);
  const file = new docx.Document({
    sections: [{ ...section, children: [paragraphSlot(bodySlot)] }],
    styles: stylesOf(style, lang, indented),
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

/** Word's own zone, in twips; no more than two hyphens stand one below the other. */
const hyphenation = {
  autoHyphenation: true,
  consecutiveHyphenLimit: 2,
  hyphenationZone: 360,
  doNotHyphenateCaps: true,
};
