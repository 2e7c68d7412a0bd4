import { type OpenedWorkspace, readWorkspace } from '../pipeline/index.ts';
import { templateFiles } from './template-files.ts';

/** Reads templates, style sheet and check settings. */
export function openWorkspace(templates: string | undefined): OpenedWorkspace {
  const files = templateFiles(templates);
  return 'rule' in files ? { value: undefined, problems: [files], texts: new Map() } : readWorkspace(files);
}
