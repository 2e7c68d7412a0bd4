import { version } from '../bundled/index.ts';
import { composeOverview, readTemplate } from '../compose/index.ts';
import type { Document } from '../document/index.ts';
import type { Attachment } from '../model/index.ts';
import type { Workspace } from '../pipeline/index.ts';
import { hasErrors, type Problem } from '../problem/index.ts';
import { redline } from '../redline/index.ts';
import { fitTables, styleFor } from '../style/index.ts';
import { verifyRedline } from '../verify/index.ts';
import { writers } from '../write/index.ts';
import type { Sides } from './compare-sides.ts';

/** Who has made every tracked change: the same one for all users, so that the same versions give the same bytes. */
const author = 'yigao';

/**
 * The attachment as a Word file with tracked changes from the old version to the new one. It is read back before it
 * is given: with all of them accepted it says what the new attachment does, with all rejected what the old one does.
 */
export async function makeRedline(
  { before, after }: Sides,
  file: string,
  workspace: Workspace,
  problems: Problem[],
): Promise<Uint8Array | undefined> {
  const [old, now] = [before, after].map(({ attachment }) => composed(attachment, workspace, problems));
  if (!old || !now) return undefined;
  const tracked = { author, date: after.attachment.date?.text };
  const write = await writers.docx();
  const context = {
    style: fitTables(now, styleFor(now, workspace.style)).style,
    fonts: () => undefined,
    version: version(),
  };
  const { bytes, problems: unwritten } = await write(redline(old, now, tracked), context);
  const found = [...unwritten, ...verifyRedline(bytes, old, now, file)];
  for (const each of found.filter((one) => hasErrors([one]))) problems.push(each);
  return hasErrors(found) ? undefined : bytes;
}

function composed(
  attachment: Attachment,
  { overview: { bytes, file }, settings }: Workspace,
  problems: Problem[],
): Document | undefined {
  const template = readTemplate(bytes, file, 'overview', attachment);
  const made = template.value && composeOverview(template.value, attachment, settings.leftOut);
  for (const each of [...template.problems, ...(made?.problems ?? [])].filter((one) => hasErrors([one])))
    problems.push(each);
  return made?.value;
}
