import { type BoundDocument, composeBooklet, readTemplate } from '../compose/index.ts';
import type { BookletForm } from '../document/index.ts';
import type { Attachment } from '../model/index.ts';
import type { Result } from '../problem/index.ts';
import type { PlannedDocument } from './planned-document.ts';
import type { Workspace } from './workspace.ts';

/** The folder of a source's booklet in `out/<source>/`. */
export const bookletFolder = 'booklet';

/** Composes the booklet of an attachment, with its overview and briefings; `stem` is what the attachment is called. */
export function planBooklet(
  stem: string,
  attachment: Attachment,
  documents: readonly PlannedDocument[],
  form: BookletForm,
  { booklet: file }: Workspace,
): Result<PlannedDocument[]> {
  const template = readTemplate(file.bytes, file.file, 'booklet', attachment);
  if (!template.value) return { value: undefined, problems: template.problems };
  const bound = documents.map(
    ({ document, programme }): BoundDocument => ({ document, title: programme ?? attachment.title }),
  );
  const composed = composeBooklet(template.value, attachment, bound, form === 'single-sided');
  const problems = [...template.problems, ...composed.problems];
  const { value: document } = composed;
  return {
    value: document && [{ stem: `${bookletFolder}/${stem}`, document, template: file }],
    problems,
  };
}
