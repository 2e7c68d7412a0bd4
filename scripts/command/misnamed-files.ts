import { join } from 'node:path';
import { isFile, isFolder, listFiles, readBytesIfThere } from '../files/index.ts';
import { isSlipOf } from '../language/index.ts';
import { type Problem, problem } from '../problem/index.ts';

const template = {
  ending: '.md.hbs',
  written: /^\.(?:md\.(?:hbs|handlebars)|(?:hbs|handlebars)(?:\.md)?|md)$/,
};
const yaml = { ending: '.yaml', written: /^\.(?:y[aml]{2,4})$/ };

/** What is read of a folder of templates, with the endings that people write for its own. */
const known = [
  { stem: 'overview', ...template },
  { stem: 'briefing', ...template },
  { stem: 'comparison', ...template },
  { stem: 'booklet', ...template },
  { stem: 'style', ...yaml },
  { stem: 'terms', ...yaml },
  { stem: 'check', ...yaml },
];

/** The files of a folder of templates that are not read, as their names are those of read ones but for a slip. */
export function misnamedFiles(folder: string): Problem[] {
  const names = listFiles(folder);
  return names.flatMap((file) => {
    const { name, isCopy = false } = furtherBy(folder, file) ?? meantBy(file) ?? {};
    if (name === undefined || name === file) return [];
    const isRead = isFile(join(folder, name));
    // Where case does not count, the file is read by the other name; a copy may lie beside what it is one of.
    if (isRead && (isCopy || !names.includes(name))) return [];
    const path = join(folder, file);
    return [problem('template-file-name', { file: path }, { path, name, case: isRead ? 'both' : '' })];
  });
}

/** Whether a file is one of the read ones by another name: it does not say itself what it is for. */
export function isMisnamed(folder: string, file: string): boolean {
  return meantBy(file) !== undefined && !furtherBy(folder, file);
}

/** The folder of templates that is not read for its name, where there is none of the right name beside the sources. */
export function misnamedFolder(base: string): Problem[] {
  if (isFolder(join(base, 'templates'))) return [];
  const path = ['template', 'Template', 'Templates', 'TEMPLATES', '模板']
    .map((name) => join(base, name))
    .find((folder) => isFolder(folder) && listFiles(folder).some((file) => meantBy(file) !== undefined));
  if (path === undefined) return [];
  return [problem('template-file-name', { file: path }, { path, name: 'templates', case: 'folder' })];
}

const furtherEnding = /\.(?:md\.)?(?:hbs|handlebars)(?:\.md)?(?:\.txt)?$/iu;

/** The name of a further template that a file would be read by: one that says itself what it is for. */
function furtherBy(folder: string, file: string): Meant | undefined {
  if (!furtherEnding.test(file)) return undefined;
  const text = new TextDecoder().decode(readBytesIfThere(join(folder, file))?.subarray(0, 2000));
  if (!/^---[ \t]*[\r\n](?:.*[\r\n])*?per[ \t]*[:：]/u.test(text)) return undefined;
  return { name: file.replace(furtherEnding, template.ending), isCopy: false };
}

type Meant = { readonly name: string; readonly isCopy: boolean };

/** What a file manager adds to a name for a copy. */
const copyMark = /\(\d+\)|-?副本|复件|-copy|copyof/g;

/** The name that a file would be read by: its letters, their case and its ending set right; and whether it is a copy. */
function meantBy(file: string): Meant | undefined {
  const marked = file
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/\.txt$/, '');
  const plain = marked.replace(copyMark, '');
  const [, stem = '', written = ''] = /^([a-z]+)(\..+)$/.exec(plain) ?? [];
  const meant = known.find((one) => one.written.test(written) && isSlipOf(stem, one.stem));
  return meant && { name: meant.stem + meant.ending, isCopy: plain !== marked };
}
