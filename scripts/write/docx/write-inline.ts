import type { IRunOptions, ParagraphChild } from 'docx';
import type { Inline } from '../../document/index.ts';
import { bookmark } from './bookmark.ts';
import { docx } from './docx.ts';
import { type Links, linkId } from './links.ts';
import { writeRun } from './revision.ts';
import { runText } from './run-text.ts';

/** What the nodes above a text give its run. */
type Marks = Pick<IRunOptions, 'bold' | 'emphasisMark'> & { readonly linked?: true };

type Handlers = {
  readonly [K in Inline['type']]: (
    node: Extract<Inline, { type: K }>,
    links: Links,
    marks: Marks,
  ) => ParagraphChild[];
};

/**
 * An item is marked for the way back from Word by a bookmark whose name Word does not show: its number in the
 * document, and how many characters of its text are its printed number. Strong is
 * bold on the run, not a character style: bold twice over, by two styles, cancels out in Word.
 */
const handlers: Handlers = {
  text: ({ value, revision }, links, { linked, ...run }) => [
    writeRun({ ...run, children: runText(value) }, revision, links),
  ],
  strong: (node, links, marks) => writeInline(node.children, links, { ...marks, bold: true }),
  emphasis: (node, links, marks) =>
    writeInline(node.children, links, { ...marks, emphasisMark: { type: docx.EmphasisMarkType.DOT } }),
  link: (node, links, marks) => {
    const children = writeInline(node.children, links, { ...marks, linked: true });
    if (marks.linked || children.length === 0 || /^#?$/.test(node.url)) return children;
    return [writeLink(node.url, children, links)];
  },
  item: ({ number, children }, links, marks) => {
    const name = `_yigao_item_${links.ids + 1}_${number.length}`;
    return [bookmark(name, writeInline(children, links, marks), links)];
  },
  break: ({ revision }, links) => [writeRun({ break: 1 }, revision, links)],
};

/** Runs and hyperlinks; a link in a link becomes its text, for hyperlinks do not nest. */
export function writeInline(nodes: readonly Inline[], links: Links, marks: Marks = {}): ParagraphChild[] {
  return nodes.flatMap((node) => handle(node, links, marks));
}

/** What is left of an item on the page after the one it begins on, marked as such. */
export function writeItemRest(nodes: readonly Inline[], links: Links): ParagraphChild {
  return bookmark(`_yigao_item_${links.ids + 1}_rest`, writeInline(nodes, links), links);
}

function handle<K extends Inline['type']>(node: Extract<Inline, { type: K }>, links: Links, marks: Marks) {
  const handler: Handlers[K] = handlers[node.type as K];
  return handler(node, links, marks);
}

function writeLink(url: string, children: readonly ParagraphChild[], links: Links): ParagraphChild {
  return url.startsWith('#')
    ? new docx.InternalHyperlink({ anchor: url.slice(1), children })
    : new docx.ConcreteHyperlink(children, linkId(links, url));
}
