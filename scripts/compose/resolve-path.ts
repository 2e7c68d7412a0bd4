import { nearestName } from '../language/index.ts';
import { dataShapes, optionalField, type Shape } from './view-shape.ts';

/** Where in the view a stretch of a template stands: each `each` opens a scope inside another. */
export type Scope = {
  readonly shape: Shape;
  /** What `each` runs over; undefined at the top. */
  readonly loop: 'list' | 'fields' | undefined;
  readonly outer: Scope | undefined;
  /** Tells scopes apart. */
  readonly id: number;
};

/** A path's shape, and a key that is equal for paths that mean the same value. */
export type Resolved = { readonly shape: Shape; readonly key: string };
/** Why a path leads nowhere: the nearest known path, if any is near, and all names known there. */
export type Unresolved = { readonly suggestion: string; readonly known: readonly string[] };

/** Follows a path through the view's shape. */
export function resolvePath(path: hbs.AST.PathExpression, scope: Scope): Resolved | Unresolved {
  return path.data ? resolveData(path, scope) : resolveName(path, scope);
}

function resolveData({ depth, parts }: hbs.AST.PathExpression, scope: Scope): Resolved | Unresolved {
  const loop = scopeAbove(scope, depth);
  const known = loop?.loop ? dataShapes[loop.loop] : {};
  const [name = '', ...rest] = parts;
  const shape = Object.hasOwn(known, name) && rest.length === 0 ? known[name] : undefined;
  if (loop && shape) return { shape, key: `${loop.id}@${name}` };
  return nowhere(
    `@${name}`,
    Object.keys(known).map((key) => `@${'../'.repeat(depth)}${key}`),
  );
}

function resolveName(
  { depth, parts, original }: hbs.AST.PathExpression,
  scope: Scope,
): Resolved | Unresolved {
  const start = scopeAbove(scope, depth);
  if (!start) return nowhere(original, []);
  let shape = start.shape;
  for (const [index, part] of parts.entries()) {
    const names = namesIn(shape);
    const next = names.includes(part) ? shapeAt(shape, part) : undefined;
    if (!next) {
      const before = [...parts.slice(0, index)];
      const outer = index === 0 ? pathFromOutside(part, start, depth) : undefined;
      if (outer) return { suggestion: outer, known: names };
      const { suggestion, known } = nowhere(part, names);
      const written = suggestion && [...before, suggestion].map(segment).join('.');
      return { suggestion: written && '../'.repeat(depth) + written, known };
    }
    shape = next;
  }
  return { shape, key: JSON.stringify([start.id, ...parts]) };
}

function nowhere(name: string, known: readonly string[]): Unresolved {
  return { suggestion: nearestName(name, known), known };
}

/** The names a path can go on with. */
function namesIn(shape: Shape): readonly string[] {
  if (shape.kind === 'object') return Object.keys(shape.keys);
  return shape.kind === 'fields' ? shape.names : [];
}

function shapeAt(shape: Shape, name: string): Shape | undefined {
  return shape.kind === 'object' ? shape.keys[name] : optionalField;
}

/** The way up to a name that is not known here but further out. */
function pathFromOutside(name: string, scope: Scope, depth: number): string | undefined {
  let above = scope.outer;
  for (let steps = depth + 1; above; steps++, above = above.outer)
    if (namesIn(above.shape).includes(name)) return '../'.repeat(steps) + segment(name);
  return undefined;
}

function scopeAbove(scope: Scope, depth: number): Scope | undefined {
  let found: Scope | undefined = scope;
  for (let steps = 0; steps < depth; steps++) found = found?.outer;
  return found;
}

/** A name as a path must write it: what is no plain word stands in brackets. */
function segment(name: string): string {
  return /^[^\s!"#%&'()*+,./;<=>@[\\\]^`{|}~\d][^\s!"#%&'()*+,./;<=>@[\\\]^`{|}~]*$/u.test(name)
    ? name
    : `[${name}]`;
}
