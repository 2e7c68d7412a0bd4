import { join } from 'node:path';
import { bundledTemplate } from '../bundled/index.ts';
import { hashOf, isFolder, listFiles, readBytesIfThere } from '../files/index.ts';
import { isFurther, type OpenedWorkspace, readWorkspace, type TemplateFiles } from '../pipeline/index.ts';
import { problem } from '../problem/index.ts';
import { isMisnamed, misnamedFiles, misnamedFolder } from './misnamed-files.ts';

/**
 * Reads templates, style sheet and check settings from a folder, `templates` by default; a file missing there, or
 * the default folder, comes from the package.
 */
export function openWorkspace(templates: string | undefined): OpenedWorkspace {
  if (templates !== undefined && !isFolder(templates))
    return {
      value: undefined,
      problems: [problem('folder-missing', undefined, { path: templates })],
      texts: new Map(),
    };
  const folder = templates ?? 'templates';
  const misnamed = templates === undefined ? misnamedFolder('.') : [];
  return readWorkspace({ ...filesOf(folder), problems: [...misnamed, ...misnamedFiles(folder)] });
}

function filesOf(folder: string): Pick<TemplateFiles, 'open' | 'further' | 'settings'> {
  const ownFile = (name: string) => {
    const file = join(folder, name);
    const bytes = readBytesIfThere(file);
    return bytes && { file, bytes, sha256: hashOf(bytes), own: true };
  };
  // Names that begin with a dot are those of systems and editors.
  const further = listFiles(folder).filter((name) => isFurther(name) && !/^\./u.test(name));
  return {
    open: (name) => ownFile(name) ?? bundledTemplate(name),
    further: further.flatMap((name) => (isMisnamed(folder, name) ? [] : (ownFile(name) ?? []))),
    settings: ownFile('check.yaml'),
  };
}
