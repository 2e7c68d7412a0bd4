import { z } from 'zod';
import { codePointName, nearestName } from '../language/index.ts';
import type { RuleId } from '../problem/index.ts';
import { levels, numberForms } from './attachment.ts';

/** The column that is filled with the row count, where `order` names it and no level declares it. */
const sequenceColumn = '序号';

/** How names compare: the same letters in Unicode's composed form, white space around them aside. */
export function sameName(name: string): string {
  return name.normalize('NFC').trim();
}

const text = z
  .string()
  .trim()
  .min(1)
  .superRefine((value, context) => {
    // An escape in double quotes can make what may not stand in the file itself.
    const [character] = /[\0-\x1f\ue000\ue001\ufffe\uffff\ud800-\udfff]/u.exec(value) ?? [];
    if (/[\t\n\r]/.test(value)) report(context, [], 'yaml-one-line', {});
    else if (character) report(context, [], 'forbidden-character', { codePoint: codePointName(character) });
  });
const names = z.array(text).min(1);

const columns = z
  .strictObject({
    programme: names.describe('各项目的名称栏及其各栏，纵向合并'),
    task: names.optional().describe('各任务的名称栏及其各栏'),
    step: names.optional().describe('各举措的名称栏及其各栏；此级须有 task'),
  })
  .superRefine((declared, context) => {
    const seen = new Set<string>();
    for (const level of levels) {
      declared[level]?.forEach((name, index) => {
        if (seen.has(sameName(name))) report(context, [level, index], 'column-duplicate', { name });
        seen.add(sameName(name));
      });
    }
    if (declared.step && !declared.task) report(context, ['step'], 'column-level', {});
  });

const date = z.string().superRefine((value, context) => {
  if (isDate(value)) return;
  const params = /^\d{4}-\d\d-\d\d$/.test(value) ? { case: 'day' } : {};
  context.addIssue({ code: 'custom', message: '2018-05-01', params });
});
const pagePattern = /^[1-9]\d{0,5}$/;
const page = z
  .string()
  .superRefine((value, context) => {
    if (!pagePattern.test(value)) context.addIssue({ code: 'custom', message: '1 / 2 / 3 …' });
  })
  .transform(Number);
const language = z.string().superRefine((value, context) => {
  const [, code] = /^([a-z]{2,3})(?:-[a-z\d]{2,8})*$/i.exec(value) ?? [];
  // A country's code, such as cn, is none of a language.
  if (code === undefined || !isLanguage(code)) context.addIssue({ code: 'custom', message: 'zh-CN / en' });
});
/** The names of languages are loaded for this alone: for sources that say theirs. */
function isLanguage(code: string): boolean {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined;
}
const form = z.enum(numberForms).optional();

/** The front matter as written, all but the start page as texts. */
export const frontMatterSchema = z
  .strictObject({
    label: text.optional().describe('附件标识，照印在左上角，如“附件2”'),
    title: text.describe('标题'),
    columns: columns.describe('各级的栏：每级第一栏是名称，其余为内容；栏名不得重复'),
    order: names.optional().meta({
      description: '各栏从左到右的次序；不写则按 columns 的次序。可加“序号”一栏',
      uniqueItems: true,
    }),
    numbers: z
      .strictObject({
        programme: form.describe('项目名称前的编号，默认 none'),
        task: form.describe('任务名称前的编号，默认 1.'),
        step: form.describe('举措名称前的编号，默认 none'),
        item: form.describe('有序列表各条前的编号，默认 1.'),
      })
      .optional()
      .describe('按次序自动编号的形式'),
    milestones: names.optional().meta({
      description: '从哪些栏里取时间节点；不写则取项目的各栏（名称除外）',
      uniqueItems: true,
    }),
    issuer: text.optional().describe('发文机关'),
    date: date.optional().meta({ description: '日期，如 2018-05-01', format: 'date' }),
    startPage: page.optional().meta({
      description: '第一页的页码，默认 1',
      type: ['integer', 'string'],
      minimum: 1,
      maximum: 999_999,
      pattern: pagePattern.source,
    }),
    lang: language
      .optional()
      .meta({ description: '语言（BCP 47），默认 zh-CN', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' }),
    ignore: z.record(z.string(), text).optional().describe('不查的规则：规则名: 理由'),
  })
  .superRefine(checkOrder, { when: ({ value }) => orderSchema.safeParse(value).success })
  .superRefine(checkMilestones, { when: ({ value }) => milestonesSchema.safeParse(value).success });

/** As much of a faulty front matter as the body can be read by. */
export const columnsSchema = z.looseObject({ columns });
const orderSchema = z.looseObject({ columns, order: names });
const milestonesSchema = z.looseObject({ columns, milestones: names });

export type FrontMatter = z.infer<typeof frontMatterSchema>;

type Declared = z.infer<typeof columns>;

/** Each declared column must stand in `order` once. */
function checkOrder(
  front: { readonly columns: Declared; readonly order?: readonly string[] | undefined },
  context: z.core.$RefinementCtx,
): void {
  const declared = levels.flatMap((level) => front.columns[level] ?? []);
  const missing = new Map(declared.map((name) => [sameName(name), name]));
  const known = new Set([...missing.keys(), sequenceColumn]);
  const seen = new Set<string>();
  const keys = front.order?.map(sameName) ?? [];
  for (const key of keys) missing.delete(key);
  front.order?.forEach((name, index) => {
    const key = sameName(name);
    const path = ['order', index];
    if (!known.has(key)) {
      // The column that is meant is missing for this one's sake.
      const nearest = nearestName(key, [...missing.keys()]) || nearestName(key, [...known]);
      report(context, path, 'order-unknown', { name, nearest });
      missing.delete(nearest);
    } else if (seen.has(key)) report(context, path, 'order-duplicate', { name });
    seen.add(key);
  });
  const names = [...missing.values()].join('、');
  if (names) report(context, ['order'], 'order-missing', { names });
}

/** Each of `milestones` must be a declared column that is no name, and stand there once. */
function checkMilestones(
  front: { readonly columns: Declared; readonly milestones?: readonly string[] | undefined },
  context: z.core.$RefinementCtx,
): void {
  const heads = new Set(levels.flatMap((level) => (front.columns[level] ?? []).slice(0, 1).map(sameName)));
  const known = new Set(levels.flatMap((level) => (front.columns[level] ?? []).slice(1).map(sameName)));
  const seen = new Set<string>();
  front.milestones?.forEach((name, index) => {
    const key = sameName(name);
    const path = ['milestones', index];
    if (heads.has(key)) report(context, path, 'milestones-name', { name });
    else if (!known.has(key))
      report(context, path, 'milestones-unknown', { name, nearest: nearestName(key, [...known]) });
    else if (seen.has(key)) report(context, path, 'milestones-duplicate', { name });
    seen.add(key);
  });
}

function report(
  context: z.core.$RefinementCtx,
  path: (string | number)[],
  rule: RuleId,
  values: object,
): void {
  context.addIssue({ code: 'custom', path, params: { rule, ...values } });
}

/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
function isDate(value: string): boolean {
  const date = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
