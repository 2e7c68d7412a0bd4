import Handlebars from 'handlebars';
import type { Role } from '../document/index.ts';
import { spendTurn } from './budget.ts';
import { cellHtml, countItems, type FieldView, fieldText, isBrief, proseHtml } from './field-view.ts';
import type { Value } from './mark.ts';
import { timelineHtml } from './timeline.ts';
import { type FieldsView, inOrder, type MilestoneView } from './view.ts';
import type { DateValue } from './view-head.ts';

/** Every helper a template may use. */
export const helperNames = [
  'if',
  'unless',
  'each',
  'eq',
  'cell',
  'prose',
  'text',
  'brief',
  'count',
  'date',
  'timeline',
] as const;
export type HelperName = (typeof helperNames)[number];

/** A Handlebars environment of its own with these helpers and no other. */
export function createEnvironment(): typeof Handlebars {
  const environment = Handlebars.create();
  for (const name of Object.keys(environment.helpers)) environment.unregisterHelper(name);
  for (const name of helperNames) environment.registerHelper(name, helpers[name]);
  return environment;
}

type Options = Handlebars.HelperOptions;

const helpers: Readonly<Record<HelperName, Handlebars.HelperDelegate>> = {
  if(this: unknown, condition: unknown, options: Options) {
    return holds(condition) ? options.fn(this) : options.inverse(this);
  },
  unless(this: unknown, condition: unknown, options: Options) {
    return holds(condition) ? options.inverse(this) : options.fn(this);
  },
  each(this: unknown, items: readonly object[] | FieldsView, options: Options) {
    const keys = isList(items) ? undefined : items[inOrder];
    const entries = isList(items) ? items : items[inOrder].map(({ raw }) => items[raw]);
    if (entries.length === 0) return options.inverse(this);
    return entries
      .map((item, index) => {
        // A frame as `Handlebars.createFrame` makes one.
        const data = {
          ...options.data,
          _parent: options.data,
          index,
          key: keys?.[index],
          first: index === 0,
          last: index === entries.length - 1,
        };
        // A copy, for an item that is the scope outside again would not count as a step for `../`.
        const turn = () => options.fn({ ...item }, { data });
        return spendTurn(options.data.budget, (options as { loc?: hbs.AST.SourceLocation }).loc?.start, turn);
      })
      .join('');
  },
  eq: (left: unknown, right: unknown) => rawOf(left) === rawOf(right),
  cell: (field: FieldView) => cellHtml(field),
  prose: (field: FieldView, { hash }: Options) => proseHtml(field, hash.role as Role | undefined),
  text: (field: FieldView) => fieldText(field),
  brief: (field: FieldView) => isBrief(field),
  count: (items: readonly object[] | FieldView) => (isList(items) ? items.length : countItems(items)),
  date: (value: DateValue | null) => value?.printed ?? '',
  timeline: (milestones: readonly MilestoneView[], { data }: Options) =>
    timelineHtml(milestones, data.root.isChinese === true),
};

function isList(items: readonly object[] | object): items is readonly object[] {
  return Array.isArray(items);
}

/** Whether a condition holds: there, not false, not 0, no empty list and no empty field. */
function holds(condition: unknown): boolean {
  if (typeof condition !== 'object' || condition === null) return Boolean(condition);
  const parts = 'blocks' in condition ? condition.blocks : condition;
  return !Array.isArray(parts) || parts.length > 0;
}

function rawOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' && 'raw' in value ? (value as Value).raw : String(value);
}
