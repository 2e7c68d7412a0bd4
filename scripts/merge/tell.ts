import { excerpt } from '../problem/index.ts';

/** Where an entry stands: the names from the programme down. */
export function pathOf(names: readonly string[]): string {
  return names.map((name) => excerpt(name)).join(' › ');
}

/** What stands beside the table, by the name that each language has for it. */
export const placeNames = {
  label: { 'path.zh': '标识', 'path.en': 'label' },
  title: { 'path.zh': '标题', 'path.en': 'title' },
  note: { 'path.zh': '表注', 'path.en': 'note' },
  column: { 'path.zh': '栏名', 'path.en': 'column' },
} as const;
