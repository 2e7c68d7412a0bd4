import { CST, Lexer } from 'yaml';
import { joinOf } from '../language/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import type { PlaceAt } from './place-in.ts';

/** A piece of YAML text as the lexer cuts it, with what stands before it and around it. */
type Token = {
  readonly type: CST.TokenType | null;
  readonly source: string;
  readonly start: number;
  /** Nothing but indent stands before it on its line. */
  readonly first: boolean;
  /** The last token before it that is neither space, comment nor line end. */
  readonly before: CST.TokenType | null;
  /** The innermost bracket open around it. */
  readonly bracket: Bracket | undefined;
};

type Bracket = {
  readonly mark: string;
  readonly start: number;
  readonly depth: number;
  readonly outer: Bracket | undefined;
};
/** No front matter or style sheet needs a fraction of it; the parser after this is recursive. */
const deepest = 50;

type Report = (rule: Problem['rule'], values: Problem['values'], from: number, length: number) => Problem;

/**
 * What YAML would read as something else than its writer meant, and what a source may not use of it.
 * `oneLine`: each value stands alone on one line.
 */
export function checkYamlText(text: string, placeAt: PlaceAt, oneLine: boolean): Problem[] {
  const deep = deepLine(text);
  if (deep)
    return [problem('nested-too-deep', placeAt(deep.from, deep.to), { limit: deepest, case: 'yaml' })];
  const tokens = tokensOf(text);
  const parted = new Set(tokens.filter(({ type }) => type === 'comma').map(({ bracket }) => bracket));
  return tokens.flatMap((token, index) => {
    const { start } = token;
    const report: Report = (rule, values, from, length) =>
      problem(rule, placeAt(start + from, start + from + length), values);
    const isKey = tokens[index + 1]?.type === 'map-value-ind';
    if (token.type === 'scalar' && token.bracket && token.before !== 'block-scalar-header')
      return checkFlowText(token, parted.has(token.bracket), report);
    return checkToken(token, isKey, oneLine, text, report);
  });
}

