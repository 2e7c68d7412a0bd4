import { roles } from '../document/index.ts';
import type { HelperName } from './helpers.ts';
import type { Shape } from './view-shape.ts';

/** What a helper takes and gives. Blocks give nothing to print; only `eq`, `brief` and `count` may stand in brackets. */
type Signature = {
  readonly takes: readonly (readonly Shape['kind'][])[];
  readonly gives: 'block' | 'html' | 'text' | 'flag' | 'number';
  /** What the entries of a list must have, where not any list will do. */
  readonly entries?: readonly string[];
  /** Shown to who uses it otherwise. */
  readonly usage: string;
};

/** Every helper's signature. */
export const signatures: Readonly<Record<HelperName, Signature>> = {
  if: {
    takes: [['text', 'date', 'number', 'flag', 'field', 'list']],
    gives: 'block',
    usage: '{{#if label}} … {{/if}}',
  },
  unless: {
    takes: [['text', 'date', 'number', 'flag', 'field', 'list']],
    gives: 'block',
    usage: '{{#unless label}} … {{/unless}}',
  },
  each: { takes: [['list', 'fields']], gives: 'block', usage: '{{#each programmes}} … {{/each}}' },
  eq: {
    takes: [
      ['text', 'date', 'number', 'flag'],
      ['text', 'date', 'number', 'flag'],
    ],
    gives: 'flag',
    usage: '{{#if (eq level "task")}} … {{/if}}',
  },
  cell: { takes: [['field']], gives: 'html', usage: '{{cell content}}' },
  prose: { takes: [['field']], gives: 'html', usage: '{{prose this}} / {{prose this role="note"}}' },
  text: { takes: [['field']], gives: 'text', usage: '{{text this}}' },
  brief: { takes: [['field']], gives: 'flag', usage: '{{#if (brief this)}} … {{/if}}' },
  count: { takes: [['list', 'field']], gives: 'number', usage: '{{count tasks}}' },
  date: { takes: [['date']], gives: 'text', usage: '{{date date}}' },
  timeline: {
    takes: [['list']],
    gives: 'html',
    entries: ['year', 'text', 'name'],
    usage: '{{timeline programme.milestones}}',
  },
};

/** `prose` may be given a role; no other helper takes anything by name. */
export function fitsHash(hash: hbs.AST.Hash | undefined, helper: HelperName): boolean {
  const pairs = hash?.pairs ?? [];
  if (helper !== 'prose') return pairs.length === 0;
  return pairs.every(({ key, value }) => {
    const role = value.type === 'StringLiteral' ? (value as hbs.AST.StringLiteral).value : '';
    return key === 'role' && roles.some((known) => known === role);
  });
}
