import Handlebars from 'handlebars';
import { type Problem, problem } from '../problem/index.ts';
import { isMustache, isPath } from './handlebars-node.ts';
import { helperNames } from './helpers.ts';
import { resolvePath, type Scope } from './resolve-path.ts';
import type { TemplateText } from './template-text.ts';

/** A remark, which prints nothing, or braces round what could be a value. */
const braces = /<!--[\s\S]*?-->|(?<![\\{｛])[{｛]{1,3}([^{}｛｝\r\n]{1,80})[}｝]{1,3}/g;

/** What stands in a content between other braces than two pairs, and is a value or a helper where it stands. */
export function checkBraces(
  content: hbs.AST.ContentStatement,
  { text, offsetOf, placeAt }: TemplateText,
  scope: Scope,
): Problem[] {
  const start = offsetOf(content.loc.start);
  const written = text.slice(start, offsetOf(content.loc.end));
  return [...written.matchAll(braces)].flatMap(({ 0: found, 1: inside, index }) => {
    // `\{{` is what prints braces.
    if (inside === undefined || text[start + index - 1] === '\\' || !isMeant(inside.trim(), scope)) return [];
    const place = placeAt(start + index, start + index + found.length);
    return [problem('template-braces', place, { text: found, write: `{{${inside.trim()}}}` })];
  });
}

/** Whether a template could print this here, or open or close a block by it. */
function isMeant(inside: string, scope: Scope): boolean {
  const block = /^(?:[#/]\s*(if|unless|each)\b|else$)/.test(inside);
  if (block || /^[^\p{L}@.[]/u.test(inside)) return block;
  const [mustache] = parsed(inside);
  if (!mustache || !isMustache(mustache)) return false;
  const { path, params } = mustache;
  if (!isPath(path)) return false;
  if (params.length > 0) return helperNames.some((name) => name === path.original);
  return !('suggestion' in resolvePath(path, scope));
}

function parsed(inside: string): hbs.AST.Statement[] {
  try {
    return Handlebars.parse(`{{${inside}}}`).body;
  } catch {
    return [];
  }
}
