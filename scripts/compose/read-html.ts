import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { excerpt } from '../problem/index.ts';
import { deepest } from '../read/index.ts';
import { type Draft, report, unmark } from './draft.ts';
import { attributesOf, isKnownElement, isVoid, mayHold, mayHoldText } from './html-elements.ts';
import { piecesOf } from './mark.ts';

/** HTML as written; `at` is an offset of the composed text. */
export type HtmlNode = HtmlElement | HtmlText;
export type HtmlElement = {
  readonly type: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: HtmlNode[];
  readonly at: number;
};
/** A stretch of text, or a value where `id` is set. */
type HtmlText = {
  readonly type: 'text';
  readonly text: string;
  readonly id: number | undefined;
  readonly at: number;
};

/** A comment, a tag, or a stretch of text; what begins like a tag and is none matches as its `<` alone. */
const token =
  /<!--(?!-?>)[\s\S]*?--!?>|<(\/?)([a-z][^\s/>]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>|<(?=[a-z/!?])|[^<]+|</giu;

/**
 * Reads a piece of HTML strictly: HTML's own parsers repair what is wrong without saying so. Every element must
 * be closed as written, stand where it may, and be one the document has room for; all else is reported.
 */
export function readHtml(html: string, start: number, top: '#block' | '#inline', draft: Draft): HtmlNode[] {
  const root: HtmlElement = { type: 'element', name: top, attributes: new Map(), children: [], at: start };
  const open = [root];
  for (const match of html.matchAll(token)) {
    const [text, slash, name, attributes = ''] = match;
    const at = start + match.index;
    if (name !== undefined && slash) closeElement(name.toLowerCase(), at, open, draft);
    else if (name !== undefined) openElement(name.toLowerCase(), attributes, at, open, draft);
    else if (text === '<' && /^<[a-z/!?]/i.test(html.slice(match.index, match.index + 2)))
      report(draft, 'template-tag', at, { tag: excerpt(firstLine(html.slice(match.index)), 30) });
    else if (!text.startsWith('<!--')) addText(text, at, open.at(-1) ?? root, draft);
  }
  // The outermost alone: what stands in it is most often closed further on, past a blank line.
  const [, unclosed] = open;
  if (unclosed) report(draft, 'template-tag-unclosed', unclosed.at, { element: unclosed.name });
  return root.children;
}

/** Elements that another of the same kind or of the kind around it cannot stand in: there it lacks its end tag. */
const endsBefore: ReadonlyMap<string, readonly string[]> = new Map([
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['tr', ['td', 'th', 'tr']],
  ['li', ['li']],
]);

function openElement(name: string, written: string, at: number, open: HtmlElement[], draft: Draft): void {
  for (let last = open.at(-1); last && endsBefore.get(name)?.includes(last.name); last = open.at(-1)) {
    report(draft, 'template-tag-unclosed', last.at, { element: last.name });
    open.pop();
  }
  const parent = open.at(-1);
  if (!parent) return;
  if (!isKnownElement(name)) report(draft, 'template-element', at, { element: name });
  else if (isRoom(parent) && !mayHold(parent.name, name))
    report(draft, 'template-nesting', at, { element: name, ...inside(parent), ...inline(parent, at, draft) });
  const attributes = readAttributes(name, written, at, draft);
  const element: HtmlElement = { type: 'element', name, attributes, children: [], at };
  parent.children.push(element);
  if (isVoid(name)) return;
  // What walks the tree is recursive: deeper ones hold nothing.
  if (open.length < deepest) open.push(element);
  else if (!draft.problems.some(({ rule }) => rule === 'nested-too-deep'))
    report(draft, 'nested-too-deep', at, { limit: deepest, case: 'html' });
}

/** A block among a paragraph's text; of `prose` the line that prints both. */
function inline({ name }: HtmlElement, at: number, { composed }: Draft): Record<string, string> {
  if (name !== '#inline') return {};
  const { line, column } = composed.placeAt(at);
  const written = composed.lineAt(line);
  const [value, role = ''] =
    /^\{\{~?\s*prose\s+[^\s}]+(?:\s+role="(\w+)")?\s*~?\}\}/.exec(written.slice(column - 1)) ?? [];
  if (value === undefined) return { case: 'inline' };
  const text = value.replace('prose', 'text').replace(/\s+role="\w+"/, '');
  const whole = written.slice(0, column - 1) + text + written.slice(column - 1 + value.length);
  const write = `<p${role && ` class="${role}"`}>${whole.trim()}</p>`;
  return { case: 'prose', value, write };
}

function closeElement(name: string, at: number, open: HtmlElement[], draft: Draft): undefined {
  const index = open.findLastIndex((element) => element.name === name);
  if (index < 1) return report(draft, 'template-tag', at, { tag: `</${name}>` });
  for (const { name: unclosed, at: begin } of open.slice(index + 1))
    report(draft, 'template-tag-unclosed', begin, { element: unclosed });
  open.length = index;
}

function addText(text: string, at: number, parent: HtmlElement, draft: Draft): void {
  if (mayHoldText(parent.name)) {
    reportMarks(text, at, draft);
    for (const piece of piecesOf(text)) {
      const decoded = piece.id === undefined ? decodeHTML(piece.text) : '';
      parent.children.push({ type: 'text', text: decoded, id: piece.id, at: at + piece.at });
    }
    return;
  }
  const space = text.search(/[^ \t\r\n\f]/);
  if (space < 0 || !isRoom(parent)) return;
  const stray = unmark(text.slice(space), draft.texts);
  report(draft, 'template-text-place', at + space, {
    text: excerpt(firstLine(stray), 30),
    ...inside(parent),
  });
}

/** Emphasis and links as Markdown has them, a value in them or not. */
const marks =
  /(\*\*|__)(?=\S)[^*_]+\1|(?<![*\p{L}\p{N}])\*(?=[^\s*])[^*]*[^\s*]\*(?![*\p{L}\p{N}])|(`+)[^`]+\2|\[[^[\]]+\]\([^()\s]+\)/gu;

/** In HTML Markdown's marks are text: what was meant by them would be printed with them. */
function reportMarks(text: string, at: number, draft: Draft): void {
  if (!/[*_`[]/.test(text)) return;
  for (const { 0: found, index } of text.matchAll(marks))
    report(draft, 'template-html-marks', at + index, { text: excerpt(unmark(found, draft.texts), 30) });
}

/** What stands in an element that has been reported itself needs no second report. */
function isRoom({ name }: HtmlElement): boolean {
  return name.startsWith('#') || isKnownElement(name);
}

function inside({ name }: HtmlElement): { parent: string } {
  return { parent: name.startsWith('#') ? '' : `<${name}>` };
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gu;

function readAttributes(element: string, written: string, at: number, draft: Draft): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, key = '', ...values] of written.matchAll(attribute)) {
    const name = key.toLowerCase();
    const value = values.find((part) => part !== undefined) ?? '';
    if (isKnownElement(element) && (!attributesOf(element).includes(name) || attributes.has(name)))
      report(draft, 'template-attribute', at, {
        attribute: name,
        element,
        known: attributesOf(element).join(' / '),
      });
    attributes.set(name, attributeValue(value, draft));
  }
  return attributes;
}

function attributeValue(written: string, draft: Draft): string {
  const parts = piecesOf(written).map(({ text, id }) =>
    // In an attribute `&copy=` is no reference.
    id === undefined ? decodeHTMLAttribute(text) : (draft.texts[id]?.raw ?? ''),
  );
  return parts.join('');
}

function firstLine(text: string): string {
  return text.trimStart().split('\n', 1)[0] ?? '';
}
