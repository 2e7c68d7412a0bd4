import { nearestName } from '../language/index.ts';
import type { Attachment } from '../model/index.ts';
import { type Problem, problem, type RuleId } from '../problem/index.ts';
import { checkBraces } from './check-braces.ts';
import { checkLines, type Leaf } from './check-lines.ts';
import { isBlock, isContent, isMustache, isPath, isSubExpression } from './handlebars-node.ts';
import { fitsHash, signatures } from './helper-signatures.ts';
import { type HelperName, helperNames } from './helpers.ts';
import { type Resolved, resolvePath, type Scope } from './resolve-path.ts';
import type { TemplateText } from './template-text.ts';
import { type Shape, type TemplateKind, viewShape } from './view-shape.ts';

/** A template being checked: problems and leaves are added as its tree is walked. */
type Check = {
  readonly template: TemplateText;
  readonly problems: Problem[];
  readonly leaves: Leaf[];
  readonly valuesNamedAsHelpers: hbs.AST.PathExpression[];
  scopes: number;
  /** Within what is printed only where the attachment is not Chinese. */
  foreign: boolean;
};

/** A value in a template, and the key of the path it stands for. */
type Checked = { readonly shape: Shape; readonly key: string | undefined };

/** What a check finds; `leaves` are what is printed, `valuesNamedAsHelpers` the paths `text` and `date` that stand for a value. */
type Checking = Pick<Check, 'problems' | 'leaves' | 'valuesNamedAsHelpers'>;

/** Every path, helper and construct of a template that is not among the known ones, and what cannot be set. */
export function checkTemplate(
  program: hbs.AST.Program,
  template: TemplateText,
  kind: TemplateKind,
  columns: Attachment['columns'],
): Readonly<Checking> {
  const check: Check = {
    template,
    problems: [],
    leaves: [],
    valuesNamedAsHelpers: [],
    scopes: 0,
    foreign: false,
  };
  const top = { shape: viewShape(kind, columns), loop: undefined, outer: undefined, id: 0 };
  checkProgram(program, top, new Set(), check);
  const problems = [...check.problems, ...checkLines(check.leaves, template)];
  return { ...check, problems };
}

/** `guards`: keys of the paths that an `if` round this has found to be there. */
function checkProgram(
  program: hbs.AST.Program | undefined,
  scope: Scope,
  guards: ReadonlySet<string>,
  check: Check,
): void {
  for (const statement of program?.body ?? []) {
    if (isContent(statement)) {
      check.leaves.push({ statement, content: statement, foreign: check.foreign });
      for (const one of checkBraces(statement, check.template, scope)) check.problems.push(one);
    } else if (isMustache(statement)) checkMustache(statement, scope, guards, check);
    else if (isBlock(statement)) checkBlock(statement, scope, guards, check);
    else if (statement.type !== 'CommentStatement') reportConstruct(statement, undefined, check);
  }
}

function checkMustache(
  mustache: hbs.AST.MustacheStatement,
  scope: Scope,
  guards: ReadonlySet<string>,
  check: Check,
): undefined {
  if (!mustache.escaped) return reportConstruct(mustache, undefined, check);
  const value = mustacheValue(mustache, scope, check);
  if (!value) return;
  const { shape, key } = value;
  if (shape.kind !== 'text' && shape.kind !== 'date' && shape.kind !== 'number')
    return report('template-value', mustache, { path: sourceOf(mustache, check) }, check);
  const mayBeEmpty = shape.kind !== 'number' && shape.optional && !(key && guards.has(key));
  const isNumber = shape.kind !== 'text';
  check.leaves.push({
    statement: mustache,
    content: undefined,
    mayBeEmpty,
    isNumber,
    foreign: check.foreign,
  });
}

function mustacheValue(mustache: hbs.AST.MustacheStatement, scope: Scope, check: Check): Checked | undefined {
  const { path, params, hash } = mustache;
  if (!isPath(path)) return reportConstruct(mustache, undefined, check);
  const bare = params.length === 0 && hash === undefined;
  const helper = helperOf(path);
  if (bare && helper && isValue(path, scope)) {
    check.valuesNamedAsHelpers.push(path);
    return checkPath(path, scope, check);
  }
  if (helper && signatures[helper].gives === 'block') return reportUsage(mustache, helper, check);
  if (helper) return checkCall(mustache, helper, scope, check);
  if (bare) return checkPath(path, scope, check);
  return reportHelper(path, check);
}

function checkBlock(
  block: hbs.AST.BlockStatement,
  scope: Scope,
  guards: ReadonlySet<string>,
  check: Check,
): undefined {
  const { path, program, inverse } = block;
  if (sourceOf(block, check).startsWith('{{{{')) return reportConstruct(block, '{{{{', check);
  if (program?.blockParams?.length) reportConstruct(block, 'as |…|', check);
  const helper = isPath(path) ? helperOf(path) : undefined;
  if (!helper) return reportHelper(path, check);
  if (signatures[helper].gives !== 'block') return reportUsage(block, helper, check);
  const condition = checkCall(block, helper, scope, check);
  const guarded = condition?.key ? new Set([...guards, condition.key]) : guards;
  const inner = helper === 'each' ? condition && scopeIn(condition.shape, scope, check) : scope;
  const language = condition?.key?.endsWith('"isChinese"]') ? helper : undefined;
  const { foreign } = check;
  check.foreign ||= language === 'unless';
  if (inner) checkProgram(program, inner, helper === 'if' ? guarded : guards, check);
  check.foreign = foreign;
  if (program && inverse)
    check.leaves.push({ statement: inverse, content: undefined, mayBeEmpty: undefined, foreign });
  check.foreign ||= language === 'if';
  checkProgram(inverse, scope, helper === 'unless' ? guarded : guards, check);
  check.foreign = foreign;
}

