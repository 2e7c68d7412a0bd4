import { checkAttachment, checkWaivers, setSeverities } from '../check/index.ts';
import { type Attachment, applyWaivers, readAttachment } from '../model/index.ts';
import { byPlace, type Result } from '../problem/index.ts';
import type { SourceFile } from './source-file.ts';
import type { Workspace } from './workspace.ts';

/**
 * Reads a source and checks its text and waivers; the problems come by place, waived ones left out. There is no
 * value where it cannot be read: what the rules find, even an error, leaves one.
 */
export function checkSource(
  { bytes, file }: Pick<SourceFile, 'bytes' | 'file'>,
  { settings, terms }: Pick<Workspace, 'settings' | 'terms'>,
): Result<Attachment> {
  const { value, problems: found } = readAttachment(bytes, file);
  const read = setSeverities(found, settings);
  if (!value) return { value, problems: read };
  const text = new TextDecoder().decode(bytes);
  const problems = [...read, ...checkAttachment(value, text, { settings, terms })];
  for (const one of setSeverities(checkWaivers(value, problems, settings), settings)) problems.push(one);
  return { value, problems: applyWaivers(problems, value).sort(byPlace) };
}
