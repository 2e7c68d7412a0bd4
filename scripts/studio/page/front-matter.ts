import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';

export const levels = ['programme', 'task', 'step'] as const;
export type Level = (typeof levels)[number];

/** What people fill in who do not want to see the front matter; undefined where it cannot be read. */
export type Form = {
  readonly label: string;
  readonly title: string;
  readonly issuer: string;
  readonly date: string;
  readonly columns: Readonly<Record<Level, readonly string[]>>;
};

type Cut = { readonly before: string; readonly yaml: string; readonly after: string };

/** A source cut round the lines of its front matter. */
function cut(text: string): Cut | undefined {
  const [whole, before = '', yaml = ''] =
    /^(\uFEFF?\s*---[^\S\n]*\n)([\s\S]*?)(?=^---[^\S\n]*$)/mu.exec(text) ?? [];
  if (whole === undefined || !text.startsWith(whole)) return undefined;
  return { before, yaml, after: text.slice(before.length + yaml.length) };
}

const fields = ['label', 'title', 'issuer', 'date'] as const;

export function readForm(text: string): Form | undefined {
  const parts = cut(text);
  const document = parts && parseDocument(parts.yaml, { schema: 'failsafe' });
  if (!document || document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const value = (key: string) => {
    const node = document.get(key);
    return typeof node === 'string' ? node : '';
  };
  const [label, title, issuer, date] = fields.map(value);
  return {
    label: label ?? '',
    title: title ?? '',
    issuer: issuer ?? '',
    date: date ?? '',
    columns: {
      programme: columnsOf(document, 'programme'),
      task: columnsOf(document, 'task'),
      step: columnsOf(document, 'step'),
    },
  };
}

function columnsOf(document: Document, level: Level): string[] {
  const list = document.getIn(['columns', level], true);
  if (!isSeq(list)) return [];
  return list.items.map((item) => (isScalar(item) ? String(item.value) : ''));
}

/** The source with a form's values; comments, order and all other lines stay. */
export function writeForm(text: string, form: Form): string {
  const parts = cut(text);
  if (!parts) return text;
  const document = parseDocument(parts.yaml, { schema: 'failsafe' });
  for (const key of fields) {
    if (form[key] === (document.get(key) ?? '')) continue;
    if (form[key] === '') document.delete(key);
    else document.set(key, form[key]);
  }
  for (const level of levels) {
    const named = form.columns[level].filter((name) => name.trim() !== '');
    if (named.join('\n') === columnsOf(document, level).join('\n')) continue;
    if (named.length === 0) document.deleteIn(['columns', level]);
    else {
      const list = document.createNode(named, { flow: true });
      document.setIn(['columns', level], list);
    }
  }
  return parts.before + document.toString({ lineWidth: 0, flowCollectionPadding: false }) + parts.after;
}
