import type { Attachment } from '../model/index.ts';
import { unmark } from './draft.ts';
import type { Template } from './template.ts';
import { viewOf } from './view.ts';

/** All that a template makes of a programme, by its index: equal texts are the same briefing. */
export function briefingPrint(template: Template, attachment: Attachment, programmeIndex: number): string {
  const { top, table } = viewOf(attachment);
  const programme = top.programmes[programmeIndex];
  if (!programme) throw new RangeError(`no programme has the index ${programmeIndex}`);
  return unmark(template.fill({ ...top, programme }).value?.text ?? '', table.texts);
}
