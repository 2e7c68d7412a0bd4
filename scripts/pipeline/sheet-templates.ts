import { readSheetTemplate, type SheetTemplate } from '../compose/index.ts';
import { fileKey } from '../language/index.ts';
import { type Problem, problem, type Result } from '../problem/index.ts';
import { formats } from '../write/index.ts';
import { legalName } from './briefing-names.ts';
import { bookletFolder } from './plan-booklet.ts';
import type { TemplateFile } from './workspace.ts';

/** A further template, ready to be filled; `folder` is that of its documents in `out/<source>/`. */
export type Sheets = Omit<SheetTemplate, 'folder' | 'folderPlace'> & {
  readonly file: TemplateFile;
  readonly folder: string;
};

/** Reads what an office's further templates are for; no two of them have one folder. */
export function readSheetTemplates(files: readonly TemplateFile[]): Result<readonly Sheets[]> {
  const problems: Problem[] = [];
  const sheets: Sheets[] = [];
  const taken = new Map<string, string>();
  for (const file of files) {
    const { value: template, problems: found } = readSheetTemplate(file.bytes, file.file);
    for (const one of found) problems.push(one);
    if (!template) continue;
    const { folder: written, folderPlace, ...others } = template;
    const folder = (written ?? stemOf(file.file)).normalize('NFC');
    const fault = folderFault(folder, taken);
    if (fault) problems.push(problem('template-folder', folderPlace, { folder, ...fault }));
    else sheets.push({ ...others, file, folder });
    if (!taken.has(fileKey(folder))) taken.set(fileKey(folder), file.file);
  }
  return { value: sheets, problems };
}

/** The folders of our own documents. */
const reserved = ['briefings', bookletFolder];
/** A folder of such a name may be taken for a document, and have the name of the source's own. */
const ending = new RegExp(String.raw`\.(?:${[...formats, 'json'].join('|')})$`, 'iu');

/** Why a folder cannot have a name, and which it could. */
function folderFault(folder: string, taken: ReadonlyMap<string, string>): Problem['values'] | undefined {
  const free = (name: string) => {
    const isTaken = (one: string) => reserved.includes(fileKey(one)) || taken.has(fileKey(one));
    let number = 2;
    while (isTaken(`${name}${number}`)) number++;
    return isTaken(name) ? `${name}${number}` : name;
  };
  if (reserved.includes(fileKey(folder))) return { case: 'briefings', write: free(folder) };
  const legal = legalName(folder.replace(/^\.+/u, '').replace(ending, '')) || '_';
  if (legal !== folder) return { write: free(legal) };
  const other = taken.get(fileKey(folder));
  return other === undefined ? undefined : { case: 'twice', other, write: free(folder) };
}

function stemOf(file: string): string {
  return file.replace(/^.*[/\\]/su, '').replace(/\.md\.hbs$/u, '');
}
