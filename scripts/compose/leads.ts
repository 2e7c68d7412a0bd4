import type { Entry, Level, PrintedColumn } from '../model/index.ts';
import { plainText } from './milestones.ts';

/** What a column of responsible units says of the tasks or steps of a programme. */
type Lead = { readonly column: PrintedColumn; readonly text: string };

/** Columns that say who is responsible. */
const leadColumn = /^(?:牵头|责任|主办|承办|负责)(?:单位|部门)$|^(?:lead|responsible)\b/iu;
/** More different units than this are no line to be read at a glance. */
const mostUnits = 8;

/** Who is responsible for what stands below a programme: by column, each unit once, in the order of the table. */
export function leadsOf(
  { children }: Entry,
  columns: Readonly<Record<Level, readonly PrintedColumn[]>>,
  chinese: boolean,
): Lead[] {
  const entries = { task: children, step: children.flatMap((task) => task.children) };
  return (['task', 'step'] as const).flatMap((level) =>
    columns[level]
      .filter(({ name }) => leadColumn.test(name))
      .flatMap((column): Lead[] => {
        const texts = entries[level].map(({ fields }) => textIn(fields.get(column.name), chinese));
        const units = new Set(texts.flatMap((text) => text.split(/[、，,；;]/u)).map((unit) => unit.trim()));
        units.delete('');
        if (units.size === 0 || units.size > mostUnits) return [];
        return [{ column, text: [...units].join(chinese ? '、' : ', ') }];
      }),
  );
}

/** A field on one line. */
function textIn(field: ReturnType<Entry['fields']['get']>, chinese: boolean): string {
  const items = (field?.blocks ?? []).flatMap((block) => (block.type === 'list' ? block.items : [block]));
  const joined = items.map(({ children }) => plainText(children).replace(/\s*\n\s*/gu, chinese ? '' : ' '));
  return joined.join(chinese ? '、' : ', ');
}
