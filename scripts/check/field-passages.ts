import type { Entry } from '../model/index.ts';
import type { Passage } from './editor-rule.ts';

/** A field's paragraphs and items in order, and its lists. */
export type FieldPassages = {
  readonly entry: Entry;
  readonly column: string;
  readonly passages: readonly Passage[];
  readonly lists: readonly ListPassages[];
};

/** A run of neighbouring items, and the paragraph before it. */
type ListPassages = { readonly items: readonly Passage[]; readonly intro: Passage | undefined };

const known = new WeakMap<readonly Passage[], readonly FieldPassages[]>();

/** The fields of a source in its order; names, notes and front matter left out. Worked out once for all rules. */
export function fieldsOf(passages: readonly Passage[]): readonly FieldPassages[] {
  const fields = known.get(passages) ?? groupFields(passages);
  known.set(passages, fields);
  return fields;
}

function groupFields(passages: readonly Passage[]): FieldPassages[] {
  const fields: { entry: Entry; column: string; passages: Passage[] }[] = [];
  for (const passage of passages) {
    const { kind, entry, column } = passage;
    if ((kind !== 'paragraph' && kind !== 'item') || !entry || column === undefined) continue;
    const last = fields.at(-1);
    if (last?.entry === entry && last.column === column) last.passages.push(passage);
    else fields.push({ entry, column, passages: [passage] });
  }
  return fields.map((field) => ({ ...field, lists: listsIn(field.passages) }));
}

function listsIn(passages: readonly Passage[]): ListPassages[] {
  const lists: { items: Passage[]; intro: Passage | undefined }[] = [];
  passages.forEach((passage, index) => {
    if (passage.kind !== 'item') return;
    const before = passages[index - 1];
    if (before?.kind === 'item') lists.at(-1)?.items.push(passage);
    else lists.push({ items: [passage], intro: before });
  });
  return lists;
}

/** A text as it compares with others: without the white space around it and the marks that end it. */
export function comparable(text: string): string {
  const plain = text.normalize('NFC').trim();
  let end = plain.length;
  while (end > 0 && /[\s。；;.，,]/.test(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end);
}
