import type { FieldInline } from './attachment.ts';
import { escapeLineStart, escapeText, references } from './print-text.ts';

/** What stands round sibling nodes: emphasis marks, a link's bracket, or nothing. */
type Around = '' | '*' | '**' | '_' | '[';
type Text = Extract<FieldInline, { type: 'text' }>;

/** Inline nodes as source Markdown, a hard break as a backslash and a line end. */
export function printInlines(nodes: readonly FieldInline[], around: Around = ''): string {
  // Texts come last: how their ends are written depends on what stands beside them.
  const printed = nodes.map((node, index) =>
    node.type === 'text' ? undefined : printMarkup(node, nodes[index - 1], nodes[index + 1], around),
  );
  const texts = nodes.map((node, index) => {
    if (node.type !== 'text') return printed[index];
    return printText(node.value, printed[index - 1], printed[index + 1], around);
  });
  return texts.join('');
}

function printMarkup(
  node: Exclude<FieldInline, Text>,
  before: FieldInline | undefined,
  after: FieldInline | undefined,
  around: Around,
): string {
  if (node.type === 'break') return '\\\n';
  if (node.type === 'link')
    return isPlain(node)
      ? `<${node.url}>`
      : `[${printInlines(node.children, '[')}](${printAddress(node.url)})`;
  const mark = node.type === 'strong' ? '**' : emphasisMark(node.children, before, after, around);
  return mark + printInlines(node.children, mark) + mark;
}

/** Whether a link shows its own address and nothing else. */
function isPlain({ url, children: [child, ...more] }: Extract<FieldInline, { type: 'link' }>): boolean {
  const shown = child?.type === 'text' && more.length === 0 ? child.value : undefined;
  return shown === url && /^https?:\/\/[^\s<>]+$/i.test(url);
}

/** An asterisk, or an underscore where it would meet other asterisks. */
function emphasisMark(
  children: readonly FieldInline[],
  before: FieldInline | undefined,
  after: FieldInline | undefined,
  around: Around,
): Around {
  const meets = [before, after, children[0], children.at(-1)].some((node) => node?.type === 'strong');
  return meets || (around === '**' && !(before && after)) ? '_' : '*';
}

/**
 * Text between what is printed on either side, with references for white space that would be cut off
 * and for characters beside which emphasis marks would not be read as such.
 */
function printText(
  value: string,
  before: string | undefined,
  after: string | undefined,
  around: Around,
): string {
  const lead = isLineEdge(before) ? /^\s*/ : /^./su;
  const [head = ''] = lead.exec(value) ?? [];
  const first =
    isLineEdge(before) || unmakes(head, /(?<inner>.)(?<mark>\*\*|[*_])$/su.exec(before)) ? head : '';
  const rest = value.slice(first.length);
  const trail = isLineEdge(after) ? /\s*$/ : /.$/su;
  const [tail = ''] = trail.exec(rest) ?? [];
  const last = isLineEdge(after) || unmakes(tail, /^(?<mark>\*\*|[*_])(?<inner>.)/su.exec(after)) ? tail : '';
  const middle = rest.slice(0, rest.length - last.length);
  const beginsLine = first === '' && isLineEdge(before) && (before !== undefined || around === '');
  return references(first) + (beginsLine ? escapeLineStart(middle) : escapeText(middle)) + references(last);
}

function isLineEdge(printed: string | undefined): printed is undefined | '\\\n' {
  return printed === undefined || printed === '\\\n';
}

/**
 * Whether a mark between a character outside and one inside would not be read as one (CommonMark 6.2, with
 * the amendment for Chinese).
 */
function unmakes(outer: string, edge: RegExpExecArray | null): boolean {
  if (!edge || /^[\s!-/:-@[-`{-~]?$/.test(outer)) return false;
  const { mark = '', inner = '' } = edge.groups ?? {};
  const isChinese = /^[\p{Script=Han}\u3000-\u303f\uff00-\uff60]$/u.test(outer);
  return mark === '_' || !(isChinese || /[\p{L}\p{N}]/u.test(inner));
}

function printAddress(url: string): string {
  return /^[^\s<>()\\&*_`[\]]+$/.test(url) ? url : `<${url.replace(/[<>\\&]/g, '\\$&')}>`;
}
