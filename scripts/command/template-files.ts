import { join } from 'node:path';
import { bundledTemplate } from '../bundled/index.ts';
import { hashOf, isFolder, listFiles, readBytesIfThere } from '../files/index.ts';
import { isFurther, type TemplateFiles, workspaceFiles } from '../pipeline/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import { isMisnamed, misnamedFiles, misnamedFolder } from './misnamed-files.ts';

/**
 * The files of templates, style sheet and check settings in a folder, `templates` by default; a file missing there, or
 * the default folder, comes from the package. A folder that is named and is not there is a problem.
 */
export function templateFiles(templates: string | undefined): TemplateFiles | Problem {
  if (templates !== undefined && !isFolder(templates))
    return problem('folder-missing', undefined, { path: templates });
  const folder = templates ?? 'templates';
  const misnamed = templates === undefined ? misnamedFolder('.') : [];
  return { ...filesOf(folder), problems: [...misnamed, ...misnamedFiles(folder)] };
}

function filesOf(folder: string): Pick<TemplateFiles, 'open' | 'further' | 'settings'> {
  const ownFile = (name: string) => {
    const file = join(folder, name);
    const bytes = readBytesIfThere(file);
    return bytes && { file, bytes, sha256: hashOf(bytes), own: true };
  };
  // Names that begin with a dot are those of systems and editors.
  const further = listFiles(folder).filter((name) => isFurther(name) && !/^\./u.test(name));
  const always = new Map(workspaceFiles.map((name) => [name, ownFile(name) ?? bundledTemplate(name)]));
  return {
    open: (name) => always.get(name) ?? bundledTemplate(name),
    further: further.flatMap((name) => (isMisnamed(folder, name) ? [] : (ownFile(name) ?? []))),
    settings: ownFile('check.yaml'),
  };
}
