import type { Inline } from '../../document/index.ts';
import { bookmark } from './bookmark.ts';
import { type Links, linkId } from './links.ts';
import { reviseRun } from './revision.ts';
import { runText } from './run-text.ts';
import { element, escapeText, properties } from './xml.ts';

/** What the nodes above a text give its run. */
type Marks = { readonly bold?: true; readonly stressed?: true; readonly linked?: true };

type Handlers = {
  readonly [K in Inline['type']]: (node: Extract<Inline, { type: K }>, links: Links, marks: Marks) => string;
};

/**
 * An item is marked for the way back from Word by a bookmark whose name Word does not show: its number in the
 * document, and how many characters of its text are its printed number. Strong is
 * bold on the run, not a character style: bold twice over, by two styles, cancels out in Word.
 */
const handlers: Handlers = {
  text: ({ value, revision }, links, marks) =>
    reviseRun(element('w:r', markRun(marks) + runText(value, revision)), revision, links),
  strong: (node, links, marks) => writeInline(node.children, links, { ...marks, bold: true }),
  emphasis: (node, links, marks) => writeInline(node.children, links, { ...marks, stressed: true }),
  link: (node, links, marks) => {
    const runs = writeInline(node.children, links, { ...marks, linked: true });
    if (marks.linked || runs === '' || /^#?$/.test(node.url)) return runs;
    return writeLink(node.url, runs, links);
  },
  item: ({ number, children }, links, marks) => {
    const name = `_yigao_item_${links.ids + 1}_${number.length}`;
    return bookmark(name, writeInline(children, links, marks), links);
  },
  break: ({ revision }, links) => reviseRun('<w:r><w:br/></w:r>', revision, links),
};

function markRun({ bold, stressed }: Marks): string {
  return properties('w:rPr', `${bold ? '<w:b/><w:bCs/>' : ''}${stressed ? '<w:em w:val="dot"/>' : ''}`);
}

/** Runs and hyperlinks; a link in a link becomes its text, for hyperlinks do not nest. */
export function writeInline(nodes: readonly Inline[], links: Links, marks: Marks = {}): string {
  return nodes.map((node) => handle(node, links, marks)).join('');
}

/** What is left of an item on the page after the one it begins on, marked as such. */
export function writeItemRest(nodes: readonly Inline[], links: Links): string {
  return bookmark(`_yigao_item_${links.ids + 1}_rest`, writeInline(nodes, links), links);
}

function handle<K extends Inline['type']>(node: Extract<Inline, { type: K }>, links: Links, marks: Marks) {
  const handler: Handlers[K] = handlers[node.type as K];
  return handler(node, links, marks);
}

function writeLink(url: string, runs: string, links: Links): string {
  const target = url.startsWith('#')
    ? `w:anchor="${escapeText(url.slice(1))}"`
    : `r:id="rId${linkId(links, url)}"`;
  return `<w:hyperlink w:history="1" ${target}>${runs}</w:hyperlink>`;
}
