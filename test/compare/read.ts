import { type Attachment, type Entry, readAttachment } from '../../scripts/model/index.ts';

/** The attachment of a source with these columns and body; it has to be right. */
export function read(body: string, columns = 'programme: [名称, 目标]\n  task: [任务, 举措]'): Attachment {
  const source = `---\ntitle: 概览\ncolumns:\n  ${columns}\n---\n\n${body}\n`;
  const { value, problems } = readAttachment(new TextEncoder().encode(source), 'a.md');
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!value || errors.length > 0) throw new Error(JSON.stringify(problems));
  return value;
}

/** All entries, owners before what they own. */
export function entries(owner: Attachment | Entry): readonly Entry[] {
  const under = 'programmes' in owner ? owner.programmes : owner.children;
  return under.flatMap((entry) => [entry, ...entries(entry)]);
}
