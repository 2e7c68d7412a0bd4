import { readFileSync } from 'node:fs';
import { type ImportOptions, importFile } from '../../scripts/import/index.ts';
import { type Attachment, readAttachment } from '../../scripts/model/index.ts';
import { hasErrors, type Problem } from '../../scripts/problem/index.ts';
import { readStyle } from '../../scripts/style/index.ts';

const sheet = readFileSync(new URL('../../templates/style.yaml', import.meta.url));
const style = readStyle(sheet, 'style.yaml').value;
if (!style) throw new Error('the shipped style sheet has errors');
const { roles } = style;

/** The bytes of a file, or UTF-8 of a text, imported with the shipped style names. */
export function imported(
  content: Uint8Array | string,
  file: string,
  changes?: ImportOptions['changes'],
  wanted: Pick<ImportOptions, 'table' | 'header'> = {},
) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { value, problems } = importFile(bytes, file, { roles, changes, target: 'source.md', ...wanted });
  return {
    source: value,
    problems,
    rules: problems.map(({ rule }) => rule),
    attachment: attachmentOf(value, problems),
  };
}

function attachmentOf(source: string | undefined, problems: readonly Problem[]): Attachment | undefined {
  // A source with errors is for a person to mend.
  if (source === undefined || hasErrors(problems)) return undefined;
  const read = readAttachment(new TextEncoder().encode(source), 'source.md');
  if (!read.value) throw new Error(JSON.stringify([problems, read.problems]));
  return read.value;
}