/** The scope inside an `each` over a list or over fields. */
function scopeIn(shape: Shape, outer: Scope, check: Check): Scope | undefined {
  const id = ++check.scopes;
  if (shape.kind === 'list') return { shape: shape.item, loop: 'list', outer, id };
  return { shape: { kind: 'field', optional: true }, loop: 'fields', outer, id };
}

/** Checks a helper's arguments; gives what it gives, a block what it is asked about. */
function checkCall(
  call: hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression,
  helper: HelperName,
  scope: Scope,
  check: Check,
): Checked | undefined {
  const { takes, gives, entries = [] } = signatures[helper];
  const problemsBefore = check.problems.length;
  const values = call.params.map((param) => checkExpression(param, scope, check));
  for (const { value } of call.hash?.pairs ?? []) if (isPath(value)) checkPath(value, scope, check);
  if (check.problems.length > problemsBefore) return undefined;
  const fits =
    values.length === takes.length &&
    takes.every((kinds, index) => kinds.some((kind) => kind === values[index]?.shape.kind)) &&
    entries.every((key) => hasEntries(values[0]?.shape, key)) &&
    fitsHash(call.hash, helper);
  if (!fits) return reportUsage(call, helper, check);
  const [first] = values;
  if (gives === 'block') return first;
  if (gives === 'flag') return { shape: { kind: 'flag' }, key: undefined };
  if (gives === 'number') return { shape: { kind: 'number' }, key: first?.key };
  const optional = first !== undefined && 'optional' in first.shape && first.shape.optional;
  return { shape: { kind: 'text', optional }, key: first?.key };
}

/** Whether a value is a list whose entries have this key. */
function hasEntries(shape: Shape | undefined, key: string): boolean {
  return shape?.kind === 'list' && shape.item.kind === 'object' && key in shape.item.keys;
}

function checkExpression(node: hbs.AST.Expression, scope: Scope, check: Check): Checked | undefined {
  if (isPath(node)) return checkPath(node, scope, check);
  if (node.type === 'StringLiteral') return { shape: { kind: 'text', optional: false }, key: undefined };
  if (node.type === 'NumberLiteral') return { shape: { kind: 'number' }, key: undefined };
  if (!isSubExpression(node)) return reportConstruct(node, undefined, check);
  const helper = isPath(node.path) ? helperOf(node.path) : undefined;
  if (!helper) return reportHelper(node.path, check);
  if (helper !== 'eq' && helper !== 'brief' && helper !== 'count') return reportUsage(node, helper, check);
  return checkCall(node, helper, scope, check);
}

function checkPath(path: hbs.AST.PathExpression, scope: Scope, check: Check): Resolved | undefined {
  const found = resolvePath(path, scope);
  if (!('suggestion' in found)) return found;
  const { suggestion, known } = found;
  // Only the second of two full-width brackets: it is told with the first.
  if (/^）+$/.test(path.original)) return undefined;
  const quoted = quotedAt(check.template.offsetOf(path.loc.start), check);
  if (quoted) return report('template-marks', path, quoted, check);
  return report('template-path', path, { path: path.original, suggestion, known: known.join(' / ') }, check);
}

/** A text in other quotation marks than straight ones, or a call in full-width brackets, and as it should be. */
function quotedAt(offset: number, { template }: Check): Problem['values'] | undefined {
  const [brackets, call] = /^（([^（）{}]*)[）)]/.exec(template.text.slice(offset)) ?? [];
  if (brackets !== undefined) return { text: brackets, write: `(${call})`, case: 'brackets' };
  const [text, inside] =
    /^[“”„‘’＂'「『]([^“”‘’＂」』{}()]*)[“”‘’＂」』]/.exec(template.text.slice(offset)) ?? [];
  return text === undefined ? undefined : { text, write: `"${inside}"` };
}

/** Whether a name is a value's here, or would be further out. */
function isValue(path: hbs.AST.PathExpression, scope: Scope): boolean {
  const found = resolvePath(path, scope);
  return !('suggestion' in found) || found.suggestion.startsWith('../');
}

function helperOf({ data, depth, original }: hbs.AST.PathExpression): HelperName | undefined {
  return data || depth > 0 ? undefined : helperNames.find((name) => name === original);
}

function reportHelper(path: hbs.AST.Expression, check: Check): undefined {
  const name = sourceOf(path, check);
  return report(
    'template-helper',
    path,
    { name, suggestion: nearestName(name, helperNames), known: helperNames.join(' / ') },
    check,
  );
}

function reportUsage(node: hbs.AST.Node, helper: HelperName, check: Check): undefined {
  return report('template-argument', node, { helper, usage: signatures[helper].usage }, check);
}

function reportConstruct(node: hbs.AST.Node, construct: string | undefined, check: Check): undefined {
  return report('template-construct', node, { construct: construct ?? sourceOf(node, check) }, check);
}

function report(rule: RuleId, node: hbs.AST.Node, values: Problem['values'], check: Check): undefined {
  const { offsetOf, placeAt } = check.template;
  check.problems.push(problem(rule, placeAt(offsetOf(node.loc.start), offsetOf(node.loc.end)), values));
  return undefined;
}

/** The first line of a node as written. */
function sourceOf({ loc }: hbs.AST.Node, { template }: Check): string {
  const source = template.text.slice(template.offsetOf(loc.start), template.offsetOf(loc.end));
  return source.split('\n', 1)[0] ?? '';
}
