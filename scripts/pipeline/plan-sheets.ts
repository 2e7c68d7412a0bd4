import { checkTemplateText } from '../check/index.ts';
import { composeSheets, readTemplate, sheetSubjects } from '../compose/index.ts';
import type { Attachment } from '../model/index.ts';
import type { Result } from '../problem/index.ts';
import { briefingNames } from './briefing-names.ts';
import type { PlannedDocument } from './planned-document.ts';
import { programmeNumbers } from './programme-numbers.ts';
import type { Sheets } from './sheet-templates.ts';

/** Composes the documents of a further template; `stem` is the source's name. */
export function planSheets(stem: string, attachment: Attachment, sheets: Sheets): Result<PlannedDocument[]> {
  const { file: template, folder, body, page } = sheets;
  const { value: subjects, problems: found } = sheetSubjects(attachment, sheets);
  if (!subjects) return { value: [], problems: found };
  const { value: ready, problems } = readTemplate(body, template.file, subjects.kind, attachment, page);
  if (!ready) return { value: undefined, problems: [...found, ...problems] };
  const composed = composeSheets(ready, attachment, subjects);
  const made = composed.value ?? [];
  const numbers = subjects.kind === 'programme' ? programmeNumbers(attachment) : undefined;
  const names =
    subjects.kind === 'attachment'
      ? [stem]
      : briefingNames(
          made.map(({ name }) => name),
          numbers,
        );
  const documents = made.map(({ document, programme }, index) => ({
    stem: `${folder}/${names[index]}`,
    document,
    template,
    ...(programme ? { programme } : {}),
  }));
  const slips = checkTemplateText(ready.passages, attachment);
  return { value: documents, problems: [...found, ...problems, ...composed.problems, ...slips] };
}