function checkToken(token: Token, isKey: boolean, oneLine: boolean, text: string, report: Report): Problem[] {
  const { type, source, bracket, start } = token;
  const whole = (rule: Problem['rule'], values: Problem['values'] = {}) => [
    report(rule, values, 0, source.length),
  ];
  switch (type) {
    case 'anchor':
    case 'alias':
    case 'tag':
      return whole('yaml-anchor', { text: source });
    case 'doc-start':
    case 'doc-end':
      // Three hyphens before all else part nothing.
      return type === 'doc-start' && !/^[^#\s]/m.test(text.slice(0, start))
        ? []
        : whole('yaml-syntax', { text: source, case: 'document' });
    case 'comment':
      return oneLine && !token.first ? whole('yaml-comment', { text: source }) : [];
    case 'flow-seq-start':
    case 'flow-map-start':
      return bracket?.depth === deepest ? whole('nested-too-deep', { limit: deepest, case: 'yaml' }) : [];
    case 'flow-seq-end':
    case 'flow-map-end':
    case 'flow-error-end':
      return bracket && closing(bracket.mark).close !== source
        ? [report('yaml-unclosed', closing(bracket.mark), bracket.start - start, 1)]
        : [];
    case 'block-scalar-header':
      return oneLine ? whole('yaml-one-line') : [];
    case 'double-quoted-scalar':
    case 'single-quoted-scalar':
      if (source.length < 2 || !source.endsWith(source.charAt(0)))
        return [report('yaml-unclosed', closing(source.charAt(0)), 0, 1)];
      return oneLine && /[\r\n]/.test(source) ? whole('yaml-one-line') : [];
    case 'scalar':
      if (token.before === 'block-scalar-header') return [];
      return checkBlockText(token, isKey, oneLine, goesOn(text, token), report);
    default:
      return [];
  }
}

/**
 * Between brackets: a full-width ，that should part items, a ：that should part key and value, and in a list that no
 * comma parts a 、 outside （）: beside commas it is part of a name.
 */
function checkFlowText({ source, bracket, before }: Token, parted: boolean, report: Report): Problem[] {
  const isKey = bracket?.mark === '{' && before !== 'map-value-ind';
  const isList = bracket?.mark === '[' && !parted;
  const marks = isKey ? /[，：]/g : isList ? /，|、(?![^（]*）)/g : /，/g;
  return Array.from(source.matchAll(marks), ({ 0: mark, index }) =>
    report('yaml-full-width', halfWidth(mark), index, 1),
  );
}

/** Outside brackets: lines that are no `key: value`, which YAML joins to the text before or after them. */
function checkBlockText(
  token: Token,
  isKey: boolean,
  oneLine: boolean,
  onto: string,
  report: Report,
): Problem[] {
  const lines = [...token.source.matchAll(/[^\s](?:[^\r\n]*[^\s])?/g)];
  if (isKey) lines.pop();
  if (!token.first) lines.shift();
  if (!token.first && !oneLine) return [];
  return lines.map(({ 0: line, index }) => {
    const colon = /[:：]/.exec(line);
    if (colon?.[0] === '：') return report('yaml-full-width', halfWidth('：'), index + colon.index, 1);
    if (colon) return report('yaml-colon-space', {}, index + colon.index, 1);
    const values = { text: line, ...(lines.length === 1 ? joined(onto, line) : {}) };
    return report(token.first ? 'yaml-no-key' : 'yaml-one-line', values, index, line.length);
  });
}

function joined(onto: string, line: string): Problem['values'] {
  if (onto === '') return {};
  return { case: 'goes-on', onto: onto + joinOf(onto.slice(-1), line.charAt(0), true) + line };
}

/** The line above a text without a key, where its value may go on in that text. */
function goesOn(text: string, { start, source, first }: Token): string {
  const above = text.slice(0, first ? start : start + source.search(/[\r\n]/)).trimEnd();
  const line = above.slice(Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1);
  return /^[^\s#:]+:[ \t]+[^\s"'[{>|][^\r\n]*$/.test(line) ? line : '';
}

function halfWidth(mark: string) {
  return { mark, halfWidth: mark === '：' ? ': ' : ',' };
}

function closing(mark: string) {
  return { mark, close: mark === '[' ? ']' : mark === '{' ? '}' : mark };
}

/** A line whose indent, brackets or marks of items could nest deeper than is read; brackets close on it or they do not. */
function deepLine(text: string): { from: number; to: number } | undefined {
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const [marks = ''] = /^[ \t]*(?:[-?:][ \t]+){1,200}/.exec(line) ?? [];
    if (indent > 2 * deepest || marks.replace(/[^-?:]/g, '').length > deepest)
      return { from: index, to: index + Math.min(line.length, indent + marks.length + 1) };
  }
  return undefined;
}

/** The lexer's tokens with their offsets; its mark for an unclosed bracket is added at the text's end too. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const silent = new Set<CST.TokenType | null>(['newline', 'space', 'comment', 'byte-order-mark']);
  let bracket: Bracket | undefined;
  let start = 0;
  let first = true;
  let before: Token['before'] = null;
  let isText = false;
  for (const source of new Lexer().lex(text)) {
    const type = isText ? 'scalar' : CST.tokenType(source);
    isText = !isText && source === CST.SCALAR;
    if (isText || type === 'doc-mode') continue;
    tokens.push({ type, source, start, first, before, bracket });
    // What follows an unclosed bracket cannot be told apart.
    if (type === 'flow-error-end') return tokens;
    if (type === 'flow-seq-start' || type === 'flow-map-start')
      bracket = { mark: source, start, depth: (bracket?.depth ?? 0) + 1, outer: bracket };
    if (type === 'flow-seq-end' || type === 'flow-map-end') bracket = bracket?.outer;
    first = type === 'newline' || (first && type === 'space');
    if (!silent.has(type)) before = type;
    start += source.length;
  }
  tokens.push({ type: 'flow-error-end', source: '', start, first, before, bracket });
  return tokens;
}
